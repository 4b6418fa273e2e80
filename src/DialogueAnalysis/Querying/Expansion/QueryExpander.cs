using DialogueAnalysis.Language;

namespace DialogueAnalysis.Querying;

/// <summary>Says what else to look for than the words of a query. Immutable and thread-safe; the same words give the same expansions in the same order, under any culture.</summary>
/// <remarks>
/// Words are given as they are written in the query, and read one by one. Some expansions are words that there are not; whoever knows the index passes a
/// predicate that keeps what is in it, so that the limit counts only those. An expansion is never the word itself, nor what only finds where the word does.
/// </remarks>
internal sealed class QueryExpander
{
    /// <summary>The most expansions that a word or a run has; the weightiest are kept.</summary>
    public const int MostExpansions = 64;

    // Two words may be one compound, though no entry is so long.
    private const int WordsOfCompound = 2;

    private readonly Thesaurus _thesaurus;
    private readonly KnownAcronyms _acronyms;
    private readonly CompoundExpansions _compounds;

    /// <param name="thesaurus">What words stand for others.</param>
    /// <param name="splitter">What compounds are made of; should be the one that the index was built with.</param>
    public QueryExpander(Thesaurus thesaurus, CompoundSplitter splitter)
    {
        _thesaurus = thesaurus;
        _acronyms = new KnownAcronyms(thesaurus);
        _compounds = new CompoundExpansions(splitter, _acronyms);
        LongestRun = Math.Max(WordsOfCompound, thesaurus.LongestEntry);
    }

    /// <summary>The most words that are taken together.</summary>
    public int LongestRun { get; }

    /// <summary>The acronym that a word in small letters is known for: <c>TR</c> for <c>tr</c>; null for any other.</summary>
    public string? AcronymOf(string written) => AnalyzedWord.ReadOne(written) is { Kind: TokenKind.Word } word ? _acronyms.Of(word.Text) : null;

    /// <summary>The expansions of a word, the weightiest first; none where the text is not one word.</summary>
    /// <param name="written">The word as written.</param>
    /// <param name="isThere">What is worth looking for; null to keep all.</param>
    /// <param name="withRemnants">Whether the parts of a compound are among them, each for itself: for one that is nowhere.</param>
    public IReadOnlyList<Expansion> Expand(string written, Predicate<ExpansionTarget>? isThere = null, bool withRemnants = false) =>
        AnalyzedWord.ReadOne(written) is { } word ? Expand([written], [word], isThere, withRemnants) : [];

    /// <summary>The expansions of consecutive words taken together, the weightiest first; none where a text is not one word.</summary>
    /// <param name="written">The words as written.</param>
    /// <param name="isThere">What is worth looking for; null to keep all.</param>
    public IReadOnlyList<Expansion> ExpandRun(IReadOnlyList<string> written, Predicate<ExpansionTarget>? isThere = null)
    {
        var words = new AnalyzedWord[written.Count];
        for (int i = 0; i < words.Length; i++)
        {
            if (AnalyzedWord.ReadOne(written[i]) is not { } word)
                return [];
            words[i] = word;
        }
        return words.Length == 0 ? [] : Expand(written, words, isThere, withRemnants: false);
    }

    private Expansion[] Expand(IReadOnlyList<string> written, AnalyzedWord[] words, Predicate<ExpansionTarget>? isThere, bool withRemnants)
    {
        var expansions = new ExpansionList(words, isThere);
        ThesaurusExpansions.Add(_thesaurus, words, expansions);
        if (words is [var word])
        {
            _compounds.Add(written[0], word, expansions);
            SpellingVariants.Add(word, _acronyms, expansions);
            if (withRemnants)
                _compounds.AddParts(word, expansions);
        }
        else if (words is [var left, var right])
        {
            _compounds.Add(left, right, expansions);
        }
        return expansions.ToArray(MostExpansions);
    }
}
