using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DialogueAnalysis.Speed.Indexing;

/// <summary>Passages put together from the sentences of the seeds, always the same; synthetic compounds make the vocabulary grow as real text does.</summary>
internal static class ComposedPassages
{
    /// <summary>So many passages of 20 to 120 words.</summary>
    public static Passage[] Make(int count)
    {
        string[][] sentences = Sentences();
        string[] words = [.. sentences.SelectMany(s => s).Where(w => w.Length > 4 && w.All(char.IsLetter)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        ulong state = 0x9E3779B97F4A7C15;
        int Next(int below)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            return (int)(state % (uint)below);
        }
        var passages = new Passage[count];
        var text = new StringBuilder();
        for (int i = 0; i < count; i++)
        {
            text.Clear();
            int wanted = 20 + Next(101);
            for (int have = 0; have < wanted;)
            {
                foreach (string word in sentences[Next(sentences.Length)])
                {
                    text.Append(have++ == 0 ? "" : " ");
                    // Three words in a hundred are compounds whose ranks fall off as one over the rank.
                    text.Append(Next(100) >= 3 ? word : Compound(words, (int)Math.Exp(Next(1_000_000) / 1e6 * Math.Log(4e6))));
                    if (have >= wanted)
                        break;
                }
            }
            passages[i] = Passage(i, text.ToString());
        }
        return passages;
    }

    private static string Compound(string[] words, int rank) =>
        words[(int)(rank * 7919L % words.Length)] + words[(int)(rank / words.Length * 104729L % words.Length + rank % 97) % words.Length].ToLowerInvariant();

    private static Passage Passage(int number, string text)
    {
        var metadata = new DocumentMetadata { Place = string.Create(CultureInfo.InvariantCulture, $"kommune {number * 31 % 200}"), Year = 2010 + number % 10 };
        var document = new Document(string.Create(CultureInfo.InvariantCulture, $"d{number}"), text, metadata);
        return new Passage
        {
            Id = document.Id + "@0",
            Document = document,
            Part = document.Parts[0],
            Text = text,
            Kind = PassageKind.Paragraph,
            Section = [],
            Map = new SourceMap([new SourceRun(new TextSpan(0, text.Length), false)]),
            Quotations = [],
        };
    }

    private static string[][] Sentences()
    {
        string text = SeedFolder.ReadText();
        string whole = Regex.Replace(Regex.Replace(text, @"(\p{Ll})-\s+(?!og |eller )(\p{Ll})", "$1$2"), @"\s+", " ");
        return [.. Regex.Split(whole, @"(?<=[.?!]) (?=\p{Lu})").Select(s => s.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(s => s.Length is > 2 and < 60)];
    }
}
