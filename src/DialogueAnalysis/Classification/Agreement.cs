namespace DialogueAnalysis.Classification;

/// <summary>How far two coders agree: Cohen's kappa and Krippendorff's alpha for each category, with bootstrap intervals over groups of passages. Immutable.</summary>
/// <remarks>Cohen 1960, A Coefficient of Agreement for Nominal Scales; Krippendorff 2004, Content Analysis. Record equality compares the lists by reference.</remarks>
public sealed record Agreement
{
    private const ulong Seed = 1;

    private Agreement()
    {
    }

    /// <value>One for each category of the founding codebook in its order, if all labels are among them; else for each label that either gave, in ordinal order.</value>
    public required IReadOnlyList<CategoryAgreement> Categories { get; init; }

    /// <value>The mean kappa of the categories that have one; null where none has.</value>
    public required Estimate? MeanKappa { get; init; }

    /// <value>The mean alpha of the categories that have one; null where none has.</value>
    public required Estimate? MeanAlpha { get; init; }

    /// <value>The number of passages that both coded.</value>
    public required int Passages { get; init; }

    /// <summary>Compares two coders by the codings kept in the gold; passages that not both coded are left out.</summary>
    public static Agreement BetweenCoders(IReadOnlyList<GoldPassage> gold, string first, string second)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return Of([.. gold.Select(g => (g.Group, LabelsBy(g, first), LabelsBy(g, second)))]);
    }

    /// <summary>Compares the labels of two codings of the same passages, matched by id; passages found in one alone are left out.</summary>
    /// <exception cref="ArgumentException">An id stands twice in one of the lists.</exception>
    public static Agreement Between(IReadOnlyList<GoldPassage> first, IReadOnlyList<GoldPassage> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.DistinctBy(g => g.Id, StringComparer.Ordinal).Count() != first.Count)
            throw new ArgumentException("An id stands twice.", nameof(first));
        if (second.DistinctBy(g => g.Id, StringComparer.Ordinal).Count() != second.Count)
            throw new ArgumentException("An id stands twice.", nameof(second));
        Dictionary<string, GoldPassage> others = second.ToDictionary(g => g.Id, StringComparer.Ordinal);
        return Of([.. first.Select(g => (g.Group, (IReadOnlyList<string>?)g.Labels, others.GetValueOrDefault(g.Id)?.Labels))]);
    }

    private static IReadOnlyList<string>? LabelsBy(GoldPassage passage, string coder) =>
        passage.Codings.FirstOrDefault(c => string.Equals(c.Coder, coder, StringComparison.Ordinal))?.Labels;

    private static Agreement Of((string Group, IReadOnlyList<string>? First, IReadOnlyList<string>? Second)[] all)
    {
        var pairs = all.Where(p => p.First is not null && p.Second is not null).Select(p => (p.Group, First: p.First!, Second: p.Second!)).ToArray();
        IReadOnlyList<Category> categories = GoldCategories.Of(pairs.SelectMany(p => p.First.Concat(p.Second)));
        bool[][] first = [.. categories.Select(c => Array.ConvertAll(pairs, p => p.First.Contains(c.Id)))];
        bool[][] second = [.. categories.Select(c => Array.ConvertAll(pairs, p => p.Second.Contains(c.Id)))];
        Estimate?[] figures = Bootstrap.Run(Array.ConvertAll(pairs, p => p.Group), weights => [.. Figures(first, second, weights, Kappa.Of), .. Figures(first, second, weights, Alpha.Of)], Seed, CancellationToken.None);
        int alphas = categories.Count + 1;
        int[] once = new int[pairs.Length];
        Array.Fill(once, 1);
        return new Agreement
        {
            Categories = [.. categories.Select((category, c) =>
            {
                int[] table = Table(first[c], second[c], once);
                return new CategoryAgreement(category, figures[c], figures[alphas + c], table[0], table[1], table[2], table[3]);
            })],
            MeanKappa = figures[categories.Count],
            MeanAlpha = figures[^1],
            Passages = pairs.Length,
        };
    }

    /// <summary>The coefficient of each category, then their mean.</summary>
    private static double[] Figures(bool[][] first, bool[][] second, int[] weights, Func<double, double, double, double, double> coefficient)
    {
        double[] figures = [.. first.Select((_, c) =>
        {
            int[] table = Table(first[c], second[c], weights);
            return coefficient(table[0], table[1], table[2], table[3]);
        })];
        double[] defined = [.. figures.Where(f => !double.IsNaN(f))];
        return [.. figures, defined.Length > 0 ? defined.Sum() / defined.Length : double.NaN];
    }

    /// <summary>Both, only the first, only the second, neither.</summary>
    private static int[] Table(bool[] first, bool[] second, int[] weights)
    {
        int[] table = new int[4];
        for (int i = 0; i < weights.Length; i++)
            table[(first[i] ? 0 : 2) + (second[i] ? 0 : 1)] += weights[i];
        return table;
    }
}
