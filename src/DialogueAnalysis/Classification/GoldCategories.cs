namespace DialogueAnalysis.Classification;

/// <summary>The categories that labels stand for.</summary>
internal static class GoldCategories
{
    /// <summary>Those of the founding codebook, in its order, if all labels are among them; else each label as a category of that name, in ordinal order.</summary>
    public static IReadOnlyList<Category> Of(IEnumerable<string> labels)
    {
        string[] found = [.. labels.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return found.All(l => Codebook.Founding.Find(l) is not null)
            ? Codebook.Founding.Categories
            : [.. found.Select(l => new Category(l, l, l))];
    }
}
