namespace DialogueAnalysis.Indexing;

/// <summary>Walks over the passages that a query matches in a segment, in ascending order. For one thread.</summary>
internal interface IPassageCursor
{
    /// <summary>Behind the last passage.</summary>
    const int End = int.MaxValue;

    /// <summary>Where the cursor stands: -1 before the first passage, <see cref="End"/> behind the last.</summary>
    int Passage { get; }

    /// <summary>At most so many passages match.</summary>
    int Cost { get; }

    /// <summary>Moves to the first passage that is not before the target, and returns it; stays where it is when that is not before the target.</summary>
    int Advance(int target);

    /// <summary>The candidate itself where it matches, which the cursor then stands on; else a later passage, before which none matches. Candidates ascend.</summary>
    int Seek(int candidate) => Advance(candidate);

    /// <summary>The score of the passage where the cursor stands, in units of 1/<see cref="Bm25.Scale"/>.</summary>
    int Score();
}
