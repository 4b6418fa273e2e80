namespace DialogueAnalysis.Language;

/// <summary>Finds the parts of Danish compounds: <c>partssamarbejde</c> is <c>part</c> + <c>samarbejde</c>. Immutable and thread-safe; the answers depend on no culture.</summary>
/// <remarks>
/// A word is split where all of it is words of the lexicon with what links them, the cheapest way by <see cref="CompoundCosts"/>: few parts, long parts, usual links.
/// A word of the lexicon is never split, so titles (<c>tillidsrepræsentant</c>) and words whose parts mislead (<c>hovedstad</c>) are there as wholes; derivations and words of a particle and a rest are one part.
/// </remarks>
internal sealed class CompoundSplitter
{
    /// <summary>The most parts a word is split into; a destination must have room for as many.</summary>
    public const int MostParts = 12;

    /// <summary>The length of the shortest word that is split.</summary>
    public const int ShortestWord = 6;

    /// <summary>The length of the longest word that is split.</summary>
    public const int LongestWord = 60;

    private readonly CompoundTrie _forms;

    private CompoundSplitter(CompoundLexicon lexicon) => _forms = lexicon.ToTrie();

    /// <param name="vocabulary">Words of indexed text, in lower case, with how often each occurs: those that <see cref="LearntWords"/> takes may be parts, at a cost.</param>
    public CompoundSplitter(IReadOnlyDictionary<string, int> vocabulary)
        : this(LearntWords.AddTo(CompoundLexicon.Load(), vocabulary))
    {
    }

    /// <summary>The splitter that knows the embedded list alone.</summary>
    public static CompoundSplitter Default { get; } = new(CompoundLexicon.Load());

    /// <summary>Writes the parts of a word, and gives how many they are: 1 for a word that is no compound, which then is the whole word; 0 for an empty word.</summary>
    /// <param name="word">The word as <see cref="TermReader"/> gives it: lower case but for acronyms.</param>
    /// <param name="parts">Room for <see cref="MostParts"/> parts: in order, none empty; with their links they cover the word, and the last keeps its inflection.</param>
    /// <remarks>Parts between hyphens are parts, and are split further. Allocates nothing; quadratic at most in a length that <see cref="LongestWord"/> bounds.</remarks>
    public int Split(ReadOnlySpan<char> word, Span<CompoundPart> parts)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(parts.Length, MostParts);
        if (word.Length is >= ShortestWord and <= LongestWord)
        {
            int count = word.Contains('-') ? SplitAtHyphens(word, parts) : SplitLetters(word, 0, parts);
            if (count > 1)
                return count;
        }
        if (word.Length == 0)
            return 0;
        parts[0] = new CompoundPart(new TextSpan(0, word.Length), 0);
        return 1;
    }

    private int SplitAtHyphens(ReadOnlySpan<char> word, Span<CompoundPart> parts)
    {
        int count = 0;
        for (int start = 0; start < word.Length;)
        {
            int length = word[start..].IndexOf('-');
            int end = length < 0 ? word.Length : start + length;
            // A half of which the other follows, a number or an address is no compound.
            if (end == start || end == word.Length - 1 || !char.IsLetter(word[start]) || word[start..end].ContainsAny('.', '@', '/'))
                return 0;
            int inner = end - start < ShortestWord ? 0 : SplitLetters(word[start..end], start, parts[count..]);
            if (inner == 0)
            {
                if (count == parts.Length)
                    return 0;
                parts[count] = new CompoundPart(new TextSpan(start, end), 0);
                inner = 1;
            }
            count += inner;
            if (end < word.Length)
                parts[count - 1] = parts[count - 1] with { LinkLength = parts[count - 1].LinkLength + 1 };
            start = end + 1;
        }
        return count;
    }

    /// <summary>Writes the parts of letters without a hyphen that begin at an offset of the word; gives 0 for what is not split.</summary>
    private int SplitLetters(ReadOnlySpan<char> word, int offset, Span<CompoundPart> parts)
    {
        int positions = word.Length + 1;
        Span<int> costs = stackalloc int[LongestWord + 1];
        Span<byte> starts = stackalloc byte[LongestWord + 1], links = stackalloc byte[LongestWord + 1];
        var path = new CompoundPath(costs[..positions], starts[..positions], links[..positions]);
        path.Clear();
        for (int start = 0; start < word.Length; start++)
        {
            if (path.IsReached(start) && !Extend(word, start, path))
                return 0;
        }
        return path.IsReached(word.Length) ? path.Write(word.Length, offset, parts) : 0;
    }

    /// <summary>Ends the parts that begin at a position; false where the whole word is a word of the lexicon.</summary>
    private bool Extend(ReadOnlySpan<char> word, int start, CompoundPath path)
    {
        int node = 0, before = path.CostAt(start);
        for (int end = start + 1; end <= word.Length; end++)
        {
            node = _forms.Next(node, word[end - 1]);
            if (node < 0)
                return true;
            if (!_forms.IsForm(node))
                continue;
            ref readonly CompoundEntry entry = ref _forms.EntryAt(node);
            if (start == 0 && entry.Alone != CompoundForms.None && CompoundEndings.Fits(entry.Alone, word[end - 1], word[end..]))
                return false;
            if (start > 0 && entry.LastCost > 0 && CompoundEndings.Fits(entry.Last, word[end - 1], word[end..]))
                path.Reach(word.Length, start, before + entry.LastCost, 0);
            if (entry.FirstCost == 0 || end == word.Length)
                continue;
            path.Reach(end, start, before + entry.FirstCost, entry.LinkLength);
            if (start > 0 && entry.MayTakeS && word[end] == 's' && end + 1 < word.Length)
                path.Reach(end + 1, start, before + entry.FirstCost + CompoundCosts.InnerS, entry.LinkLength + 1);
        }
        return true;
    }
}
