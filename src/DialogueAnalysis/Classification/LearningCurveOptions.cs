namespace DialogueAnalysis.Classification;

/// <summary>How a learning curve is drawn.</summary>
public sealed record LearningCurveOptions
{
    /// <value>How many orders of the writers are drawn, at least 1; 10 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int Draws
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 10;

    /// <value>How many passages lie about between two points, at least 1; 1,000 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int Step
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1000;

    /// <value>Decides the orders, and what it decides in training; 1 by default.</value>
    public ulong Seed { get; init; } = 1;

    /// <value>The number of threads at most; -1, the default, for as many as there are cores. The curve does not depend on it.</value>
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
}
