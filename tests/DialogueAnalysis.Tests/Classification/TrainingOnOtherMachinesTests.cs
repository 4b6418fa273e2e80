using System.Diagnostics;
using System.Text.Json;
using DialogueAnalysis.Classification;

namespace DialogueAnalysis.Tests.Classification;

public sealed class TrainingOnOtherMachinesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("maskiner-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [CliFact]
    public void Train_WithoutVectorInstructionsOrOnOneCore_GivesTheSameBytes()
    {
        string gold = Path.Combine(_folder, "gold.jsonl");
        File.WriteAllLines(gold, GoldFixture.Passages.Select(p => JsonSerializer.Serialize(new { id = p.Id, text = p.Text, labels = p.Labels, document = p.Document })));
        byte[] expected = Train(gold);
        Assert.Equal(GoldFixture.Trained.Classifier.ModelInfo.Features, PassageClassifier.Load(new MemoryStream(expected)).ModelInfo.Features);
        Assert.Equal(expected, Train(gold, ("DOTNET_EnableAVX2", "0")));
        Assert.Equal(expected, Train(gold, ("DOTNET_EnableHWIntrinsic", "0")));
        Assert.Equal(expected, Train(gold, ("DOTNET_PROCESSOR_COUNT", "1")));
        Assert.Equal(expected, Train(gold, ("DOTNET_TieredCompilation", "0")));
    }

    private byte[] Train(string gold, params (string Name, string Value)[] environment)
    {
        string model = Path.Combine(_folder, Path.GetRandomFileName() + ".model");
        var start = new ProcessStartInfo("dotnet", ["exec", CliFactAttribute.Cli!, "train", "--gold", gold, "--out", model]) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors + output.Result);
        return File.ReadAllBytes(model);
    }
}
