using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DialogueAnalysis.Querying;

namespace DialogueAnalysis.Reporting;

/// <summary>Writes results as JSON, one object a line: the contract between programs.</summary>
/// <remarks>
/// Keys are in snake case and in a fixed order, æ, ø and å are written as they are. Positions are Unicode code points from 0,
/// half-open: <c>highlights</c>, <c>matches</c> and <c>quotations</c> count in <c>text</c>, <c>start</c> and <c>end</c> of a keyword in the passage's text, <c>source</c> in the document. A lone surrogate, which
/// JSON cannot hold, is written as U+FFFD.
/// </remarks>
public static class JsonLines
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A passage with the ids of its categories, and the quotations in it.</summary>
    public static string Of(Passage passage, IReadOnlyList<string> labels)
    {
        ArgumentNullException.ThrowIfNull(passage);
        ArgumentNullException.ThrowIfNull(labels);
        return Write(json =>
        {
            Start(json, passage);
            Strings(json, "labels", labels);
            Spans(json, "quotations", passage.ToCodePoints(passage.Quotations));
            Source(json, passage);
        });
    }

    /// <summary>A hit with its score, its highlights and what each was found for.</summary>
    /// <param name="hit">The hit.</param>
    /// <param name="explanation">Why it has its score, which is written as <c>explanation</c>; null to leave this out.</param>
    public static string Of(PassageHit hit, ScoreExplanation? explanation = null)
    {
        ArgumentNullException.ThrowIfNull(hit);
        return Write(json =>
        {
            Start(json, hit.Passage);
            json.WriteNumber("score", Math.Round(hit.Score, 6));
            Strings(json, "labels", hit.Labels);
            Spans(json, "highlights", hit.Passage.ToCodePoints(hit.Highlights));
            Matches(json, hit);
            Source(json, hit.Passage);
            if (explanation is not null)
            {
                json.WritePropertyName("explanation");
                Explanation(json, explanation);
            }
        });
    }

    /// <summary>A line of a concordance; <c>source</c> is that of the keyword.</summary>
    public static string Of(ConcordanceLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return Write(json =>
        {
            Place(json, line.Passage);
            json.WriteString("left", line.Left);
            json.WriteString("keyword", line.Keyword);
            json.WriteString("right", line.Right);
            TextSpan span = line.Passage.ToCodePoints([line.Span])[0];
            json.WriteNumber("start", span.Start);
            json.WriteNumber("end", span.End);
            Strings(json, "labels", line.Labels);
            Source(json, line.Passage.Document.ToCodePoints(line.Source));
        });
    }

    /// <summary>A value with its number of passages.</summary>
    public static string Of(FacetCount count)
    {
        ArgumentNullException.ThrowIfNull(count);
        return Write(json =>
        {
            json.WriteString("facet", DimensionNames.Of(count.Dimension));
            json.WriteString("value", count.Value);
            json.WriteNumber("count", count.Count);
        });
    }

    /// <summary>What a classifier says of a passage; probabilities are rounded to six decimals.</summary>
    /// <param name="id">The id of the passage.</param>
    /// <param name="classification">What the classifier says.</param>
    /// <param name="uncertain">Whether <see cref="PassageClassification.Uncertain"/> is written too.</param>
    public static string Of(string id, PassageClassification classification, bool uncertain = false)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(classification);
        return Write(json => WriteClassification(json, id, classification, uncertain));
    }

    /// <summary>What a classifier says of a passage, and for each category why: what each word added to the log-odds, the strongest first, positions in the passage. <c>log_odds</c> is <c>bias</c>, <c>limit</c> and the contributions together.</summary>
    public static string Explained(string id, string text, PassageClassification classification, bool uncertain = false)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(classification);
        var points = new CodePoints(text);
        return Write(json =>
        {
            WriteClassification(json, id, classification, uncertain);
            json.WriteStartObject("explanation");
            foreach (Classification.Explanation explanation in classification.Explain())
            {
                json.WriteStartObject(explanation.Category.Id);
                json.WriteNumber("log_odds", Math.Round(explanation.LogOdds, 6));
                json.WriteNumber("bias", Math.Round(explanation.Bias, 6));
                json.WriteNumber("limit", Math.Round(explanation.Limit, 6));
                json.WriteNumber("threshold", Math.Round(explanation.Threshold, 6));
                json.WriteStartArray("evidence");
                foreach (Classification.Evidence evidence in explanation.Evidence)
                {
                    json.WriteStartObject();
                    TextSpan span = points.Of(evidence.Span);
                    json.WriteNumber("start", span.Start);
                    json.WriteNumber("end", span.End);
                    json.WriteString("text", evidence.Text);
                    json.WriteNumber("contribution", Math.Round(evidence.Contribution, 6));
                    json.WriteEndObject();
                }
                json.WriteEndArray();
                json.WriteEndObject();
            }
            json.WriteEndObject();
        });
    }

    /// <summary>A token with its sentence, term and stem.</summary>
    /// <param name="token">The token.</param>
    /// <param name="parts">Whether the parts of compounds are written too.</param>
    public static string Of(InspectedToken token, bool parts = false)
    {
        ArgumentNullException.ThrowIfNull(token);
        return Write(json =>
        {
            json.WriteNumber("sentence", token.Sentence);
            json.WriteNumber("start", token.Span.Start);
            json.WriteNumber("end", token.Span.End);
            json.WriteString("text", token.Text);
            json.WriteString("term", token.Term);
            json.WriteString("stem", token.Stem);
            if (parts)
                Strings(json, "parts", token.Parts);
        });
    }

    private static void WriteClassification(Utf8JsonWriter json, string id, PassageClassification classification, bool uncertain)
    {
        json.WriteString("id", id);
        Strings(json, "labels", [.. classification.Labels.Select(l => l.Id)]);
        json.WriteStartObject("probabilities");
        for (int c = 0; c < classification.Categories.Count; c++)
            json.WriteNumber(classification.Categories[c].Id, Math.Round(classification.Probabilities[c], 6));
        json.WriteEndObject();
        if (uncertain)
            Strings(json, "uncertain", [.. classification.Uncertain.Select(l => l.Id)]);
    }

    private static void Start(Utf8JsonWriter json, Passage passage)
    {
        Place(json, passage);
        json.WriteString("text", passage.Text);
    }

    private static void Place(Utf8JsonWriter json, Passage passage)
    {
        json.WriteString("id", passage.Id);
        json.WriteString("document", passage.Document.Id);
        json.WriteString("part", passage.Part.Id);
        Strings(json, "section", passage.Section);
        if (passage.Page is int page)
            json.WriteNumber("page", page);
        else
            json.WriteNull("page");
        json.WriteString("kind", passage.Kind.ToString().ToLowerInvariant());
        json.WriteString("speaker", passage.Speaker?.Role);
    }

    private static void Matches(Utf8JsonWriter json, PassageHit hit)
    {
        IReadOnlyList<TextSpan> spans = hit.Passage.ToCodePoints([.. hit.Matches.Select(m => m.Span)]);
        json.WriteStartArray("matches");
        for (int i = 0; i < spans.Count; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("start", spans[i].Start);
            json.WriteNumber("end", spans[i].End);
            json.WriteString("word", hit.Matches[i].Word);
            json.WriteString("kind", ExpansionKindNames.Of(hit.Matches[i].Kind));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Explanation(Utf8JsonWriter json, ScoreExplanation explanation)
    {
        json.WriteStartObject();
        json.WriteNumber("score", Math.Round(explanation.Score, 6));
        json.WriteString("description", explanation.Description);
        json.WriteStartArray("children");
        foreach (ScoreExplanation child in explanation.Children)
            Explanation(json, child);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Source(Utf8JsonWriter json, Passage passage) => Source(json, passage.Document.ToCodePoints(passage.Map.Extent));

    private static void Source(Utf8JsonWriter json, TextSpan source)
    {
        json.WriteStartObject("source");
        json.WriteNumber("start", source.Start);
        json.WriteNumber("end", source.End);
        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void Spans(Utf8JsonWriter json, string name, IReadOnlyList<TextSpan> spans)
    {
        json.WriteStartArray(name);
        foreach (TextSpan span in spans)
        {
            json.WriteStartArray();
            json.WriteNumberValue(span.Start);
            json.WriteNumberValue(span.End);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private static string Write(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
