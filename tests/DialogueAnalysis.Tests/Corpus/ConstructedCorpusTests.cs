using System.Text.RegularExpressions;
using DialogueAnalysis.Classification;
using DialogueAnalysis.Ingestion;
using DialogueAnalysis.Segmentation;

namespace DialogueAnalysis.Tests.Corpus;

/// <summary>What the coded passages promise in their datasheet.</summary>
public sealed partial class ConstructedCorpusTests
{
    private static readonly IReadOnlyList<GoldPassage> Gold = GoldReader.Read([RepositoryFiles.Path("corpus", "gold")], Codebook.Founding);

    private static readonly GoldPassage[] Constructed = [.. Gold.Where(g => g.Origin == GoldOrigin.Constructed)];

    private static readonly IReadOnlyList<Document> Documents = new DocumentReader().ReadAll([RepositoryFiles.Path("corpus", "documents")]).Documents;

    [Fact]
    public void Gold_EveryPassage_IsCutFromItsDocumentAsCoded()
    {
        Dictionary<string, string> texts = Documents.SelectMany(d => PassageSegmenter.Segment(d).Passages).Concat(SeedDocuments.Passages).ToDictionary(p => p.Id, p => p.Text, StringComparer.Ordinal);
        Assert.All(Gold, g => Assert.Equal(g.Text, texts.GetValueOrDefault(g.Id)));
    }

    [Fact]
    public void Gold_EveryPassageOfADocument_IsCodedButInterviewers()
    {
        HashSet<string> coded = [.. Gold.Select(g => g.Id)];
        Assert.All(Documents.SelectMany(d => PassageSegmenter.Segment(d).Passages), p => Assert.Equal(p.Speaker is not { IsInterviewer: true }, coded.Contains(p.Id)));
    }

    [Fact]
    public void Documents_AreMarkedAsConstructed()
    {
        Assert.NotEmpty(Documents);
        Assert.All(Documents, d => Assert.True(d.Metadata.Constructed, d.Id));
        Assert.All(Documents.Where(d => d.Format == DocumentFormat.WebVtt), d => Assert.Contains("NOTE Konstrueret materiale", d.Text, StringComparison.Ordinal));
        Assert.Equal(Documents.Select(d => d.Id).Order(StringComparer.Ordinal), Constructed.Select(g => g.Document).Distinct().Order(StringComparer.Ordinal)!);
    }

    [Fact]
    public void Splits_ShareNoWriterAndNoDocument()
    {
        Assert.All(Constructed.GroupBy(g => g.Writer), w => Assert.Single(w.Select(g => g.Split).Distinct()));
        Assert.All(Constructed.GroupBy(g => g.Document), d => Assert.Single(d.Select(g => g.Writer).Distinct()));
    }

    [Fact]
    public void Writers_NoneWroteMoreThanATwentyFifth() =>
        Assert.All(Constructed.CountBy(g => g.Writer), w => Assert.InRange(w.Value, 1, Constructed.Length / 25));

    [Fact]
    public void Codings_WhereTheyDiffer_AreSettledWithAReason() => Assert.All(Gold, g =>
    {
        Assert.Equal(2, g.Codings.Count);
        bool differ = !g.Codings[0].Labels.SequenceEqual(g.Codings[1].Labels);
        Assert.Equal(differ, g.Reason is not null);
        Assert.True(differ || g.Labels.SequenceEqual(g.Codings[0].Labels), g.Id);
    });

    [Fact]
    public void Passages_RepeatNoSevenWordsInMoreThanThree()
    {
        IEnumerable<string> sequences = Constructed.SelectMany(g => Sequences(g.Text, 7));
        Assert.DoesNotContain(sequences.CountBy(s => s), s => s.Value > 3);
    }

    [Fact]
    public void Passages_ShareHardlyAnyThirdOfTheirFourWordSequences_AndNoneAcrossSplits()
    {
        HashSet<string>[] sequences = [.. Gold.Select(g => Sequences(g.Text, 4))];
        ILookup<string, int> holders = sequences.SelectMany((set, i) => set.Select(s => (s, i))).ToLookup(x => x.s, x => x.i);
        int near = 0;
        for (int i = 0; i < Gold.Count; i++)
        {
            var shared = sequences[i].SelectMany(s => holders[s]).Where(j => j != i).CountBy(j => j).Where(x => x.Value >= 0.3 * sequences[i].Count).ToArray();
            near += shared.Length > 0 && Gold[i].Origin == GoldOrigin.Constructed ? 1 : 0;
            Assert.All(shared, x => Assert.True(Gold[i].Split == Gold[x.Key].Split, $"{Gold[i].Id}: {Gold[i].Text} | {Gold[x.Key].Id}: {Gold[x.Key].Text}"));
        }
        Assert.InRange(near, 0, Constructed.Length / 100);
    }

    [Fact]
    public void ImplicitHalfOfTheTest_DoesWithoutTheCategoriesOwnWords()
    {
        IReadOnlyList<GoldPassage> half = GoldReader.Read([RepositoryFiles.Path("corpus", "gold", "constructed-test-speech.jsonl")]);
        Assert.DoesNotContain(half, g => (g.Labels.SequenceEqual(["trust"]) && Trust().IsMatch(g.Text)) || (g.Labels.SequenceEqual(["informal-dialogue"]) && Informal().IsMatch(g.Text)));
    }

    private static HashSet<string> Sequences(string text, int length)
    {
        string[] words = [.. Word().Matches(text.ToLowerInvariant()).Select(m => m.Value)];
        return [.. Enumerable.Range(0, Math.Max(0, words.Length - length + 1)).Select(i => string.Join(' ', words[i..(i + length)]))];
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(u|mis)?tillid(en|s|sfuld\w*)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Trust();

    [GeneratedRegex(@"\buformel", RegexOptions.IgnoreCase)]
    private static partial Regex Informal();
}
