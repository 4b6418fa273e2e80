using System.Text.RegularExpressions;
using DialogueAnalysis.Language;
using Xunit.Abstractions;

namespace DialogueAnalysis.Tests.Language;

public sealed partial class CompoundSplitterTests(ITestOutputHelper output)
{
    private const double FewestRight = 0.96;
    private const double MostWronglySplit = 0.01;
    private const string Alphabet = "abcdefghijklmnoprstuvyæøåéIXß-'.0\u0301";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Split_Gold_ReachesTheTargets(bool heldOut)
    {
        CompoundGold.Case[] cases = [.. CompoundGold.Cases.Where(c => c.IsHeldOut == heldOut)];
        CompoundGold.Case[] compounds = [.. cases.Where(c => c.IsCompound)], wholes = [.. cases.Where(c => !c.IsCompound)];
        int right = compounds.Count(IsRight), wrong = wholes.Count(c => !IsRight(c));
        output.WriteLine($"{(heldOut ? "held out" : "tuned on")}: {right} of {compounds.Length} compounds right, {wrong} of {wholes.Length} other words split");
        Assert.True(right >= FewestRight * compounds.Length, $"{right} of {compounds.Length} compounds right");
        Assert.True(wrong <= MostWronglySplit * wholes.Length, $"{wrong} of {wholes.Length} other words split");
    }

    [Fact]
    public void Gold_File_IsLargeAndWithoutRepetition()
    {
        Assert.InRange(CompoundGold.Cases.Count(c => c.IsCompound), 520, int.MaxValue);
        Assert.InRange(CompoundGold.Cases.Count(c => !c.IsCompound), 600, int.MaxValue);
        Assert.Equal(CompoundGold.Cases.Count, CompoundGold.Cases.Select(c => c.Word).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Lexicon_File_HoldsEachWordOnceInASection()
    {
        string section = "";
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(RepositoryFiles.Path("src", "DialogueAnalysis", "Language", "compound-parts.txt")))
        {
            Assert.NotEqual("", line);
            if (line.StartsWith('['))
                section = line;
            else if (!line.StartsWith('#'))
                Assert.All(line.Split(' '), word => Assert.True(Entry().IsMatch(word) && seen.Add(section + word), $"{section} {word}"));
        }
    }

    [Theory]
    [InlineData("partssamarbejde", "part+s|samarbejde")]
    [InlineData("arbejdsmiljøudvalgenes", "arbejd+s|miljø|udvalgenes")]
    [InlineData("MED-samarbejdet", "MED+-|samarbejdet")]
    [InlineData("MED-samarbejdsaftalerne", "MED+-|samarbejd+s|aftalerne")]
    [InlineData("hoved-MED'et", "hoved+-|MED'et")]
    [InlineData("skolegårdsvagt", "skole|gård+s|vagt")]
    [InlineData("udvalgsreglerne", "udvalg+s|reglerne")]
    [InlineData("tillidsrepræsentantmøder", "tillidsrepræsentant|møder")]
    public void Split_Compound_GivesPartsAndLinks(string word, string split) => Assert.Equal(split, CompoundGold.Split(CompoundSplitter.Default, word));

    [Theory]
    [InlineData("fællestillidsrepræsentanternes")]
    [InlineData("tillidsvalgtes")]
    [InlineData("selvtilliden")]
    [InlineData("tillidsreformens")]
    [InlineData("hovedstaden")]
    [InlineData("byråd")]
    [InlineData("tillids-")]
    [InlineData("-samarbejde")]
    [InlineData("2015-2017")]
    [InlineData("www.kl-aftaler.dk")]
    [InlineData("Partssamarbejde")]
    public void Split_ProtectedShortOrNoWord_LeavesItWhole(string word) =>
        Assert.Equal(new CompoundPart(new TextSpan(0, word.Length), 0), Assert.Single(CompoundGold.Parts(CompoundSplitter.Default, word)));

    [Fact]
    public void Split_LongestWord_IsSplitAndOneLetterMoreIsNot()
    {
        string word = string.Concat(Enumerable.Repeat("møde", 12)) + "samarbejdets";
        Assert.Equal(CompoundSplitter.LongestWord, word.Length);
        Assert.Single(CompoundGold.Parts(CompoundSplitter.Default, word));
        string fewer = string.Concat(Enumerable.Repeat("udvalgs", 6)) + "samarbejdsaftalers";
        Assert.Equal(CompoundSplitter.LongestWord, fewer.Length);
        Assert.Equal(8, CompoundGold.Parts(CompoundSplitter.Default, fewer).Length);
        Assert.Single(CompoundGold.Parts(CompoundSplitter.Default, "s" + fewer));
    }

    [Fact]
    public void Split_LearntVocabulary_AddsItsWordsAndNoShortOnes()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal) { ["kvadriljet"] = 2, ["snurbel"] = 2, ["frimpel"] = 1, ["zux"] = 9, ["efter"] = 99 };
        var splitter = new CompoundSplitter(counts);
        Assert.Equal("snurbel|møde", CompoundGold.Split(splitter, "snurbelmøde"));
        Assert.Equal("leder|kvadriljet", CompoundGold.Split(splitter, "lederkvadriljet"));
        Assert.Equal("frimpelmøde", CompoundGold.Split(splitter, "frimpelmøde"));
        Assert.Equal("zuxmøde", CompoundGold.Split(splitter, "zuxmøde"));
        Assert.Equal("eftermøde", CompoundGold.Split(splitter, "eftermøde"));
        Assert.Equal("snurbelmøde", CompoundGold.Split(CompoundSplitter.Default, "snurbelmøde"));
    }

    [Fact]
    public void Split_AnyLetters_GivesPartsThatCoverTheWordInOrder()
    {
        var random = new Random(2017);
        string[] words = [.. CompoundGold.Cases.Select(c => c.Word)];
        for (int i = 0; i < 20_000; i++)
        {
            string letters = string.Concat(Enumerable.Range(0, random.Next(70)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
            string glued = words[random.Next(words.Length)] + (random.Next(3) == 0 ? "-" : random.Next(2) == 0 ? "s" : "") + words[random.Next(words.Length)];
            AssertCovered(letters);
            AssertCovered(glued);
            AssertCovered(glued[..random.Next(glued.Length + 1)]);
        }
    }

    [Fact]
    public void Split_UnderAnyCultureAndFromManyThreads_IsTheSame()
    {
        string[] words = [.. CompoundGold.Cases.Select(c => c.Word)];
        string[] expected = [.. words.Select(word => CompoundGold.Split(CompoundSplitter.Default, word))];
        foreach (string culture in new[] { "da-DK", "tr-TR" })
            Assert.Equal(expected, AnyText.Under(culture, () => words.Select(word => CompoundGold.Split(CompoundSplitter.Default, word)).ToArray()));
        Assert.Equal(expected, words.AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(word => CompoundGold.Split(CompoundSplitter.Default, word)).ToArray());
    }

    [Fact]
    public void Split_Gold_AllocatesNothing()
    {
        string[] words = [.. CompoundGold.Cases.Select(c => c.Word)];
        var parts = new CompoundPart[CompoundSplitter.MostParts];
        foreach (string word in words)
            CompoundSplitter.Default.Split(word, parts);
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (string word in words)
            CompoundSplitter.Default.Split(word, parts);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Split_TooLittleRoom_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CompoundSplitter.Default.Split("partssamarbejde", new CompoundPart[CompoundSplitter.MostParts - 1]));

    [GeneratedRegex("^[?]?[a-zæøåé]+([+][a-z]*)*$")]
    private static partial Regex Entry();

    private static bool IsRight(CompoundGold.Case c) => CompoundGold.Split(CompoundSplitter.Default, c.Word) == c.Split;

    private static void AssertCovered(string word)
    {
        int at = 0;
        foreach (CompoundPart part in CompoundGold.Parts(CompoundSplitter.Default, word))
        {
            Assert.Equal(at, part.Span.Start);
            Assert.True(part.Span.Length > 0 && part.LinkLength >= 0);
            at = part.Span.End + part.LinkLength;
        }
        Assert.Equal(word.Length, at);
    }
}
