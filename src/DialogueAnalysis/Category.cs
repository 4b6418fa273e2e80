namespace DialogueAnalysis;

/// <summary>A category of a codebook.</summary>
/// <param name="Id">Its name between programs, in kebab-case.</param>
/// <param name="DanishName">Its name in Danish.</param>
/// <param name="EnglishName">Its name in English.</param>
public sealed record Category(string Id, string DanishName, string EnglishName)
{
    /// <summary>The id, as programs write it.</summary>
    public override string ToString() => Id;
}
