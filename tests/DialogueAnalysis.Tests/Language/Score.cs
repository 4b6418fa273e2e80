namespace DialogueAnalysis.Tests.Language;

/// <summary>How well found spans agree with expected ones; a span counts where both ends agree.</summary>
internal readonly record struct Score(int Expected, int Found, int Agreed)
{
    public double Precision => (double)Agreed / Found;

    public double Recall => (double)Agreed / Expected;

    public double F1 => 2.0 * Agreed / (Expected + Found);

    public static Score Of(IEnumerable<TextSpan> expected, IEnumerable<TextSpan> found)
    {
        var gold = expected.ToHashSet();
        var system = found.ToHashSet();
        return new Score(gold.Count, system.Count, gold.Intersect(system).Count());
    }

    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"P {Precision:P2} R {Recall:P2} F1 {F1:P2} ({Agreed} of {Expected} expected, {Found} found)");
}
