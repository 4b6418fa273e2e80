using System.Diagnostics.CodeAnalysis;

namespace DialogueAnalysis.Querying;

/// <summary>A question to a collection of passages. Immutable and thread-safe.</summary>
/// <remarks>
/// <para>Words side by side are alternatives, and passages with more and rarer of them come first. A word finds every form of its
/// stem, <c>=word</c> this form only, <c>begin*</c> every word that begins so, <c>"…"</c> words that follow one another.
/// <c>a NEAR/5 b</c> (<c>NÆR/5</c>; <c>NEAR</c> alone is <c>NEAR/10</c>) finds both, in any order, with at most five other words between them; in a chain of one
/// distance, <c>a NEAR/5 b NEAR/5 c</c>, at most five other words stand from the first to the last of them. It joins words, phrases and alternatives of these in
/// parentheses: <c>(leder OR chef) NEAR/5 "tidlig inddragelse"</c>; no word counts for two of them, so <c>tillid NEAR tillid</c> finds the word twice.
/// <c>AND</c>, <c>OR</c>, <c>NOT</c> (<c>OG</c>, <c>ELLER</c>, <c>IKKE</c>), in capitals, and parentheses combine; NEAR is read before
/// NOT, NOT before AND, AND before OR. A NOT beside alternatives takes away from all of them. Other punctuation is ignored, so a question is a query.</para>
/// <para>Filters: <c>category: place: kind: document: part: page: date: system: section: speaker:</c> (<c>kategori, sted, type,
/// dokument, del, side, dato, system, afsnit, taler</c>), with a value in any case, in quotation marks where it has blanks, or with
/// <c>*</c> behind its beginning; <c>page:20..25</c> and <c>date:2015..2017</c> are ranges, of which one end may be left out;
/// <c>category:trust&gt;0.8</c> (<c>&gt;= &lt; &lt;=</c>; a decimal point or comma) asks for the classifier's probability instead of its label. <c>kind:</c> is
/// of the passage or the document, and its values have Danish names too (<c>kind:citat</c>); <c>section:</c> is a heading at any depth, and
/// like <c>place:</c> and <c>speaker:</c> found by words of it. Filters outside parentheses, alone, with AND, or joined by OR with
/// filters only, restrict the whole query, and so does a parenthesis of filters; a filter joined by OR with words is an alternative to them.</para>
/// </remarks>
public sealed class PassageQuery
{
    /// <summary>A query is at most so many UTF-16 units long.</summary>
    public const int MaxLength = 10_000;

    /// <summary>Parentheses stand within at most so many others.</summary>
    public const int MaxDepth = 32;

    /// <summary>A query has at most so many words and filters; each word of a phrase counts.</summary>
    public const int MaxOperands = 1_000;

    /// <summary>What a NEAR without a number allows: at most so many other words.</summary>
    public const int NearDistance = 10;

    /// <summary>A NEAR allows at most so many other words.</summary>
    public const int MaxNearDistance = 100;

    /// <summary>NEAR joins at most so many words and phrases.</summary>
    public const int MaxNear = Indexing.NearFinder.MaxTerms;

    private readonly string _printed;

    private PassageQuery(IQueryNode? words, IReadOnlyList<IQueryNode> restrictions)
    {
        Words = words;
        Restrictions = restrictions;
        _printed = QueryPrinter.Print(words, restrictions);
    }

    /// <summary>What passages are searched for; null for all of them.</summary>
    internal IQueryNode? Words { get; }

    /// <summary>What every passage found must match besides.</summary>
    internal IReadOnlyList<IQueryNode> Restrictions { get; }

    /// <summary>Reads a query.</summary>
    /// <param name="text">The query.</param>
    /// <param name="codebook">The categories that <c>category:</c> may name, by id, Danish or English name; null for any id.</param>
    /// <exception cref="QuerySyntaxException">The text is no query, or names a category that the codebook does not have.</exception>
    public static PassageQuery Parse(string text, Codebook? codebook = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        (IQueryNode? words, IReadOnlyList<IQueryNode> restrictions) = QueryParser.Parse(text, codebook);
        return new PassageQuery(words, restrictions);
    }

    /// <summary>Reads a query; false, with the reason, where the text is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PassageQuery? query, [NotNullWhen(false)] out QuerySyntaxException? error)
    {
        try
        {
            query = Parse(text ?? "");
            error = null;
            return true;
        }
        catch (QuerySyntaxException e)
        {
            query = null;
            error = e;
            return false;
        }
    }

    /// <summary>The query with every operator written out, which is read as the same query.</summary>
    public override string ToString() => _printed;
}
