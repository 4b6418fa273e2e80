namespace DialogueAnalysis.Segmentation;

/// <summary>The words that a document writes within its lines, with where: evidence for how a word cut at a line end is written.</summary>
internal sealed class WordForms
{
    // Endings differ («parts-samarbejde», «parts-samarbejdet»): so many letters of the second half must agree, or all of them.
    private const int SharedLetters = 6;

    // Shorter beginnings must be the whole word.
    private const int ShortestBeginning = 3;

    // In ordinal order; words that begin alike stand together.
    private readonly string[] _words;

    // Where each word begins, in the order of the text.
    private readonly List<int>[] _positions;

    public WordForms(string text)
    {
        var found = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < text.Length;)
        {
            if (!IsPart(text[i]))
            {
                i++;
                continue;
            }
            int start = i;
            while (i < text.Length && IsPart(text[i]))
                i++;
            if (LineEndHyphens.IsHyphen(text[i - 1]) || LineEndHyphens.IsHyphen(text[start]))
                continue;
            string word = text[start..i].ToLowerInvariant();
            if (!found.TryGetValue(word, out List<int>? positions))
                found[word] = positions = [];
            positions.Add(start);
        }
        _words = [.. found.Keys.Order(StringComparer.Ordinal)];
        _positions = [.. _words.Select(w => found[w])];
    }

    /// <summary>How far from <paramref name="position"/> the nearest word stands that begins like <paramref name="left"/> followed by <paramref name="right"/>; null where none does.</summary>
    /// <remarks>The cost is logarithmic in the words of the text, for each different word that begins so.</remarks>
    public int? Nearest(string left, string right, int position)
    {
        string begins = (left + right[..Math.Min(SharedLetters, right.Length)]).ToLowerInvariant();
        int first = Array.BinarySearch(_words, begins, StringComparer.Ordinal);
        int? nearest = null;
        for (int w = first < 0 ? ~first : first; w < _words.Length && _words[w].StartsWith(begins, StringComparison.Ordinal); w++)
        {
            if (begins.Length < ShortestBeginning && _words[w].Length > begins.Length)
                break;
            int distance = Distance(_positions[w], position);
            nearest = nearest is int best ? Math.Min(best, distance) : distance;
        }
        return nearest;
    }

    private static int Distance(List<int> positions, int position)
    {
        int after = positions.BinarySearch(position);
        if (after >= 0)
            return 0;
        after = ~after;
        int before = after > 0 ? position - positions[after - 1] : int.MaxValue;
        return after < positions.Count ? Math.Min(before, positions[after] - position) : before;
    }

    private static bool IsPart(char c) => LineEndHyphens.IsWordCharacter(c) || LineEndHyphens.IsHyphen(c);
}
