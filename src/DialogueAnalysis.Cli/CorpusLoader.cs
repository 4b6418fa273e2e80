namespace DialogueAnalysis.Cli;

/// <summary>Loads the corpus of a command, and says what was skipped.</summary>
internal static class CorpusLoader
{
    public static DialogueCorpus Load(Terminal terminal, IReadOnlyList<string> paths, PassageClassifier classifier, bool interviewers, CancellationToken cancellation, Thesaurus? thesaurus = null)
    {
        var options = new DialogueCorpusOptions { Classifier = classifier, IncludeInterviewers = interviewers, Thesaurus = thesaurus };
        DialogueCorpus corpus = Waiting.For(terminal, "Reading", _ => DialogueCorpus.Load(paths, options, cancellation));
        if (corpus.Skipped.Count > 0)
            terminal.Say($"{corpus.Skipped.Count} {(corpus.Skipped.Count == 1 ? "file" : "files")} skipped as no {(corpus.Skipped.Count == 1 ? "document" : "documents")} (metadata are used all the same): {Shown(corpus.Skipped)}.");
        return corpus;
    }

    private static string Shown(IReadOnlyList<string> paths)
    {
        const int Most = 5;
        return string.Join(", ", paths.Take(Most)) + (paths.Count > Most ? ", …" : "");
    }
}
