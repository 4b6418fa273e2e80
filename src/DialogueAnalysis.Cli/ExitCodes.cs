namespace DialogueAnalysis.Cli;

/// <summary>What the command line answers to the shell.</summary>
internal static class ExitCodes
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int WrongUsage = 2;
}
