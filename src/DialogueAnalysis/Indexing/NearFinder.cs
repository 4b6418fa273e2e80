namespace DialogueAnalysis.Indexing;

/// <summary>Finds where several terms stand near each other: one occurrence of each, in any order, none over another, with at most so many other words from the first of them to the last.</summary>
/// <remarks>
/// The finds of a passage share no word: they are taken from left to right by where their last term begins, each as narrow as can be.
/// For each set of terms the least number of other words is carried along, so the cost is the number of occurrences
/// times two to the power of the terms, however often the terms occur. For one thread.
/// </remarks>
/// <param name="terms">At least two and at most <see cref="MaxTerms"/>.</param>
/// <param name="distance">At most so many other words.</param>
internal sealed class NearFinder(int terms, int distance)
{
    public const int MaxTerms = 8;
    private const int None = -1;

    // By set of terms, as bits: the other words among them so far less where the last of them ends, and the step that led there.
    private readonly int[] _words = new int[1 << terms], _steps = new int[1 << terms];
    private readonly List<(int Occurrence, int Before)> _trail = [];
    private readonly List<(int End, int Set, int Words, int Step)> _waiting = [];

    /// <summary>The number of finds.</summary>
    /// <param name="occurrences">All occurrences of the terms in one passage, in order.</param>
    /// <param name="finds">Takes for each find the numbers of its occurrences in order; null to count only.</param>
    public int Find(List<NearOccurrence> occurrences, List<int[]>? finds = null)
    {
        int found = 0, free = 0, all = (1 << terms) - 1;
        Forget();
        for (int i = 0; i < occurrences.Count; i++)
        {
            NearOccurrence here = occurrences[i];
            if (here.Start < free)
                continue;
            LetIn(here.Start);
            int own = 1 << here.Term, rest = all & ~own;
            if (IsNear(rest, here))
            {
                finds?.Add(Trace(i, _steps[rest]));
                found++;
                free = here.End;
                Forget();
                continue;
            }
            Wait(own, -here.End, i, None);
            for (int set = rest; set > 0; set = (set - 1) & rest)
            {
                if (IsNear(set, here))
                    Wait(set | own, _words[set] - here.Length, i, _steps[set]);
            }

            void Wait(int set, int words, int occurrence, int before)
            {
                _trail.Add((occurrence, before));
                _waiting.Add((here.End, set, words, _trail.Count - 1));
            }
        }
        return found;
    }

    /// <summary>The occurrences that stand near one of each of the other terms, in order; all of them, also where what they are part of overlaps.</summary>
    public List<NearOccurrence> Partners(List<NearOccurrence> occurrences)
    {
        bool[] isPartner = new bool[occurrences.Count];
        int longest = occurrences.Count == 0 ? 0 : occurrences.Max(o => o.Length), reach = distance + terms * longest;
        var around = new List<(NearOccurrence Occurrence, int Number)>();
        var finds = new List<int[]>();
        for (int i = 0, first = 0; i < occurrences.Count; i++)
        {
            while (occurrences[first].Start < occurrences[i].Start - reach)
                first++;
            if (isPartner[i])
                continue;
            around.Clear();
            for (int j = first; j < occurrences.Count && occurrences[j].Start <= occurrences[i].Start + reach; j++)
            {
                if (j == i || occurrences[j].Term != occurrences[i].Term)
                    around.Add((occurrences[j], j));
            }
            finds.Clear();
            if (Find([.. around.Select(a => a.Occurrence)], finds) > 0)
            {
                foreach (int member in finds[0])
                    isPartner[around[member].Number] = true;
            }
        }
        return [.. occurrences.Where((_, i) => isPartner[i])];
    }

    private bool IsNear(int set, NearOccurrence here) => _steps[set] != None && _words[set] + here.Start <= distance;

    private void Forget()
    {
        Array.Fill(_steps, None);
        _trail.Clear();
        _waiting.Clear();
    }

    // What ends at the position or before it may be followed by what begins there.
    private void LetIn(int position)
    {
        int kept = 0;
        for (int i = 0; i < _waiting.Count; i++)
        {
            (int end, int set, int words, int step) = _waiting[i];
            if (end > position)
            {
                _waiting[kept++] = _waiting[i];
            }
            else if (_steps[set] == None || words <= _words[set])
            {
                _words[set] = words;
                _steps[set] = step;
            }
        }
        _waiting.RemoveRange(kept, _waiting.Count - kept);
    }

    private int[] Trace(int last, int step)
    {
        var found = new List<int> { last };
        for (; step != None; step = _trail[step].Before)
            found.Add(_trail[step].Occurrence);
        found.Reverse();
        return [.. found];
    }
}
