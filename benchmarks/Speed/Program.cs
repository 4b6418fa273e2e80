using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

// `results` runs everything with the short job and writes the committed table; any other arguments are BenchmarkDotNet's own.
BenchmarkSwitcher all = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly);
if (args is not ["results"])
{
    all.Run(args);
    return;
}
const string Results = "benchmarks/results/speed.md";
if (!File.Exists("DialogueAnalysis.sln"))
    throw new DirectoryNotFoundException("Run in the root of the repository: the table is written to benchmarks/results.");
IConfig config = ManualConfig.Create(DefaultConfig.Instance).AddJob(Job.ShortRun);
Summary[] summaries = [.. all.RunAll(config)];
using var file = new StreamWriter(Results) { NewLine = "\n" };
file.WriteLine("# Speed");
file.WriteLine();
file.WriteLine("Written by `dotnet run --project benchmarks/Speed -c Release -- results`. Short runs on a shared machine: compare within a table, not between days.");
bool first = true;
foreach (Summary summary in summaries.OrderBy(s => s.BenchmarksCases[0].Descriptor.Type.FullName, StringComparer.Ordinal))
{
    var log = new AccumulationLogger();
    MarkdownExporter.GitHub.ExportToLog(summary, log);
    string[] lines = log.GetLog().ReplaceLineEndings("\n").Split('\n');
    if (first)
        file.WriteLine($"\n```\n{string.Join('\n', lines.Where(l => l.Length > 0 && !l.StartsWith('|') && !l.StartsWith("```", StringComparison.Ordinal)))}\n```");
    first = false;
    file.WriteLine($"\n## {summary.BenchmarksCases[0].Descriptor.Type.Name}\n");
    foreach (string line in lines.Where(l => l.StartsWith('|')))
        file.WriteLine(line);
}
