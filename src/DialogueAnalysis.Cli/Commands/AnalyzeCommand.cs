using System.CommandLine;
using DialogueAnalysis.Cli.Output;
using DialogueAnalysis.Reporting;

namespace DialogueAnalysis.Cli.Commands;

/// <summary>The whole path: read, cut, classify, and show what a researcher wants to see first.</summary>
internal static class AnalyzeCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files and folders to read: txt, md, vtt, srt.", Arity = ArgumentArity.OneOrMore, Validators = { SharedOptions.Paths } };
        var report = new Option<string?>("--report") { Description = "Writes a report as one HTML file that needs nothing else.", HelpName = "FILE.html", Validators = { SharedOptions.Paths } };
        Option<string> language = SharedOptions.Language();
        Option<string?> model = SharedOptions.Model();
        Option<bool> interviewers = SharedOptions.Interviewers();
        var command = new Command("analyze", "Reads documents, cuts them into passages, classifies them, and sums up: documents, passages by kind and section, and for each category the strongest quotations.") { paths, report, language, model, interviewers };
        command.SetAction((parsed, cancellation) => Task.Run(() =>
        {
            OutputFile.Check(parsed.GetValue(report), parsed.GetRequiredValue(paths));
            DialogueCorpus corpus = CorpusLoader.Load(terminal, parsed.GetRequiredValue(paths), SharedOptions.Classifier(parsed.GetValue(model)), parsed.GetValue(interviewers), cancellation);
            CorpusSummary summary = CorpusSummary.Of(corpus);
            SummaryPrinter.Print(terminal, summary, danish: parsed.GetRequiredValue(language) == "da");
            if (parsed.GetValue(report) is string file)
            {
                OutputFile.Write(file, writer => HtmlReport.Write(writer, summary, new ReportOptions { Language = parsed.GetRequiredValue(language) == "da" ? ReportLanguage.Danish : ReportLanguage.English }));
                terminal.Say($"wrote {file}.");
            }
            return ExitCodes.Done;
        }, cancellation));
        return command;
    }
}
