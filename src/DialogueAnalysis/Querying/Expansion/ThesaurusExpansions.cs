using DialogueAnalysis.Language;

namespace DialogueAnalysis.Querying;

/// <summary>Follows a thesaurus: from the word to its forms and other names, from all of these to synonyms and narrower words, and from those to their forms and other names.</summary>
internal static class ThesaurusExpansions
{
    // Shorter words are parts of nothing but chance.
    private const int ShortestPart = 3;

    /// <summary>Adds what a thesaurus says of words.</summary>
    public static void Add(Thesaurus thesaurus, IReadOnlyList<AnalyzedWord> words, ExpansionList expansions)
    {
        if (words is [var word])
        {
            AddPart(word, 1, expansions);
            foreach (string form in RegularForms.Of(word))
            {
                expansions.Add(ExpansionKind.Form, ExpansionWeights.Form, form);
                if (AnalyzedWord.ReadOne(form) is { } other)
                    AddEntries(thesaurus, [other], ExpansionWeights.Form, expansions);
            }
            foreach (string derived in RegularForms.Derived(word))
                expansions.Add(ExpansionKind.Form, ExpansionWeights.Derived, derived);
        }
        AddEntries(thesaurus, words, 1, expansions);
    }

    private static void AddEntries(Thesaurus thesaurus, IReadOnlyList<AnalyzedWord> words, double weight, ExpansionList expansions)
    {
        foreach (ThesaurusEntry entry in thesaurus.Find(words))
        {
            AddMeaning(thesaurus, entry, weight, expansions);
            foreach ((ThesaurusEntry same, ExpansionKind kind, double step) in SameAs(thesaurus, entry))
            {
                expansions.Add(kind, weight * step, same.Words);
                if (same.Words is [var other])
                    AddPart(other, weight * step, expansions);
                AddMeaning(thesaurus, same, weight * step, expansions);
            }
        }
    }

    /// <summary>Forms and other names of an entry, by one step or by two.</summary>
    private static IEnumerable<(ThesaurusEntry Entry, ExpansionKind Kind, double Weight)> SameAs(Thesaurus thesaurus, ThesaurusEntry entry)
    {
        foreach ((ThesaurusEntry near, ExpansionKind kind, double weight) in Step(thesaurus, entry))
        {
            yield return (near, kind, weight);
            foreach ((ThesaurusEntry far, ExpansionKind farKind, double farWeight) in Step(thesaurus, near))
            {
                // From form to form, or from name to name, is one group: a second step would lead into another.
                if (far != entry && farKind != kind)
                    yield return (far, ExpansionKind.Abbreviation, weight * farWeight);
            }
        }
    }

    private static IEnumerable<(ThesaurusEntry Entry, ExpansionKind Kind, double Weight)> Step(Thesaurus thesaurus, ThesaurusEntry entry)
    {
        foreach (ThesaurusLink link in thesaurus.LinksOf(entry))
        {
            if (link.Relation == ThesaurusRelation.Form)
                yield return (link.Entry, ExpansionKind.Form, ExpansionWeights.Form);
            else if (link.Relation == ThesaurusRelation.Equal)
                yield return (link.Entry, ExpansionKind.Abbreviation, ExpansionWeights.Equal);
        }
    }

    private static void AddMeaning(Thesaurus thesaurus, ThesaurusEntry entry, double weight, ExpansionList expansions)
    {
        foreach (ThesaurusLink link in thesaurus.LinksOf(entry))
        {
            if (link.Relation is not (ThesaurusRelation.Synonym or ThesaurusRelation.Narrower))
                continue;
            bool synonym = link.Relation == ThesaurusRelation.Synonym;
            ExpansionKind kind = synonym ? ExpansionKind.Synonym : ExpansionKind.Narrower;
            double meaning = weight * (synonym ? ExpansionWeights.Synonym : ExpansionWeights.Narrower);
            expansions.Add(kind, meaning, link.Entry.Words);
            foreach ((ThesaurusEntry same, _, double step) in Step(thesaurus, link.Entry))
                expansions.Add(kind, meaning * step, same.Words);
            if (link.Entry.Words is [var word])
            {
                foreach (string form in RegularForms.Of(word))
                    expansions.Add(kind, meaning * ExpansionWeights.Form, form);
            }
        }
    }

    private static void AddPart(AnalyzedWord word, double weight, ExpansionList expansions)
    {
        if (word.Kind == TokenKind.Acronym || (word.Kind == TokenKind.Word && word.Stem.Length >= ShortestPart))
            expansions.Add(ExpansionKind.Part, weight * ExpansionWeights.Part, ExpansionTarget.PartOf(word.Stem));
    }
}
