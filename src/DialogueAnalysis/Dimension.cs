namespace DialogueAnalysis;

/// <summary>What passages can be counted by. A passage may have several values of one dimension, or none.</summary>
/// <remarks>In output and on the command line a dimension is written in lower case.</remarks>
public enum Dimension
{
    /// <summary>The categories of the passage, by id.</summary>
    Category,
    /// <summary>The document, by id.</summary>
    Document,
    /// <summary>The part of the document, by id; none where a document is not divided.</summary>
    Part,
    /// <summary>What sort of statement the passage is, and what sort of document it stands in: <c>paragraph</c>, <c>report</c>.</summary>
    Kind,
    /// <summary>The place that the document comes from or is about.</summary>
    Place,
    /// <summary>The year of the document's date, else its year of publication.</summary>
    Year,
    /// <summary>The page on which the passage begins.</summary>
    Page,
    /// <summary>Each of the headings above the passage.</summary>
    Section,
    /// <summary>The role that speaks.</summary>
    Speaker,
    /// <summary>The systems of cooperation that the document is about.</summary>
    System,
}
