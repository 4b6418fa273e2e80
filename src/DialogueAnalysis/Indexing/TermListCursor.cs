namespace DialogueAnalysis.Indexing;

/// <summary>What is counted like a term, as a list whose stretches can be passed over.</summary>
internal sealed class TermListCursor(ITermCursor term, float weight) : ListCursor
{
    public override int Cost => term.Cost;

    public override int Advance(int target) => Passage = term.Advance(target);

    public override int Seek(int candidate) => term.Seek(candidate) is var found && found == candidate ? Passage = found : found;

    public override int Score() => term.Score();

    public override int Bound(int start, int end) => term.PartBound(start, end) is > 0 and var part ? Bm25.Score(weight, part) : 0;
}
