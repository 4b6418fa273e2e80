namespace DialogueAnalysis.Indexing;

/// <summary>How much a term counts in a passage: Robertson and Zaragoza (2009), The Probabilistic Relevance Framework: BM25 and Beyond.</summary>
/// <remarks>
/// <c>idf · f·(k1+1) / (f + k1·(1 − b + b·length/average))</c> with <c>idf = ln(1 + (N − n + ½)/(n + ½))</c>, which is never negative.
/// The part without the idf is looked up in a table. A score is a whole number of 1/<see cref="Scale"/>, rounded up, so that sums
/// do not depend on the order of addition and a search that passes over passages gives the very scores of one that does not.
/// Every step is monotone: the score of an impact bounds the score of every passage that it stands for.
/// </remarks>
internal sealed class Bm25
{
    public const double K1 = 1.2;

    /// <summary>How much the length of a passage counts, as it is usual for documents.</summary>
    public const double UsualB = 0.75;

    /// <summary>The units in a score of 1. A thousand words, the most that a query has, stay below the largest int with what is looked for besides them.</summary>
    public const int Scale = 1 << 15;

    /// <summary>The unit of fractional frequencies.</summary>
    public const int FrequencyUnit = 16;

    private const int TableFrequencies = 16;
    private const int TableUnits = 4 * FrequencyUnit;
    private readonly float[] _parts = new float[TableFrequencies * LengthClass.Count];
    private readonly float[] _fractionalParts = new float[TableUnits * LengthClass.Count];
    private readonly double[] _inverse = new double[LengthClass.Count];
    private readonly int _passages;

    /// <param name="passages">How many there are.</param>
    /// <param name="words">How many words they have.</param>
    /// <param name="b">How much their length counts: from 0 for not at all to 1.</param>
    public Bm25(int passages, long words, double b)
    {
        _passages = passages;
        double average = words == 0 ? 1 : (double)words / passages;
        AverageLength = LengthClass.Of((int)Math.Round(average));
        for (int lengthClass = 0; lengthClass < LengthClass.Count; lengthClass++)
        {
            _inverse[lengthClass] = 1 / (K1 * (1 - b + b * LengthClass.ShortestOf(lengthClass) / average));
            for (int frequency = 0; frequency < TableFrequencies; frequency++)
                _parts[frequency * LengthClass.Count + lengthClass] = Compute(frequency, lengthClass);
            for (int units = 0; units < TableUnits; units++)
                _fractionalParts[units * LengthClass.Count + lengthClass] = Compute(units / (double)FrequencyUnit, lengthClass);
        }
    }

    /// <summary>The <see cref="LengthClass"/> of a passage of average length.</summary>
    public byte AverageLength { get; }

    /// <summary>The inverse document frequency of a term that so many passages hold; of more than there are, as of all.</summary>
    public double Idf(long passagesWithTerm)
    {
        double n = Math.Min(passagesWithTerm, _passages);
        return Math.Log(1 + (_passages - n + 0.5) / (n + 0.5));
    }

    /// <summary>What <see cref="Score"/> wants of a term.</summary>
    public static float WeightOf(double idf) => (float)(idf * (K1 + 1) * Scale);

    /// <summary>How near a frequency comes to the whole weight, in a passage of this <see cref="LengthClass"/>: from 0 to 1.</summary>
    public float Part(int frequency, byte lengthClass) =>
        frequency < TableFrequencies ? _parts[frequency * LengthClass.Count + lengthClass] : Compute(frequency, lengthClass);

    /// <summary>The same for a frequency in units of 1/<see cref="FrequencyUnit"/>.</summary>
    public float FractionalPart(int units, byte lengthClass) =>
        units < TableUnits ? _fractionalParts[units * LengthClass.Count + lengthClass] : Compute(units / (double)FrequencyUnit, lengthClass);

    /// <summary>The frequency, in units of its passage's length, that comes as near to the whole weight; infinite for all of it.</summary>
    public static double FrequencyOf(float part) => part >= 1 ? double.PositiveInfinity : part / (1.0 - part);

    /// <summary>How near such a frequency comes, rounded up: what bounds a sum of frequencies bounds the part of the sum.</summary>
    public static float PartOf(double frequency) => frequency == 0 ? 0 : double.IsPositiveInfinity(frequency) ? 1 : Math.Min(1, MathF.BitIncrement(MathF.BitIncrement((float)(frequency / (1 + frequency)))));

    /// <summary>The score of a part; at least 1.</summary>
    public static int Score(float weight, float part) => 1 + (int)(weight * part);

    private float Compute(double frequency, int lengthClass) => (float)(1 - 1 / (1 + frequency * _inverse[lengthClass]));
}
