namespace DialogueAnalysis.Language;

/// <summary>What a form of the lexicon can be in a compound, and what that costs; a cost of 0 is a role that it does not have.</summary>
/// <param name="FirstCost">The cost of the form, with its link, before another part.</param>
/// <param name="LinkLength">How many letters at the end of the form are the link.</param>
/// <param name="MayTakeS">Whether the form may take an <c>s</c> where it is not the first part: <c>skole+gård+s</c>.</param>
/// <param name="LastCost">The cost of the form, with an ending, as the last part.</param>
/// <param name="Alone">What may follow where the form is the whole word, which then is not split.</param>
/// <param name="Last">What may follow where the form is the last part.</param>
internal readonly record struct CompoundEntry(byte FirstCost, byte LinkLength, bool MayTakeS, byte LastCost, CompoundForms Alone, CompoundForms Last)
{
    /// <summary>Both roles at the lower cost of either.</summary>
    public CompoundEntry With(CompoundEntry other)
    {
        bool keepsFirst = other.FirstCost == 0 || (FirstCost > 0 && FirstCost <= other.FirstCost);
        CompoundEntry first = keepsFirst ? this : other;
        byte last = LastCost == 0 ? other.LastCost : other.LastCost == 0 ? LastCost : Math.Min(LastCost, other.LastCost);
        return new CompoundEntry(first.FirstCost, first.LinkLength, first.MayTakeS, last, Alone | other.Alone, Last | other.Last);
    }
}
