using System.Globalization;

namespace DialogueAnalysis;

internal static class Citations
{
    public static string Of(Passage passage)
    {
        DocumentMetadata meta = passage.Part.Metadata;
        string source = meta.Publisher ?? meta.Title ?? passage.Document.Id;
        var parts = new List<string> { meta.Year is int year ? string.Create(CultureInfo.InvariantCulture, $"{source} {year}") : source };
        if (passage.Page is int page)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"s. {page}"));
        if (passage.Speaker is { } speaker)
            parts.Add(speaker.Role);
        if (passage.Turn?.Begins is TimeSpan begins)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{(int)begins.TotalHours:00}:{begins.Minutes:00}:{begins.Seconds:00}"));
        if (passage.Section.Count > 0)
            parts.Add(passage.Section[^1]);
        return string.Join(", ", parts);
    }
}
