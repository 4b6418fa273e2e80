using System.Diagnostics;
using System.IO.Compression;
using System.Reflection;
using System.Xml.Linq;

namespace DialogueAnalysis.Tests.Rules;

public sealed class PackageTests
{
    private static readonly string Configuration = typeof(PackageTests).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    [Fact]
    public void Resources_Library_AllOpenAndHoldSomething()
    {
        Assembly library = typeof(Document).Assembly;
        string[] names = library.GetManifestResourceNames();
        Assert.Contains("DialogueAnalysis.Classification.default.model", names);
        Assert.All(names, name =>
        {
            using Stream stream = library.GetManifestResourceStream(name)!;
            Assert.True(stream.Length > 0, $"{name} is empty.");
        });
    }

    [Fact]
    public void Resources_Library_AreTheFilesThatAreNoCodeAndTheThesaurus() =>
        Assert.Equal(
            Directory.EnumerateFiles(SourceCode.Folder, "*", SearchOption.AllDirectories).Select(SourceCode.Relative)
                .Where(f => SourceCode.FolderOf(f) is not ("" or "bin" or "obj") && !f.EndsWith(".cs", StringComparison.Ordinal) && !f.EndsWith(".card.md", StringComparison.Ordinal))
                .Select(f => $"DialogueAnalysis.{f.Replace('/', '.')}").Append("DialogueAnalysis.Language.thesaurus.txt").Order(StringComparer.Ordinal),
            typeof(Document).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal));

    [Fact]
    public void Pack_Library_HoldsWhatUsersNeedAndNoSeeds()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("package");
        try
        {
            Pack(folder.FullName);
            Assert.Single(folder.GetFiles("DialogueAnalysis.*.snupkg"));
            using ZipArchive package = ZipFile.OpenRead(Assert.Single(folder.GetFiles("DialogueAnalysis.*.nupkg")).FullName);
            string[] entries = [.. package.Entries.Select(e => e.FullName)];
            Assert.Contains("README.md", entries);
            Assert.Contains("lib/net10.0/DialogueAnalysis.dll", entries);
            Assert.Contains("lib/net10.0/DialogueAnalysis.xml", entries);
            Assert.DoesNotContain(entries, e => e.Contains("seeds", StringComparison.OrdinalIgnoreCase) || e.EndsWith(".txt", StringComparison.Ordinal) || e.EndsWith(".jsonl", StringComparison.Ordinal));
            using Stream manifest = package.GetEntry("DialogueAnalysis.nuspec")!.Open();
            XElement metadata = XDocument.Load(manifest).Root!.Elements().First(e => e.Name.LocalName == "metadata");
            Assert.Equal("MIT", Value(metadata, "license"));
            Assert.Equal("README.md", Value(metadata, "readme"));
            Assert.DoesNotContain(metadata.Descendants(), e => e.Name.LocalName == "dependency");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string? Value(XElement metadata, string name) => metadata.Elements().FirstOrDefault(e => e.Name.LocalName == name)?.Value;

    private static void Pack(string folder)
    {
        var start = new ProcessStartInfo("dotnet", ["pack", SourceCode.Folder, "-c", Configuration, "--no-build", "-o", folder, "-maxcpucount:1", "-nodeReuse:false"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output + errors.GetAwaiter().GetResult());
    }
}
