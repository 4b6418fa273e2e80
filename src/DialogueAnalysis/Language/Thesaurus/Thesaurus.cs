using System.Collections.Frozen;
using DialogueAnalysis.Ingestion;
using DialogueAnalysis.Language;

namespace DialogueAnalysis;

/// <summary>Says which words of a query stand for others: abbreviations, synonyms, narrower words, irregular forms. Immutable and thread-safe.</summary>
/// <remarks>
/// Words are compared as they are indexed, so an entry stands for all its inflections, and the answers depend on no culture.
/// How a file is written stands in its head and in <c>corpus/thesaurus/README.md</c>.
/// </remarks>
public sealed class Thesaurus
{
    private const string Resource = "DialogueAnalysis.Language.thesaurus.txt";

    // A million entries; what is larger is no list that somebody wrote.
    private const long MostBytes = 32L << 20;

    private static readonly Lazy<Thesaurus> LazyDefault = new(ReadDefault);

    private readonly FrozenDictionary<string, ThesaurusEntry[]> _byStems;
    private readonly FrozenDictionary<ThesaurusEntry, ThesaurusLink[]> _links;

    internal Thesaurus(int groups, IReadOnlyDictionary<ThesaurusEntry, IReadOnlyList<ThesaurusLink>> links)
    {
        Groups = groups;
        Entries = [.. links.Keys.OrderBy(e => e.Written, StringComparer.Ordinal)];
        LongestEntry = Entries.Count == 0 ? 0 : Entries.Max(e => e.Words.Count);
        _links = links.ToFrozenDictionary(l => l.Key, l => l.Value.ToArray());
        _byStems = Entries.GroupBy(e => StemsOf(e.Words), StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The thesaurus that comes with the library: Danish, of cooperation at the workplace.</summary>
    public static Thesaurus Default => LazyDefault.Value;

    /// <summary>A thesaurus without entries.</summary>
    public static Thesaurus Empty { get; } = new(0, new Dictionary<ThesaurusEntry, IReadOnlyList<ThesaurusLink>>());

    /// <summary>How many groups it holds: the lines of its file that are no remarks.</summary>
    public int Groups { get; }

    /// <summary>The entries, in ordinal order as written.</summary>
    internal IReadOnlyList<ThesaurusEntry> Entries { get; }

    /// <summary>How many words the longest entry has; 0 without entries.</summary>
    internal int LongestEntry { get; }

    /// <summary>Reads a thesaurus from a text file, which replaces the default one wholly.</summary>
    /// <param name="path">A file in UTF-8, UTF-16 or Windows-1252.</param>
    /// <exception cref="DocumentFormatException">The file cannot be read, or is no text.</exception>
    /// <exception cref="ThesaurusFormatException">A line is not as described, or contradicts another; nothing is half-loaded.</exception>
    public static Thesaurus Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return ThesaurusParser.Parse(path, TextDecoder.Decode(path, FileBytes.Read(path, MostBytes), declared: null));
    }

    /// <summary>The entries that words are, in any inflection; where one is written just so, that one, else those of which most is written. Empty where there is none.</summary>
    internal IReadOnlyList<ThesaurusEntry> Find(IReadOnlyList<AnalyzedWord> words)
    {
        if (words.Count == 0 || words.Count > LongestEntry || !_byStems.TryGetValue(StemsOf(words), out ThesaurusEntry[]? entries))
            return [];
        ThesaurusEntry[] forms = Array.FindAll(entries, e => e.IsFormOf(words));
        int most = forms.Length == 0 ? 0 : forms.Max(e => e.CommonBeginning(words[^1]));
        ThesaurusEntry[] nearest = Array.FindAll(forms, e => e.CommonBeginning(words[^1]) == most);
        return Array.FindAll(nearest, e => e.Words.Select(w => w.Text).SequenceEqual(words.Select(w => w.Text), StringComparer.Ordinal)) is { Length: > 0 } same ? same : nearest;
    }

    /// <summary>What stands beside an entry of this thesaurus, in the order of the file; one and the same entry once for each relation.</summary>
    internal IReadOnlyList<ThesaurusLink> LinksOf(ThesaurusEntry entry) => _links[entry];

    private static string StemsOf(IReadOnlyList<AnalyzedWord> words) => words.Count == 1 ? words[0].Stem : string.Join(' ', words.Select(w => w.Stem));

    private static Thesaurus ReadDefault()
    {
        using Stream stream = typeof(Thesaurus).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("The thesaurus is not in the assembly.");
        using var reader = new StreamReader(stream);
        return ThesaurusParser.Parse("thesaurus.txt", reader.ReadToEnd());
    }
}
