using System.Collections.Frozen;
using DialogueAnalysis.Language;

namespace DialogueAnalysis.Querying;

/// <summary>The acronyms that a thesaurus has for entries, by which a word in small letters is known for one: <c>med-udvalg</c>, <c>tr</c>. Immutable.</summary>
internal sealed class KnownAcronyms(Thesaurus thesaurus)
{
    private readonly FrozenSet<string> _acronyms = thesaurus.Entries
        .Where(e => e.Words is [{ Kind: TokenKind.Acronym } word] && word.Text.All(c => char.IsAsciiLetterUpper(c) || c is 'Æ' or 'Ø' or 'Å'))
        .Select(e => e.Words[0].Text).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The acronym that a word in small letters is; null where it is none.</summary>
    public string? Of(string word) => word.ToUpperInvariant() is var upper && upper != word && _acronyms.TryGetValue(upper, out string? acronym) ? acronym : null;

    /// <summary>A word with hyphens with the acronyms between them in capitals; the word itself where there is none to change.</summary>
    public string Capitalize(string word) =>
        word.Contains('-', StringComparison.Ordinal) ? string.Join('-', word.Split('-').Select(part => Of(part) ?? part)) : word;
}
