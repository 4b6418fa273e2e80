using System.Globalization;
using System.Text;
using DialogueAnalysis.Language;

namespace DialogueAnalysis.Indexing;

/// <summary>The terms that a passage's metadata are indexed as: the facet as one character, then the value in <see cref="Normalize"/>d form.</summary>
internal sealed class FacetTerms
{
    private IReadOnlyList<string> _section = [];
    private string[] _headingStems = [];

    /// <summary>The term of a value. The stem of a heading is what it is: <c>MED</c> is not <c>med</c>.</summary>
    public static string Of(Facet facet, string value) => (char)facet + (facet == Facet.Heading ? value : Normalize(value));

    /// <summary>Composed, lower case, blanks single and none at the ends; lone surrogates replaced.</summary>
    public static string Normalize(string value)
    {
        var builder = new StringBuilder(value.Length);
        bool blank = false;
        foreach (Rune rune in value.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                blank = builder.Length > 0;
                continue;
            }
            if (blank)
                builder.Append(' ');
            blank = false;
            builder.Append(rune.ToString());
        }
        // Composed again, for lower case may have taken a character apart: the form of a form is the form.
        return builder.ToString().Normalize(NormalizationForm.FormC).ToLowerInvariant().Normalize(NormalizationForm.FormC);
    }

    /// <summary>The name of a system of cooperation in metadata and queries.</summary>
    public static string NameOf(CooperationSystem system) => system switch
    {
        CooperationSystem.Med => "med",
        CooperationSystem.LocalParties => "local-parties",
        _ => "region",
    };

    /// <summary>What a passage is filtered and counted by, each at least once, as <see cref="Of(Facet, string)"/> takes it.</summary>
    public IEnumerable<(Facet Facet, string Value)> Of(Passage passage, IReadOnlyList<string> labels)
    {
        DocumentMetadata meta = passage.Part.Metadata;
        yield return (Facet.Document, passage.Document.Id);
        yield return (Facet.Kind, passage.Kind.ToString());
        yield return (Facet.Kind, meta.Kind.ToString());
        if (passage.Part.Id is { } part)
            yield return (Facet.Part, part);
        if (meta.Place is { } place)
            yield return (Facet.Place, place);
        if (passage.Page is int page)
            yield return (Facet.Page, page.ToString(CultureInfo.InvariantCulture));
        if (passage.Speaker is { } speaker)
            yield return (Facet.Speaker, speaker.Role);
        if ((meta.Date ?? meta.Year?.ToString("0000", CultureInfo.InvariantCulture)) is { } date)
            yield return (Facet.Date, date);
        foreach (CooperationSystem system in meta.Systems)
            yield return (Facet.System, NameOf(system));
        foreach (string label in labels)
            yield return (Facet.Category, label);
        foreach (string heading in passage.Section)
            yield return (Facet.Section, heading);
        foreach (string stem in HeadingStems(passage.Section))
            yield return (Facet.Heading, stem);
    }

    // Passage after passage stands under the same heading. The heading of a chapter says little of each of its passages.
    private string[] HeadingStems(IReadOnlyList<string> section)
    {
        if (!ReferenceEquals(section, _section))
            _headingStems = section.Count == 0 ? [] : [.. TextAnalyzer.Analyze(section[^1]).Where(t => t.Text is not null).Select(t => t.Stem ?? t.Text!).Distinct(StringComparer.Ordinal)];
        _section = section;
        return _headingStems;
    }
}
