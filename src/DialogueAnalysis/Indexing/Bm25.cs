namespace DialogueAnalysis.Indexing;

/// <summary>How much a term counts in a passage: Robertson and Zaragoza (2009), The Probabilistic Relevance Framework: BM25 and Beyond.</summary>
/// <remarks>
/// <c>idf · f·(k1+1) / (f + k1·(1 − b + b·length/average))</c> with <c>idf = ln(1 + (N − n + ½)/(n + ½))</c>, which is never negative.
/// It is computed as <c>w − w / (1 + f·inverse)</c>: each step is monotone in floating point too, so the score of an impact bounds
/// the score of every passage that it stands for.
/// </remarks>
internal sealed class Bm25
{
    public const double K1 = 1.2;
    public const double B = 0.75;
    private const int TableLength = 2048;
    private readonly double[] _inverse = new double[TableLength];
    private readonly int _passages;
    private readonly double _average;

    public Bm25(int passages, long words)
    {
        _passages = passages;
        _average = words == 0 ? 1 : (double)words / passages;
        for (int length = 0; length < TableLength; length++)
            _inverse[length] = Compute(length);
    }

    /// <summary>The inverse document frequency of a term that so many passages hold.</summary>
    public double Idf(int passagesWithTerm) => Math.Log(1 + (_passages - passagesWithTerm + 0.5) / (passagesWithTerm + 0.5));

    /// <summary>What <see cref="Score"/> wants as inverse for a passage of so many words.</summary>
    public double Inverse(int length) => (uint)length < TableLength ? _inverse[length] : Compute(length);

    /// <summary>The score of a frequency under a weight of <c>idf · (k1+1)</c>.</summary>
    public static double Score(double weight, int frequency, double inverse) => weight - weight / (1 + frequency * inverse);

    private double Compute(int length) => 1 / (K1 * (1 - B + B * length / _average));
}
