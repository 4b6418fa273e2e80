using System.Text.RegularExpressions;
using DialogueAnalysis.Classification;

namespace DialogueAnalysis.Tests.Classification;

/// <summary>The rule of the datasheet for the report: passages that share a quarter of their four-word sequences are never in two groups.</summary>
public sealed partial class CorpusGroupsTests
{
    private const int Length = 4;
    private const double Least = 0.25;

    [Fact]
    public void Gold_PassagesThatRepeatEachOther_AreOfOneGroup()
    {
        IReadOnlyList<GoldPassage> gold = GoldReader.Read([RepositoryFiles.Path("corpus", "gold", "report.jsonl")]);
        HashSet<string>[] sequences = [.. gold.Select(g => Sequences(g.Text))];
        var apart = new List<string>();
        int joins = 0;
        for (int i = 0; i < gold.Count; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (!Repeat(sequences[i], sequences[j]))
                    continue;
                joins++;
                if (gold[i].Group != gold[j].Group)
                    apart.Add($"{gold[j].Id} ({gold[j].Group}) and {gold[i].Id} ({gold[i].Group})");
            }
        }
        Assert.Empty(apart);
        // The article lists the municipalities as the report does: eight pairs at the least.
        Assert.True(joins >= 8, "The rule finds nothing any more.");
    }

    [Theory]
    [InlineData("Vi hørte det først i avisen i går", "Ja, vi HØRTE det først, sagde hun", true)]
    [InlineData("Østerby Kommune", "østerby kommune", true)]
    [InlineData("Østerby Kommune", "Østerby Kommune (maj)", false)]
    [InlineData("Vi hørte det i går", "Vi hørte det i dag, og vi hørte det i forgårs", true)]
    [InlineData("en to tre fire fem seks syv otte", "ni en to tre fire ti elleve tolv tretten", false)]
    [InlineData("", "", false)]
    public void Repeat_ExamplesOfTheRule_AreAsStated(string one, string other, bool repeat) =>
        Assert.Equal(repeat, Repeat(Sequences(one), Sequences(other)));

    private static bool Repeat(HashSet<string> one, HashSet<string> other)
    {
        int fewer = Math.Min(one.Count, other.Count);
        return fewer > 0 && one.Count(other.Contains) >= Least * fewer;
    }

    private static HashSet<string> Sequences(string text)
    {
        string[] words = [.. Word().Matches(text.ToLowerInvariant()).Select(m => m.Value)];
        if (words.Length == 0)
            return [];
        int length = Math.Min(Length, words.Length);
        return [.. Enumerable.Range(0, words.Length - length + 1).Select(i => string.Join(' ', words[i..(i + length)]))];
    }

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
