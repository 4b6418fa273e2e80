namespace DialogueAnalysis.Indexing;

/// <summary>The best passages of a sum of lists, without scoring those that cannot be among them.</summary>
/// <remarks>
/// Window after window, the lists are put in order of what they can add there. Those at the low end that together cannot lift a
/// passage among the best are left unread: only passages of the others are scored, and of these only the promising are looked up
/// in the rest. Turtle and Flood (1995), Query evaluation: strategies and optimizations (MaxScore), with bounds by block as in
/// Ding and Suel (2011). Scores are whole numbers, so the result is that of scoring every passage.
/// </remarks>
/// <param name="lists">At least one.</param>
/// <param name="required">What a passage must match besides; may be empty.</param>
/// <param name="excluded">What it must not match; may be empty.</param>
internal sealed class BestOfLists(ListCursor[] lists, IPassageCursor[] required, IPassageCursor[] excluded)
{
    // The first window is short, for while nothing is found all of it is scored.
    private const int FirstLength = 512;
    private readonly int[] _bounds = new int[lists.Length];
    private readonly ListCursor[] _byBound = [.. lists];
    // What the lists up to each, in the order of their bounds, can add at most.
    private readonly int[] _upTo = new int[lists.Length];

    public void AddTo(BestPassages best, int passages, CancellationToken cancellationToken)
    {
        ScoreWindow window = SearchStore.Current.Window;
        int length = FirstLength;
        for (int start = 0; start < passages; start = window.End)
        {
            cancellationToken.ThrowIfCancellationRequested();
            window.Reset(start, Math.Min(passages, start + length));
            length = Math.Min(ScoreWindow.MaxLength, 2 * length);
            Order(start, window.End);
            int first = 0;
            while (first < lists.Length && _upTo[first] <= best.Floor)
                first++;
            if (first == lists.Length || _upTo[^1] == 0)
                continue;
            for (int i = first; i < lists.Length; i++)
            {
                if (_bounds[i] > 0)
                    _byBound[i].AddTo(window);
            }
            Offer(best, window, first);
        }
    }

    private void Order(int start, int end)
    {
        for (int i = 0; i < lists.Length; i++)
        {
            ListCursor list = _byBound[i];
            int bound = list.Bound(start, end), at = i;
            for (; at > 0 && _bounds[at - 1] > bound; at--)
                (_bounds[at], _byBound[at]) = (_bounds[at - 1], _byBound[at - 1]);
            (_bounds[at], _byBound[at]) = (bound, list);
        }
        for (int i = 0, sum = 0; i < lists.Length; i++)
            _upTo[i] = sum += _bounds[i];
    }

    private void Offer(BestPassages best, ScoreWindow window, int first)
    {
        int rest = first == 0 ? 0 : _upTo[first - 1];
        Span<int> scores = window.Scores;
        for (int at = window.FirstAbove(Math.Max(0, best.Floor - rest), 0); at < scores.Length; at = window.FirstAbove(Math.Max(0, best.Floor - rest), at + 1))
        {
            int passage = window.Start + at, score = scores[at];
            for (int i = first - 1; i >= 0 && score + _upTo[i] > best.Floor; i--)
            {
                if (_bounds[i] > 0 && _byBound[i].Seek(passage) == passage)
                    score += _byBound[i].Score();
            }
            if (score > best.Floor && Fits(passage))
                best.Offer(passage, score);
        }
    }

    private bool Fits(int passage)
    {
        foreach (IPassageCursor cursor in required)
        {
            if (cursor.Seek(passage) != passage)
                return false;
        }
        foreach (IPassageCursor cursor in excluded)
        {
            if (cursor.Seek(passage) == passage)
                return false;
        }
        return true;
    }
}
