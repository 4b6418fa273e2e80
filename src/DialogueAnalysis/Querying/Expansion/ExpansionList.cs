using DialogueAnalysis.Language;

namespace DialogueAnalysis.Querying;

/// <summary>Collects the expansions of a word or a run: each target once with its greatest weight, none that finds only what the word itself finds.</summary>
/// <param name="own">The words that are expanded.</param>
/// <param name="isThere">What is worth looking for; null to keep all.</param>
internal sealed class ExpansionList(IReadOnlyList<AnalyzedWord> own, Predicate<ExpansionTarget>? isThere)
{
    private readonly ExpansionTarget _self = ExpansionTarget.Of(own);
    private readonly Dictionary<ExpansionTarget, Expansion> _byTarget = [];

    /// <summary>Adds a word or a phrase.</summary>
    public void Add(ExpansionKind kind, double weight, IReadOnlyList<AnalyzedWord> words) => Add(kind, weight, ExpansionTarget.Of(words));

    /// <summary>Adds a word as it is written; nothing where the text is not one word.</summary>
    public void Add(ExpansionKind kind, double weight, string written)
    {
        if (AnalyzedWord.ReadOne(written) is { } word)
            Add(kind, weight, ExpansionTarget.Of([word]));
    }

    /// <summary>Adds a target.</summary>
    public void Add(ExpansionKind kind, double weight, ExpansionTarget target)
    {
        if (target == _self || (own.Count == 1 && (target.Kind is TargetKind.Phrase or TargetKind.Near) && target.Stems.Contains(own[0].Stem, StringComparer.Ordinal)))
            return;
        if (isThere is not null && !isThere(target))
            return;
        if (!_byTarget.TryGetValue(target, out Expansion? known) || known.Weight < weight)
            _byTarget[target] = new Expansion(kind, weight, target);
    }

    /// <summary>The weightiest, at most so many, by weight, then kind, then what is looked for.</summary>
    public Expansion[] ToArray(int most) =>
    [
        .. _byTarget.Values.OrderByDescending(e => e.Weight).ThenBy(e => e.Kind).ThenBy(e => e.Target.Kind)
            .ThenBy(e => e.Target.Key, StringComparer.Ordinal).ThenBy(e => e.Target.Distance).Take(most),
    ];
}
