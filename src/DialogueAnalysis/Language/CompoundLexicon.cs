using System.Reflection;

namespace DialogueAnalysis.Language;

/// <summary>Collects the forms of compound parts: those of the embedded list <c>compound-parts.txt</c>, and words of indexed text.</summary>
internal sealed class CompoundLexicon
{
    private const int ShortestStrayS = 4;
    private const int ShortestMissingS = 6;

    private static readonly string[] EndingsBeforeS = ["ing", "else", "hed", "skab", "dom", "ion", "itet", "sel"];

    private readonly Dictionary<string, CompoundEntry> _forms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _never = new(StringComparer.Ordinal);

    /// <summary>The forms of the embedded list.</summary>
    public static CompoundLexicon Load()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("DialogueAnalysis.Language.compound-parts.txt")
            ?? throw new InvalidOperationException("The list of compound parts is not in the assembly.");
        using var reader = new StreamReader(stream);
        var lexicon = new CompoundLexicon();
        string section = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
                section = line;
            else if (!line.StartsWith('#'))
            {
                foreach (string word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    lexicon.Add(section, word);
            }
        }
        return lexicon;
    }

    /// <summary>The forms as they are now.</summary>
    public CompoundTrie ToTrie() => new(_forms);

    /// <summary>Whether the word is listed as one that is no part of compounds.</summary>
    public bool IsNever(string word) => _never.Contains(word);

    /// <summary>Adds a word of indexed text, which may stand first or last.</summary>
    public void AddLearnt(string word)
    {
        AddFirst(word, word.Length, CompoundCosts.Learnt);
        AddFirst(word + "s", word.Length, CompoundCosts.Learnt + CompoundCosts.InnerS);
        int stem = DanishStemmer.StemLength(word);
        AddLast(word, CompoundCosts.Learnt, isPart: true, isWord: false);
        if (stem < word.Length && word.AsSpan(stem) is "e" or "en" or "et" or "er" or "erne" or "ene")
            AddForm(word[..stem], word.Length, CompoundForms.WithoutE, CompoundCosts.Learnt, isPart: true, isWord: false);
    }

    private void Add(string section, string marked)
    {
        bool ambiguous = marked[0] == '?';
        string[] links = (ambiguous ? marked[1..] : marked).Split('+');
        string word = links[0];
        int extra = ambiguous ? CompoundCosts.Ambiguous : 0;
        if (section == "[never]")
        {
            _never.Add(word);
            return;
        }
        bool isNoun = section is "[nouns]" or "[titles]";
        if (isNoun || section == "[first]")
            AddLinks(word, links.Length > 1 ? links[1..] : [isNoun && TakesS(word) ? "s" : ""], isNoun, extra);
        if (section != "[first]")
            AddLast(word, extra, isPart: isNoun || section == "[last]", isWord: section != "[last]");
    }

    private void AddLinks(string word, string[] links, bool isNoun, int extra)
    {
        bool bare = false, s = false;
        foreach (string link in links)
        {
            AddFirst(word + link, word.Length, extra, mayTakeS: isNoun && link.Length == 0);
            bare |= link.Length == 0;
            s |= link == "s";
        }
        if (isNoun && !s && word.Length >= ShortestStrayS)
            AddFirst(word + "s", word.Length, extra + CompoundCosts.StrayS);
        if (isNoun && !bare && s && word.Length >= ShortestMissingS)
            AddFirst(word, word.Length, extra + CompoundCosts.MissingS);
    }

    private static bool TakesS(string word)
    {
        foreach (string ending in EndingsBeforeS)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length > ending.Length + 1)
                return true;
        }
        return false;
    }

    private void AddFirst(string form, int length, int extra, bool mayTakeS = false) =>
        Add(form, new CompoundEntry(CostOf(length, extra), (byte)(form.Length - length), mayTakeS, 0, CompoundForms.None, CompoundForms.None));

    private void AddLast(string word, int extra, bool isPart, bool isWord)
    {
        if (word.EndsWith('e') && word.Length > 2)
            AddForm(word[..^1], word.Length, CompoundForms.WithoutE, extra, isPart, isWord);
        else
            AddForm(word, word.Length, CompoundForms.Full, extra, isPart, isWord);
        if (word.EndsWith("el", StringComparison.Ordinal) && word.Length > 4)
            AddForm(string.Concat(word.AsSpan(0, word.Length - 2), "l"), word.Length, CompoundForms.WithoutE, extra, isPart, isWord);
    }

    private void AddForm(string form, int length, CompoundForms forms, int extra, bool isPart, bool isWord) =>
        Add(form, new CompoundEntry(0, 0, false, isPart ? CostOf(length, extra) : (byte)0, isWord ? forms : CompoundForms.None, isPart ? forms : CompoundForms.None));

    private void Add(string form, CompoundEntry entry) => _forms[form] = _forms.TryGetValue(form, out CompoundEntry known) ? known.With(entry) : entry;

    private static byte CostOf(int length, int extra) => (byte)(CompoundCosts.Part + CompoundCosts.OfLength(length) + extra);
}
