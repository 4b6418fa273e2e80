namespace DialogueAnalysis;

/// <summary>Who speaks in a turn, by role.</summary>
/// <param name="Role">The label as written, without its colon.</param>
/// <param name="IsInterviewer">Whether the role asks the questions (interviewer, facilitator, moderator); such turns are left out of counts unless asked for.</param>
public sealed record Speaker(string Role, bool IsInterviewer);
