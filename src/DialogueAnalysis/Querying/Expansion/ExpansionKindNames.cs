namespace DialogueAnalysis.Querying;

/// <summary>What kinds of expansions are called in output.</summary>
internal static class ExpansionKindNames
{
    /// <summary>The name of a place that is the word itself.</summary>
    public const string Word = "word";

    private static readonly string[] s_names = [.. Enum.GetNames<ExpansionKind>().Select(KebabCase)];

    /// <summary>The name in kebab case; <see cref="Word"/> for null.</summary>
    public static string Of(ExpansionKind? kind) => kind is { } known ? s_names[(int)known] : Word;

    private static string KebabCase(string name) => string.Concat(name.Select((c, i) => (char.IsUpper(c) && i > 0 ? "-" : "") + char.ToLowerInvariant(c)));
}
