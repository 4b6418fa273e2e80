namespace DialogueAnalysis;

/// <summary>What sort of statement a passage is.</summary>
/// <remarks>In output a kind is written in lower case.</remarks>
public enum PassageKind
{
    /// <summary>A paragraph of prose.</summary>
    Paragraph,
    /// <summary>An item of a list.</summary>
    Bullet,
    /// <summary>A paragraph that is a quotation from its first character to its last.</summary>
    Quotation,
    /// <summary>A turn of speech.</summary>
    Turn,
}
