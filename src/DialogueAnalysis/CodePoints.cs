namespace DialogueAnalysis;

/// <summary>Converts positions of UTF-16 units into code points, the unit of every position outside the C# API.</summary>
/// <remarks>Built in one pass over the text; each conversion is a binary search over the surrogate pairs. A lone surrogate counts as one.</remarks>
internal sealed class CodePoints
{
    private readonly List<int> _pairs = [];

    public CodePoints(string text)
    {
        for (int i = 0; i + 1 < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && char.IsLowSurrogate(text[i + 1]))
                _pairs.Add(i++);
        }
    }

    public TextSpan Of(TextSpan span) => new(At(span.Start), At(span.End));

    /// <summary>The number of code points before the position.</summary>
    public int At(int position)
    {
        int before = _pairs.BinarySearch(position);
        return position - (before >= 0 ? before : ~before);
    }
}
