using System.Security.Cryptography;
using System.Text;
using DialogueAnalysis.Language;

namespace DialogueAnalysis.Tests.Language;

public sealed class DanishStemmerTests
{
    private const string WordList = "/usr/share/dict/danish";

    [Theory]
    [InlineData("tillid", "tillid")]
    [InlineData("tilliden", "tillid")]
    [InlineData("inddragelse", "inddrag")]
    [InlineData("inddragelsen", "inddrag")]
    [InlineData("medarbejdernes", "medarbejd")]
    [InlineData("uformelle", "uformel")]
    [InlineData("hjælpsomheder", "hjælpsom")]
    [InlineData("løst", "løst")]
    [InlineData("hjælpeløst", "hjælpeløs")]
    [InlineData("kraftigst", "kraft")]
    [InlineData("venskabeligt", "venskab")]
    [InlineData("rådgivningens", "rådgivning")]
    public void Stem_InflectedWord_StripsEndings(string word, string stem) => Assert.Equal(stem, DanishStemmer.Stem(word));

    [Theory]
    [InlineData("tr'en", "tr")]
    [InlineData("amr'erne", "amr")]
    [InlineData("med'et", "med")]
    [InlineData("pc'er", "pc")]
    [InlineData("TR'ens", "TR")]
    [InlineData("tr's", "tr")]
    [InlineData("lars'", "lars")]
    public void Stem_Apostrophe_StripsEndingAndApostrophe(string word, string stem) => Assert.Equal(stem, DanishStemmer.Stem(word));

    [Theory]
    [InlineData("jazz", "jazz")]
    [InlineData("succes", "succ")]
    [InlineData("hatten", "hat")]
    public void Stem_DoubledConsonant_UndoublesOnlyWhatInflectionDoubles(string word, string stem) => Assert.Equal(stem, DanishStemmer.Stem(word));

    [Theory]
    [InlineData("")]
    [InlineData("å")]
    [InlineData("en")]
    [InlineData("er")]
    [InlineData("s'")]
    public void Stem_ShorterThanThreeCharacters_IsTheSameInstance(string word) => Assert.Same(word, DanishStemmer.Stem(word));

    [ConformanceFact("snowball-danish/voc.txt")]
    public void Stem_SnowballVocabulary_GivesEveryPublishedStem()
    {
        string[] words = File.ReadAllLines(ConformanceData.File("snowball-danish/voc.txt"));
        string[] stems = File.ReadAllLines(ConformanceData.File("snowball-danish/output.txt"));
        Assert.Equal(23_832, words.Length);
        Assert.Equal(stems, words.Select(DanishStemmer.Stem));
    }

    /// <summary>The vocabulary above cannot tell the algorithm of 2026 from the one before it; this list, with its apostrophes, can.</summary>
    [ConformanceFact(WordList)]
    public void Stem_DebianWordList_GivesTheStemsOfSnowball31()
    {
        string[] words = [.. File.ReadAllLines(WordList).Select(word => word.ToLowerInvariant())];
        Assert.StartsWith("e9b9ca21", HashOf(words), StringComparison.Ordinal);
        Assert.Equal("8de3a16313fbba7bb361d34d90dad8f28c76b1e64f008fc114dcb06287e4d7c5", HashOf(words.Select(DanishStemmer.Stem)));
    }

    private static string HashOf(IEnumerable<string> lines) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")))));
}
