namespace DialogueAnalysis.Reporting;

/// <summary>What a researcher wants to see of a corpus first: what there is, where it stands, and the strongest quotations. Immutable.</summary>
public sealed class CorpusSummary
{
    private CorpusSummary(DialogueCorpus corpus, int strongest)
    {
        Corpus = corpus;
        IReadOnlyList<Category> categories = corpus.Classifier.Categories;
        Documents = PassageCounts.Of(corpus.Documents.Select(d => d.Document), corpus.Passages);
        Kinds = [.. corpus.Passages.CountBy(p => p.Kind).OrderBy(k => k.Key)];
        Sections = Count(corpus, categories.Count);
        Categories = [.. categories.Select((category, c) => Summarize(corpus, category, c, strongest))];
        Uncategorized = corpus.Classifications.Count(c => c.Labels.Count == 0);
    }

    /// <summary>The corpus that is summed up.</summary>
    public DialogueCorpus Corpus { get; }

    /// <summary>The parts of the documents, in order.</summary>
    public IReadOnlyList<CountedDocument> Documents { get; }

    /// <summary>The number of passages of each kind that occurs, in the order of <see cref="PassageKind"/>.</summary>
    public IReadOnlyList<KeyValuePair<PassageKind, int>> Kinds { get; }

    /// <summary>The sections with passages of their own, in the order of the text.</summary>
    public IReadOnlyList<CountedSection> Sections { get; }

    /// <summary>The categories in the order of the classifier's codebook.</summary>
    public IReadOnlyList<CategorySummary> Categories { get; }

    /// <summary>The number of passages without a category.</summary>
    public int Uncategorized { get; }

    /// <summary>Sums up a corpus.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="strongest">How many passages are quoted for each category at most.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="strongest"/> is negative.</exception>
    public static CorpusSummary Of(DialogueCorpus corpus, int strongest = 3)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentOutOfRangeException.ThrowIfNegative(strongest);
        return new CorpusSummary(corpus, strongest);
    }

    private static CountedSection[] Count(DialogueCorpus corpus, int categories)
    {
        var sections = new List<CountedSection>();
        for (int i = 0, start = 0; i <= corpus.Passages.Count; i++)
        {
            if (i > start && (i == corpus.Passages.Count || !IsSameSection(corpus.Passages[i], corpus.Passages[start])))
            {
                Passage first = corpus.Passages[start];
                PassageClassification[] inSection = [.. corpus.Classifications.Skip(start).Take(i - start)];
                int[] counts = [.. Enumerable.Range(0, categories).Select(c => inSection.Count(p => p.Labels.Contains(corpus.Classifier.Categories[c])))];
                sections.Add(new CountedSection(first.Document, first.Part, first.Section, inSection.Length, counts));
                start = i;
            }
        }
        return [.. sections];
    }

    private static bool IsSameSection(Passage a, Passage b) => ReferenceEquals(a.Part, b.Part) && a.Section.SequenceEqual(b.Section, StringComparer.Ordinal);

    private static CategorySummary Summarize(DialogueCorpus corpus, Category category, int index, int strongest)
    {
        ClassifiedPassage[] passages =
        [
            .. corpus.Passages.Zip(corpus.Classifications)
                .Where(p => p.Second.Labels.Contains(category))
                // By the log-odds: many probabilities are at their limit and equal.
                .OrderByDescending(p => p.Second.LogOdds[index])
                .Select(p => new ClassifiedPassage(p.First, p.Second.Probabilities[index], Voice.IsIn(p.First))),
        ];
        ClassifiedPassage[] best = [.. passages.OrderByDescending(p => p.IsVoice).Take(strongest)];
        return new CategorySummary(category, passages.Length, passages.Count(p => p.IsVoice), best);
    }
}
