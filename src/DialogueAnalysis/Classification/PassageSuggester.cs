namespace DialogueAnalysis.Classification;

/// <summary>Says which passages to code next, so that a model learns most from the least work. Immutable, thread-safe and deterministic.</summary>
/// <remarks>
/// <para>The worth of a passage is uncertainty × rarity × novelty.</para>
/// <para>Uncertainty, for a category: 2 ÷ (1 + e^d), d being how far its calibrated log-odds lie from those of its threshold, whichever side.
/// The passage about which the model is least sure teaches it most: Lewis and Gale 1994, A Sequential Algorithm for Training Text
/// Classifiers; the threshold stands for their one half, for it is there that the model decides.</para>
/// <para>Rarity: √((s + 1) ÷ (n + 1)) for a category of which the model learnt n passages, and s of its rarest. The category with the
/// greatest uncertainty × rarity is the one in question; the others do not count.</para>
/// <para>Novelty: 1 less the greatest similarity to a passage coded or suggested before, the cosine of damped counts of stems by inverse document
/// frequency. Chosen one at a time, as maximal marginal relevance is (Carbonell and Goldstein 1998, The Use of MMR, Diversity-Based
/// Reranking), but as a factor, so that it needs no balance of its own. Of two passages at least 0.9 alike, never both, nor one that is so like a coded one.</para>
/// <para>What a passage is worth only falls as others are chosen, so an old worth is a bound: a passage is weighed anew only when it comes
/// first (Minoux 1978, Accelerated Greedy Algorithms). The time is that of classifying all passages, and at worst one comparison for
/// each passage and suggestion, and one look-up of the coded passages by the stems of each; the memory, twelve bytes for each different
/// stem of each passage, and as much again for the coded ones.</para>
/// </remarks>
public sealed class PassageSuggester
{
    private const double NearDuplicate = 0.9;
    private const double ExtremeThreshold = 1e-6;

    private readonly PassageClassifier _classifier;
    private readonly double[] _rarities;
    private readonly double[] _thresholds;

    /// <summary>Suggests what this classifier would learn most from.</summary>
    public PassageSuggester(PassageClassifier classifier)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        _classifier = classifier;
        IReadOnlyList<int> support = classifier.ModelInfo.Support;
        _rarities = [.. support.Select(n => Math.Sqrt((support.Min() + 1.0) / (n + 1.0)))];
        _thresholds = [.. classifier.Thresholds.Select(LogOdds)];
    }

    /// <summary>The passages to code next, the most worth first.</summary>
    /// <param name="passages">The passages to choose from; of equally good ones the first is taken.</param>
    /// <param name="count">How many at most; fewer come where there are not so many, or only near-duplicates of those coded or suggested are left.</param>
    /// <param name="coded">Passages that are coded: whatever has the id or the very text of one, or is at least 0.9 alike to one, is left out, and what is like one is worth less. Null for none.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>Suggestions, none with the same words as another or a coded passage, and none without a word.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IReadOnlyList<PassageSuggestion> Suggest(IReadOnlyList<Passage> passages, int count, IReadOnlyList<GoldPassage>? coded = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(passages);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        coded ??= [];
        HashSet<string> ids = [.. coded.Select(g => g.Id)], texts = [.. coded.Select(g => g.Text)];
        Passage[] open = [.. passages.Where(p => !ids.Contains(p.Id) && !texts.Contains(p.Text))];
        PassageSuggestion[] weighed = [.. _classifier.ClassifyAll([.. open.Select(p => p.Text)], cancellation).Select((result, i) => Weigh(open[i], result))];
        var vectors = new PassageVectors([.. open.Select(p => p.Text), .. coded.Select(g => g.Text)], cancellation);
        var known = new NearestPassages(vectors, open.Length, open.Length + coded.Count);
        // With how many suggestions each has been compared; -1 before it has been with the coded passages, which is put off until it comes first.
        int[] compared = new int[open.Length];
        Array.Fill(compared, coded.Count > 0 ? -1 : 0);
        var queue = new PriorityQueue<int, (double Worth, int Place)>(Comparer<(double Worth, int Place)>.Create((a, b) => a.Worth != b.Worth ? b.Worth.CompareTo(a.Worth) : a.Place.CompareTo(b.Place)));
        queue.EnqueueRange(Enumerable.Range(0, open.Length).Where(i => !vectors.IsEmpty(i)).Select(i => (i, (weighed[i].Worth, i))));
        var chosen = new List<int>();
        while (chosen.Count < count && queue.TryDequeue(out int next, out _))
        {
            cancellation.ThrowIfCancellationRequested();
            double similarity = 1 - weighed[next].Novelty;
            bool isBound = compared[next] < chosen.Count;
            if (compared[next] < 0)
            {
                similarity = known.Similarity(next);
                compared[next] = 0;
            }
            for (; compared[next] < chosen.Count && similarity < NearDuplicate; compared[next]++)
                similarity = Math.Max(similarity, vectors.Similarity(next, chosen[compared[next]]));
            if (similarity >= NearDuplicate)
                continue;
            weighed[next] = weighed[next] with { Novelty = 1 - similarity };
            if (isBound)
                queue.Enqueue(next, (weighed[next].Worth, next));
            else
                chosen.Add(next);
        }
        return [.. chosen.Select(i => weighed[i])];
    }

    /// <summary>The passage with the category in question, as if none had been coded or suggested before it.</summary>
    private PassageSuggestion Weigh(Passage passage, PassageClassification result)
    {
        int best = 0;
        double bestUncertainty = -1;
        for (int c = 0; c < _rarities.Length; c++)
        {
            double uncertainty = 2 / (1 + DeterministicMath.Exp(Math.Abs(result.LogOdds[c] - _thresholds[c])));
            if (bestUncertainty < 0 || uncertainty * _rarities[c] > bestUncertainty * _rarities[best])
                (best, bestUncertainty) = (c, uncertainty);
        }
        return new PassageSuggestion
        {
            Passage = passage,
            Category = _classifier.Categories[best],
            Probability = result.Probabilities[best],
            Threshold = _classifier.Thresholds[best],
            Uncertainty = bestUncertainty,
            Rarity = _rarities[best],
            Novelty = 1,
        };
    }

    private static double LogOdds(double probability)
    {
        double held = Math.Clamp(probability, ExtremeThreshold, 1 - ExtremeThreshold);
        return DeterministicMath.Log(held / (1 - held));
    }
}
