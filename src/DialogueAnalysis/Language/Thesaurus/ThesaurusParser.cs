using System.Buffers;

namespace DialogueAnalysis.Language;

/// <summary>Reads the text of a thesaurus line by line.</summary>
/// <remarks>
/// A line is an entry, a sign, and further entries with commas between. Entries of a line with <c>:</c> or <c>=</c> stand for one another;
/// of a line with <c>~</c> the first and each other do; of a line with <c>&gt;</c> the first stands for the others.
/// </remarks>
internal sealed class ThesaurusParser
{
    /// <summary>The most words an entry has.</summary>
    public const int LongestEntry = 6;

    private const string Signs = ":=~>";
    private static readonly SearchValues<char> SignSearch = SearchValues.Create(Signs);

    private readonly string _path;
    private readonly Dictionary<string, ThesaurusEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<ThesaurusEntry, List<ThesaurusLink>> _links = [];
    private readonly Dictionary<(ThesaurusEntry From, ThesaurusEntry To), (ThesaurusRelation Relation, int Line)> _said = [];
    private int _line;
    private int _groups;

    private ThesaurusParser(string path) => _path = path;

    /// <summary>Reads a whole text.</summary>
    /// <param name="path">What errors call it.</param>
    /// <param name="text">The text; lines end with LF or CR LF.</param>
    /// <exception cref="ThesaurusFormatException">A line is not as described, or contradicts another.</exception>
    public static Thesaurus Parse(string path, string text)
    {
        var parser = new ThesaurusParser(path);
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
            parser.Read(line);
        return new Thesaurus(parser._groups, parser._links.ToDictionary(l => l.Key, l => (IReadOnlyList<ThesaurusLink>)l.Value));
    }

    private void Read(ReadOnlySpan<char> line)
    {
        _line++;
        int remark = line.IndexOf('#');
        string group = (remark < 0 ? line : line[..remark]).Trim().ToString();
        if (group.Length == 0)
            return;
        int sign = group.AsSpan().IndexOfAny(SignSearch);
        if (sign < 0)
            throw Error($"found '{group}' without a sign, expected one of = ~ > : after the first entry; a remark begins with #");
        if (group.AsSpan(sign + 1).IndexOfAny(SignSearch) is var second and >= 0)
            throw Error($"found a second sign '{group[sign + 1 + second]}', expected one a line; put commas between the entries after the first");
        string[] others = group[(sign + 1)..].Split(',');
        if (group.AsSpan(0, sign).Contains(','))
            throw Error($"found a comma before '{group[sign]}', expected one entry there; the others come after the sign");
        ThesaurusEntry[] entries = [EntryOf(group[..sign]), .. others.Select(EntryOf)];
        if (entries.GroupBy(e => e).FirstOrDefault(g => g.Count() > 1) is { } twice)
            throw Error($"found '{twice.Key.Written}' twice, expected different entries; leave one out");
        Link(RelationOf(group[sign]), entries);
        _groups++;
    }

    private ThesaurusEntry EntryOf(string text)
    {
        string written = text.Trim();
        AnalyzedWord[] words = AnalyzedWord.Read(written);
        if (words.Length == 0)
            throw Error($"found '{written}' for an entry, expected a word; see to the commas");
        if (words.Length > LongestEntry)
            throw Error($"found an entry of {words.Length} words, '{written}', expected at most {LongestEntry}; see to the commas");
        string key = string.Join(' ', words.Select(w => w.Text));
        if (!_entries.TryGetValue(key, out ThesaurusEntry? entry))
        {
            _entries.Add(key, entry = new ThesaurusEntry(written, words));
            _links.Add(entry, []);
        }
        return entry;
    }

    private void Link(ThesaurusRelation relation, ThesaurusEntry[] entries)
    {
        bool amongAll = relation is ThesaurusRelation.Form or ThesaurusRelation.Equal;
        for (int i = 0; i < entries.Length; i++)
        {
            for (int j = i + 1; j < entries.Length && (i == 0 || amongAll); j++)
            {
                Link(relation, entries[i], entries[j]);
                if (relation != ThesaurusRelation.Narrower)
                    Link(relation, entries[j], entries[i]);
            }
        }
    }

    private void Link(ThesaurusRelation relation, ThesaurusEntry from, ThesaurusEntry to)
    {
        Check(relation, from, to);
        if (_said.TryAdd((from, to), (relation, _line)))
            _links[from].Add(new ThesaurusLink(relation, to));
    }

    private void Check(ThesaurusRelation relation, ThesaurusEntry from, ThesaurusEntry to)
    {
        bool differs = _said.TryGetValue((from, to), out (ThesaurusRelation Relation, int Line) before) && before.Relation != relation;
        if (!differs)
            differs = _said.TryGetValue((to, from), out before) && (before.Relation != relation || relation == ThesaurusRelation.Narrower);
        if (differs)
            throw Error($"found '{from.Written} {SignOf(relation)} {to.Written}', expected what line {before.Line} says of the two with '{SignOf(before.Relation)}'; keep one of them");
    }

    private static ThesaurusRelation RelationOf(char sign) => (ThesaurusRelation)Signs.IndexOf(sign, StringComparison.Ordinal);

    private static char SignOf(ThesaurusRelation relation) => Signs[(int)relation];

    private ThesaurusFormatException Error(string problem) => new(_path, _line, problem);
}
