namespace DialogueAnalysis.Indexing;

/// <summary>What passages can be filtered by, besides their words. The number is part of the index format.</summary>
internal enum Facet
{
    Document = 1,
    Part,
    Kind,
    Place,
    System,
    Page,
    Speaker,
    Date,
    Category,
    Section,
    /// <summary>The stem of a word of the heading that a passage stands under; not asked for by name.</summary>
    Heading,
}
