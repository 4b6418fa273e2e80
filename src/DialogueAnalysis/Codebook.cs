namespace DialogueAnalysis;

/// <summary>The categories that passages are coded by, in their order. Immutable.</summary>
public sealed class Codebook
{
    /// <summary>Makes a codebook of categories with different ids, at least one.</summary>
    /// <exception cref="ArgumentException">There is no category, or an id stands twice.</exception>
    public Codebook(IEnumerable<Category> categories)
    {
        ArgumentNullException.ThrowIfNull(categories);
        Categories = [.. categories];
        if (Categories.Count == 0 || Categories.DistinctBy(c => c.Id, StringComparer.Ordinal).Count() != Categories.Count)
            throw new ArgumentException("A codebook has at least one category, and no id twice.", nameof(categories));
    }

    /// <summary>The founding codebook: trust, informal dialogue, timing of involvement, multi-site workplaces.</summary>
    public static Codebook Founding { get; } = new(
    [
        new("trust", "Tillid", "Trust"),
        new("informal-dialogue", "Uformel dialog", "Informal dialogue"),
        new("timing-of-involvement", "Timing af inddragelse", "Timing of involvement"),
        new("multi-site", "Arbejdspladser på mange matrikler", "Multi-site workplaces"),
    ]);

    /// <summary>The categories in the order in which tables list them.</summary>
    public IReadOnlyList<Category> Categories { get; }

    /// <summary>The category with this id; null where the codebook has none.</summary>
    public Category? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Categories.FirstOrDefault(c => string.Equals(c.Id, id, StringComparison.Ordinal));
    }
}
