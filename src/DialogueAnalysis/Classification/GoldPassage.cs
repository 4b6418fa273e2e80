namespace DialogueAnalysis.Classification;

/// <summary>A coded passage: what a model is trained on and measured against. Immutable.</summary>
/// <remarks>Record equality compares lists by reference; two are the same passage when their <see cref="Id"/> is the same.</remarks>
public sealed record GoldPassage
{
    /// <value>Its name, found once in the gold.</value>
    public required string Id { get; init; }

    /// <value>What is judged; not blank.</value>
    public required string Text { get; init; }

    /// <value>The ids of the categories that it is about, none twice; empty where it is about none.</value>
    public required IReadOnlyList<string> Labels { get; init; }

    /// <value>The document that it stands in; empty where unknown, the default.</value>
    public string Document { get; init; } = "";

    /// <value>Who wrote or said it; empty where unknown, the default.</value>
    public string Writer { get; init; } = "";

    /// <value>What it may be used for; <see cref="GoldSplit.Train"/> by default.</value>
    public GoldSplit Split { get; init; }

    /// <value>Whether it was picked because words and meaning disagree in it; false by default.</value>
    public bool Hard { get; init; }

    /// <value>Who settled the labels; empty where unknown, the default.</value>
    public string Coder { get; init; } = "";

    /// <value>Where the text comes from; <see cref="GoldOrigin.Field"/> by default.</value>
    public GoldOrigin Origin { get; init; }

    /// <value>What each coder gave on their own; empty by default.</value>
    public IReadOnlyList<GoldCoding> Codings { get; init; } = [];

    /// <value>How much it counts in training, against 1 for other passages; above 0; 1 by default. Nothing else looks at it.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number above 0.</exception>
    public double Weight
    {
        get;
        init
        {
            if (!double.IsFinite(value))
                throw new ArgumentOutOfRangeException(nameof(value), value, "A weight is a number above 0.");
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 1;

    /// <value>Why the labels are as they are; null by default.</value>
    public string? Reason { get; init; }

    /// <value>What it must not be separated from: passages of one group are never both learnt from and scored. By default document and writer; the id where neither is known.</value>
    public string Group
    {
        get => field ?? (Document.Length + Writer.Length == 0 ? Id : $"{Document}\n{Writer}");
        init;
    }
}
