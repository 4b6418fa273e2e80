using Microsoft.CodeAnalysis.Scripting;

namespace DialogueAnalysis.Tests.Rules;

[Collection(RunAlone.Name)]
public sealed class ReadmeTests
{
    private const int MinimumSamples = 1;

    private static IReadOnlyList<ReadmeSample> Samples { get; } = ReadmeSample.In(File.ReadAllText(RepositoryFiles.Path("README.md")));

    public static TheoryData<int> SampleNumbers => [.. Enumerable.Range(0, Samples.Count)];

    [Fact]
    public void Readme_HasSamples() => Assert.True(Samples.Count >= MinimumSamples, $"README.md has {Samples.Count} C# samples; expected at least {MinimumSamples}.");

    [Theory]
    [MemberData(nameof(SampleNumbers))]
    public async Task Sample_Run_PrintsWhatTheReadmeSays(int number)
    {
        ReadmeSample sample = Samples[number];
        string printed;
        try
        {
            printed = await SampleRunner.RunAsync(sample.Code);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw new InvalidOperationException($"README.md:{sample.Line}: the sample does not run. {e.Message}", e);
        }
        if (sample.Output is not null)
            Assert.Equal(sample.Output.TrimEnd(), printed.TrimEnd());
    }

    [Fact]
    public void In_SamplesWithAndWithoutOutput_FindsBoth()
    {
        const string Page = "# A\n```csharp\nint a;\n```\n\n```text\n1\n2\n```\nwords\n```sh\nls\n```\n```csharp\nint b;\n```\nwords\n```text\nnot its output\n```\n";
        Assert.Equal([new(2, "int a;\n", "1\n2\n"), new(14, "int b;\n", null)], ReadmeSample.In(Page));
    }

    [Fact]
    public async Task RunAsync_CodeThatDoesNotCompile_Throws() =>
        await Assert.ThrowsAsync<CompilationErrorException>(() => SampleRunner.RunAsync("PassageClassifier.Default.Classify(\"x\");"));

    [Fact]
    public async Task RunAsync_CodeThatPrints_GivesWhatItPrints() =>
        Assert.Equal("seeds True\n", await SampleRunner.RunAsync("using DialogueAnalysis;\nConsole.WriteLine($\"seeds {Directory.Exists(\"seeds\")}\");"));
}
