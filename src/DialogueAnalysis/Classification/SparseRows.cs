namespace DialogueAnalysis.Classification;

/// <summary>Vectors of passages, row after row.</summary>
/// <param name="Starts">Where each row begins, and after the last where it ends.</param>
/// <param name="Columns">The features.</param>
/// <param name="Values">Their values.</param>
/// <param name="Width">The number of features there are.</param>
internal sealed record SparseRows(int[] Starts, int[] Columns, double[] Values, int Width)
{
    public int Count => Starts.Length - 1;

    /// <summary>The same rows with every column multiplied by its factor.</summary>
    public SparseRows Scaled(double[] factors)
    {
        double[] values = new double[Values.Length];
        for (int i = 0; i < values.Length; i++)
            values[i] = Values[i] * factors[Columns[i]];
        return this with { Values = values };
    }

    public double Dot(int row, double[] weights)
    {
        double sum = 0;
        for (int i = Starts[row]; i < Starts[row + 1]; i++)
            sum += Values[i] * weights[Columns[i]];
        return sum;
    }
}
