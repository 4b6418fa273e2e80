namespace DialogueAnalysis;

/// <summary>What is known about a document or a part of one.</summary>
/// <remarks>Every property may be missing. <see cref="Roles"/> and <see cref="Systems"/> compare by reference in record equality.</remarks>
public sealed record DocumentMetadata
{
    /// <summary>Metadata that says nothing.</summary>
    public static DocumentMetadata Empty { get; } = new();

    /// <value>The sort of document; <see cref="DocumentKind.Other"/> when not said.</value>
    public DocumentKind Kind { get; init; }

    /// <value>The title as printed.</value>
    public string? Title { get; init; }

    /// <value>Who published it; the first element of a citation.</value>
    public string? Publisher { get; init; }

    /// <value>Year of publication.</value>
    public int? Year { get; init; }

    /// <value>The date as written in the metadata: <c>2017</c>, <c>2017-09</c> or <c>2017-09-01</c>.</value>
    public string? Date { get; init; }

    /// <value>Where it comes from or is about: a municipality, a workplace.</value>
    public string? Place { get; init; }

    /// <value>The systems of cooperation that it is about, in the order written; never null.</value>
    public IReadOnlyList<CooperationSystem> Systems { get; init; } = [];

    /// <value>The roles that speak or are present, in the order written; never null. They are also accepted as labels of turns.</value>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <value>The public address it was read from.</value>
    public string? Address { get; init; }

    /// <value>Whose the text is.</value>
    public string? Rights { get; init; }

    /// <value>Whether the text was written for this project, as constructed material is.</value>
    public bool Constructed { get; init; }
}
