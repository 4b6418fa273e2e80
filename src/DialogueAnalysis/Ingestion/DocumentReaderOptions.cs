using System.Text;

namespace DialogueAnalysis.Ingestion;

/// <summary>How <see cref="DocumentReader"/> reads.</summary>
public sealed record DocumentReaderOptions
{
    private const long Largest = 1L << 30;

    /// <value>The encoding of every file; null (the default) to take the declared one, else to detect it.</value>
    /// <remarks>Overrides what metadata declare. A byte order mark of another encoding, or bytes that are not in this one, are an error.</remarks>
    public Encoding? Encoding { get; init; }

    /// <value>The size in bytes above which a file is refused before it is loaded, from 1 to 1 GiB; 64 MiB by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public long MaxFileBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Largest);
            field = value;
        }
    } = 64L << 20;
}
