namespace DialogueAnalysis.Segmentation;

/// <summary>A line that may give the number of its page.</summary>
/// <param name="Line">The line.</param>
/// <param name="Number">The number.</param>
/// <param name="IsExplicit">Whether it says that it is one: «Side 4».</param>
/// <param name="BreaksBefore">Whether the line, as the head of its page, is itself a sign of the break before it.</param>
/// <param name="BreaksAfter">Whether the line, as the foot of its page, is itself a sign of the break after it.</param>
internal readonly record struct PageNumber(int Line, int Number, bool IsExplicit, bool BreaksBefore, bool BreaksAfter);
