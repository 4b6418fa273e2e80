using DialogueAnalysis.Classification;

namespace DialogueAnalysis.Projects;

/// <summary>The coded passages that the embedded model was taught with, and how a maintainer's own are added to them. Thread-safe.</summary>
/// <remarks>Those of the report are quoted from a published document; the others are constructed: written and coded by a language model. The corpus's datasheet says more.</remarks>
public static class TrainingCorpus
{
    /// <summary>How much an own passage counts against one of the corpus.</summary>
    /// <remarks>Chosen on the development part, some documents of each writer being taken for own passages and the others of that writer scored: benchmarks/results/own-weight.md. Weights from 1 to 10 differ there by no more than chance.</remarks>
    public const double OwnWeight = 3;

    private static readonly Lazy<IReadOnlyList<GoldPassage>> All = new(() => [.. Of("constructed-train"), .. Of("report")]);

    /// <value>The passages of the split <see cref="GoldSplit.Train"/> that come with this package.</value>
    public static IReadOnlyList<GoldPassage> Passages => All.Value;

    /// <summary>The passages given with those of the corpus after them. Own passages, which the corpus does not have by id, count <see cref="OwnWeight"/> times; one that stands in both is the one given.</summary>
    /// <param name="gold">Coded passages of any split.</param>
    /// <exception cref="GoldFormatException">A label is none of the founding categories: passages of another codebook cannot be learnt together with these.</exception>
    public static IReadOnlyList<GoldPassage> With(IReadOnlyList<GoldPassage> gold)
    {
        ArgumentNullException.ThrowIfNull(gold);
        foreach (GoldPassage passage in gold)
        {
            if (passage.Labels.FirstOrDefault(l => Codebook.Founding.Find(l) is null) is string foreign)
                throw new GoldFormatException("gold", null, $"found the label '{foreign}' at the passage '{passage.Id}', expected one of {string.Join(", ", Codebook.Founding.Categories)}, as the corpus has them; correct it, or learn from these passages alone (--alone)");
        }
        HashSet<string> corpus = [.. Passages.Select(p => p.Id)], given = [.. gold.Select(p => p.Id)];
        return [.. gold.Select(p => corpus.Contains(p.Id) ? p : p with { Weight = OwnWeight }), .. Passages.Where(p => !given.Contains(p.Id))];
    }

    private static IReadOnlyList<GoldPassage> Of(string name)
    {
        using Stream passages = Open(name + ".jsonl"), sidecar = Open(name + ".sidecar.jsonl");
        return GoldReader.Read(passages, sidecar, name + ".jsonl", Codebook.Founding);
    }

    private static Stream Open(string name) =>
        typeof(TrainingCorpus).Assembly.GetManifestResourceStream($"DialogueAnalysis.Projects.{name}") ?? throw new InvalidOperationException($"{name} is not in this build.");
}
