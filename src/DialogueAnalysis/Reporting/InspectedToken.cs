using DialogueAnalysis.Language;

namespace DialogueAnalysis.Reporting;

/// <summary>A token of a text as it is: what the language stage makes of it.</summary>
/// <param name="Sentence">The number of its sentence, from 0.</param>
/// <param name="Span">Where it stands in the text, in Unicode code points.</param>
/// <param name="Text">As written.</param>
/// <param name="Term">As indexed; null for punctuation.</param>
/// <param name="Stem">The stem; null for punctuation.</param>
public sealed record InspectedToken(int Sentence, TextSpan Span, string Text, string? Term, string? Stem)
{
    /// <summary>The parts of a compound without what links them; empty for any other word. Found at every call.</summary>
    public IReadOnlyList<string> Parts => Term is null ? [] : PartsOf(Term);

    /// <summary>The tokens of a text, in order.</summary>
    public static IReadOnlyList<InspectedToken> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var points = new CodePoints(text);
        IReadOnlyList<TextSpan> sentences = SentenceSplitter.Split(text);
        IReadOnlyList<Term> terms = TextAnalyzer.Analyze(text);
        var tokens = new InspectedToken[terms.Count];
        int sentence = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            Term term = terms[i];
            while (sentence + 1 < sentences.Count && term.Span.Start >= sentences[sentence + 1].Start)
                sentence++;
            tokens[i] = new InspectedToken(sentence, points.Of(term.Span), term.Span.In(text), term.Text, term.Stem);
        }
        return tokens;
    }

    private static string[] PartsOf(string term)
    {
        var parts = new CompoundPart[CompoundSplitter.MostParts];
        int count = CompoundSplitter.Default.Split(term, parts);
        return count < 2 ? [] : [.. parts[..count].Select(p => term.Substring(p.Span.Start, p.Span.Length))];
    }
}
