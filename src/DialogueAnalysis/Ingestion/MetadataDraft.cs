using System.Text;

namespace DialogueAnalysis.Ingestion;

/// <summary>What one source of metadata says; null for everything that it does not say.</summary>
internal sealed record MetadataDraft
{
    public static MetadataDraft Empty { get; } = new();

    public DocumentKind? Kind { get; init; }
    public string? Title { get; init; }
    public string? Publisher { get; init; }
    public int? Year { get; init; }
    public string? Date { get; init; }
    public string? Place { get; init; }
    public IReadOnlyList<CooperationSystem>? Systems { get; init; }
    public IReadOnlyList<string>? Roles { get; init; }
    public string? Address { get; init; }
    public string? Rights { get; init; }
    public bool? Constructed { get; init; }
    public Encoding? Encoding { get; init; }
    public IReadOnlyList<PartDraft>? Parts { get; init; }

    /// <summary>This, with what it does not say taken from <paramref name="under"/>.</summary>
    public MetadataDraft Over(MetadataDraft under) => new()
    {
        Kind = Kind ?? under.Kind,
        Title = Title ?? under.Title,
        Publisher = Publisher ?? under.Publisher,
        Year = Year ?? under.Year,
        Date = Date ?? under.Date,
        Place = Place ?? under.Place,
        Systems = Systems ?? under.Systems,
        Roles = Roles ?? under.Roles,
        Address = Address ?? under.Address,
        Rights = Rights ?? under.Rights,
        Constructed = Constructed ?? under.Constructed,
        Encoding = Encoding ?? under.Encoding,
        Parts = Parts ?? under.Parts,
    };

    /// <summary>The metadata of the document; the year is that of the date where only the date is said.</summary>
    public DocumentMetadata ToMetadata() => new()
    {
        Kind = Kind ?? DocumentKind.Other,
        Title = Title,
        Publisher = Publisher,
        Year = Year ?? (Date is null ? null : int.Parse(Date.AsSpan(0, 4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture)),
        Date = Date,
        Place = Place,
        Systems = Systems ?? [],
        Roles = Roles ?? [],
        Address = Address,
        Rights = Rights,
        Constructed = Constructed ?? false,
    };
}
