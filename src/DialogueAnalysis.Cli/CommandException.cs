namespace DialogueAnalysis.Cli;

/// <summary>A command could not do what was asked; the message is the one line that the user sees.</summary>
internal sealed class CommandException(string message) : Exception(message);
