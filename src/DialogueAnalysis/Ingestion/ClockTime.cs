using System.Globalization;

namespace DialogueAnalysis.Ingestion;

/// <summary>Reads the times of transcripts.</summary>
internal static class ClockTime
{
    private const int MostHours = 9999;

    /// <summary>A time as <c>mm:ss</c> or <c>hh:mm:ss</c>, with or without a fraction after <c>.</c> or <c>,</c>; null for anything else.</summary>
    public static TimeSpan? Find(ReadOnlySpan<char> text)
    {
        int point = text.IndexOfAny('.', ',');
        if (point >= 0 && (point + 1 == text.Length || text.Length - point > 4 || !IsNumber(text[(point + 1)..])))
            return null;
        double fraction = point < 0 ? 0 : double.Parse($"0.{text[(point + 1)..]}", CultureInfo.InvariantCulture);
        ReadOnlySpan<char> clock = point < 0 ? text : text[..point];
        int last = clock.LastIndexOf(':');
        if (last <= 0 || Sixty(clock[(last + 1)..]) is not int seconds)
            return null;
        ReadOnlySpan<char> left = clock[..last];
        int colon = left.LastIndexOf(':');
        if (Sixty(left[(colon + 1)..], shortAllowed: colon < 0) is not int minutes)
            return null;
        int hours = 0;
        if (colon >= 0 && (!IsNumber(left[..colon]) || !int.TryParse(left[..colon], NumberStyles.None, CultureInfo.InvariantCulture, out hours) || hours > MostHours))
            return null;
        return new TimeSpan(0, hours, minutes, seconds, (int)Math.Round(fraction * 1000));
    }

    private static int? Sixty(ReadOnlySpan<char> text, bool shortAllowed = false) =>
        (text.Length == 2 || (shortAllowed && text.Length == 1)) && IsNumber(text) && int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) is < 60 and int value ? value : null;

    private static bool IsNumber(ReadOnlySpan<char> text) => text.Length > 0 && text.IndexOfAnyExceptInRange('0', '9') < 0;
}
