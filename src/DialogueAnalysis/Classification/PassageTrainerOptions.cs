namespace DialogueAnalysis.Classification;

/// <summary>How a classifier is trained.</summary>
public sealed record PassageTrainerOptions
{
    /// <value>The name of the model; not blank; <c>passages</c> by default.</value>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string Name
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    } = "passages";

    /// <value>The version of the model; not blank; <c>1</c> by default.</value>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string Version
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    } = "1";

    /// <value>Decides how groups are dealt into folds and in which order passages are learnt; 1 by default.</value>
    public ulong Seed { get; init; } = 1;

    /// <value>The number of folds of the cross-validation, at least 2; 5 by default.</value>
    /// <remarks>Fewer groups than folds make fewer folds.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 2.</exception>
    public int Folds
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 2);
            field = value;
        }
    } = 5;

    /// <value>The number of threads at most; -1, the default, for as many as there are cores. The model does not depend on it.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is 0 or less than -1.</exception>
    public int Threads
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, -1);
            ArgumentOutOfRangeException.ThrowIfZero(value);
            field = value;
        }
    } = -1;

    /// <value>The categories to learn; null, the default, for the founding ones if all labels are among them, else for each label that is found, in ordinal order.</value>
    public Codebook? Codebook { get; init; }

    /// <value>The variant of the model.</value>
    internal FeatureOptions Features { get; init; } = new();
}
