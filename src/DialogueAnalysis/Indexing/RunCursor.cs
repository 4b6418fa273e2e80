namespace DialogueAnalysis.Indexing;

/// <summary>Every passage from 0 up to a number of them; each scores 0.</summary>
internal sealed class RunCursor(int count) : IPassageCursor
{
    public int Passage { get; private set; } = -1;

    public int Cost => count;

    public int Advance(int target) => target <= Passage ? Passage : Passage = target < count ? target : IPassageCursor.End;

    public int Score() => 0;
}
