using DialogueAnalysis.Language;

namespace DialogueAnalysis.Querying;

/// <summary>Finds the ways in which a compound may be written, and its parts, which may stand near each other instead.</summary>
/// <remarks>Words that the splitter leaves whole stay whole: a title is never looked for by its parts.</remarks>
internal sealed class CompoundExpansions(CompoundSplitter splitter, KnownAcronyms acronyms)
{
    /// <summary>How many other words may stand between parts: as in <c>inddragelse af de berørte medarbejdere</c>.</summary>
    public const int Distance = 5;

    // Parts of longer compounds are too many to be near each other but by being written so.
    private const int MostParts = 4;
    private const int ShortestRest = 3;
    private const int ShortestBeforeAcronym = 4;

    // These begin compounds, but before a word of a query they are prepositions: "mellem ledere" is no mellemleder.
    private static readonly string[] s_prepositions = ["efter", "fra", "før", "imod", "inden", "mellem", "mod", "om", "over", "på", "til", "uden", "under", "ved"];

    /// <summary>Adds what a word may be written for.</summary>
    /// <param name="written">The word as written: its capitals show an acronym in it, as in <c>MEDudvalg</c>.</param>
    /// <param name="word">The same as it is indexed.</param>
    /// <param name="expansions">Where to.</param>
    public void Add(string written, AnalyzedWord word, ExpansionList expansions)
    {
        string text = acronyms.Capitalize(AcronymApart(written) ?? word.Text);
        expansions.Add(ExpansionKind.Joined, ExpansionWeights.Joined, text);
        // A half of which the other follows: tale- og hørekonsulenter.
        if (text.EndsWith('-'))
            expansions.Add(ExpansionKind.Joined, ExpansionWeights.Joined, text[..^1]);
        Span<CompoundPart> parts = stackalloc CompoundPart[CompoundSplitter.MostParts];
        int count = splitter.Split(text, parts);
        if (count is < 2 or > MostParts)
            return;
        string[] all = new string[count];
        for (int i = 0; i < count; i++)
            all[i] = parts[i].Span.In(text);
        AddNear(all, expansions);
        for (int i = 1; i < count; i++)
        {
            int end = parts[i - 1].Span.End;
            AddBoundary(text[..end], text[..(end + parts[i - 1].LinkLength)], text[parts[i].Span.Start..], expansions);
        }
    }

    /// <summary>Adds the parts of a compound, each for itself.</summary>
    public void AddParts(AnalyzedWord word, ExpansionList expansions)
    {
        Span<CompoundPart> parts = stackalloc CompoundPart[CompoundSplitter.MostParts];
        int count = splitter.Split(word.Text, parts);
        for (int i = 0; count > 1 && i < count; i++)
            expansions.Add(ExpansionKind.Remnant, ExpansionWeights.Remnant, parts[i].Span.In(word.Text));
    }

    /// <summary>Adds the compounds that two words written apart may be meant for.</summary>
    public void Add(AnalyzedWord left, AnalyzedWord right, ExpansionList expansions)
    {
        if (!MayJoin(left, right))
            return;
        expansions.Add(ExpansionKind.Joined, ExpansionWeights.Joined, $"{left.Text}-{right.Text}");
        expansions.Add(ExpansionKind.Joined, ExpansionWeights.Joined, left.Text + right.Text);
    }

    private bool MayJoin(AnalyzedWord left, AnalyzedWord right)
    {
        if (s_prepositions.Contains(left.Text, StringComparer.Ordinal))
            return false;
        bool words = left.Kind == TokenKind.Word && right.Kind == TokenKind.Word;
        if (left.Kind == TokenKind.Acronym)
            return left.Text == left.Stem && right.Kind == TokenKind.Word && right.Text.Length >= ShortestRest;
        if (right.Kind == TokenKind.Acronym)
            return left.Kind == TokenKind.Word && left.Text.Length >= ShortestBeforeAcronym && !right.Text.Contains('-', StringComparison.Ordinal);
        if (!words)
            return false;
        Span<CompoundPart> parts = stackalloc CompoundPart[CompoundSplitter.MostParts];
        int count = splitter.Split(left.Text + right.Text, parts);
        for (int i = 0; i + 1 < count; i++)
        {
            if (parts[i].Span.End + parts[i].LinkLength == left.Text.Length)
                return true;
        }
        return false;
    }

    private static void AddBoundary(string left, string linked, string right, ExpansionList expansions)
    {
        string first = linked.TrimEnd('-');
        AddNear([left, right], expansions);
        if (AnalyzedWord.ReadOne(first) is { } one && AnalyzedWord.ReadOne(right) is { } two)
            expansions.Add(ExpansionKind.Joined, ExpansionWeights.Joined, [one, two]);
        expansions.Add(ExpansionKind.Joined, ExpansionWeights.Joined, $"{first}-{right}");
        expansions.Add(ExpansionKind.Joined, ExpansionWeights.Joined, first + right);
    }

    private static void AddNear(string[] parts, ExpansionList expansions)
    {
        AnalyzedWord?[] words = Array.ConvertAll(parts, AnalyzedWord.ReadOne);
        if (!Array.TrueForAll(words, w => w is not null))
            return;
        string[] stems = [.. words.Select(w => w!.Value.Stem)];
        AddNear(stems, ExpansionWeights.Parts, expansions);
        // One part at a time in another form: konflikter bliver løst for konfliktløsning.
        for (int i = 0; i < stems.Length; i++)
        {
            foreach (string form in RegularForms.Of(words[i]!.Value).Concat(RegularForms.Derived(words[i]!.Value)))
            {
                if (AnalyzedWord.ReadOne(form) is { } other)
                    AddNear([.. stems[..i], other.Stem, .. stems[(i + 1)..]], ExpansionWeights.Parts * ExpansionWeights.Form, expansions);
            }
        }
    }

    private static void AddNear(string[] stems, double weight, ExpansionList expansions)
    {
        if (stems.Distinct(StringComparer.Ordinal).Count() == stems.Length)
            expansions.Add(ExpansionKind.Parts, weight, ExpansionTarget.Near(stems, Distance));
    }

    /// <summary>A word in which an acronym stands first or last without a hyphen, with one: <c>MED-udvalg</c> for <c>MEDudvalg</c>; null for any other.</summary>
    private static string? AcronymApart(string written)
    {
        if (!written.All(char.IsLetter))
            return null;
        int capitals = 0;
        while (capitals < written.Length && char.IsUpper(written[capitals]))
            capitals++;
        if (capitals is >= 2 and <= Acronyms.Longest && written.Length - capitals >= ShortestRest && written.Skip(capitals).All(char.IsLower))
            return Analyzed(written, capitals);
        int small = written.Length;
        while (small > 0 && char.IsUpper(written[small - 1]))
            small--;
        return written.Length - small is >= 2 and <= Acronyms.Longest && small >= ShortestRest && written.Take(small).Skip(1).All(char.IsLower) ? Analyzed(written, small) : null;
    }

    private static string? Analyzed(string written, int at) => AnalyzedWord.ReadOne($"{written[..at]}-{written[at..]}")?.Text;
}
