namespace DialogueAnalysis.Tests.Classification;

/// <summary>A test that runs the command-line tool: <c>DIALOGUE_CLI</c> names its built <c>dialogue.dll</c>, and the test is reported as skipped where it does not.</summary>
public sealed class CliFactAttribute : FactAttribute
{
    public CliFactAttribute()
    {
        if (!File.Exists(Cli))
            Skip = "DIALOGUE_CLI does not name the built dialogue.dll";
    }

    public static string? Cli => Environment.GetEnvironmentVariable("DIALOGUE_CLI");
}
