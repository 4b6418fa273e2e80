namespace DialogueAnalysis.Segmentation;

/// <summary>The words that a document writes within its lines, with where: evidence for how a word cut at a line end is written.</summary>
internal sealed class WordForms
{
    // Endings differ («parts-samarbejde», «parts-samarbejdet»): so many letters of the second half must agree, or all of them.
    private const int SharedLetters = 6;

    private readonly Dictionary<string, List<(string Word, int Position)>> _byStart = new(StringComparer.Ordinal);

    public WordForms(string text)
    {
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
            string key = Start(word);
            if (!_byStart.TryGetValue(key, out List<(string, int)>? words))
                _byStart[key] = words = [];
            words.Add((word, start));
        }
    }

    /// <summary>How far from <paramref name="position"/> the nearest word stands that begins like <paramref name="left"/> followed by <paramref name="right"/>; null where none does.</summary>
    public int? Nearest(string left, string right, int position)
    {
        string begins = (left + right[..Math.Min(SharedLetters, right.Length)]).ToLowerInvariant();
        if (!_byStart.TryGetValue(Start(begins), out List<(string Word, int Position)>? words))
            return null;
        int? nearest = null;
        foreach ((string word, int at) in words)
        {
            if (word.StartsWith(begins, StringComparison.Ordinal) && (nearest is not int best || Math.Abs(at - position) < best))
                nearest = Math.Abs(at - position);
        }
        return nearest;
    }

    private static string Start(string word) => word[..Math.Min(3, word.Length)];

    private static bool IsPart(char c) => LineEndHyphens.IsWordCharacter(c) || LineEndHyphens.IsHyphen(c);
}
