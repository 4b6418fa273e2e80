using System.Text;
using DialogueAnalysis.Ingestion;

namespace DialogueAnalysis.Tests.Ingestion;

/// <summary>Reads a text as the named file, and checks what holds of every document.</summary>
internal static class Reading
{
    public static string Seeds { get; } = Path.Combine(RepositoryRoot(), "seeds");

    public static Document Of(string name, string text, string? meta = null, DocumentReaderOptions? options = null) => Of(name, Encoding.UTF8.GetBytes(text), meta, options);

    public static Document Of(string name, byte[] bytes, string? meta = null, DocumentReaderOptions? options = null)
    {
        using var folder = new TempFolder();
        string path = folder.Write(name, bytes);
        if (meta is not null)
            folder.Write(Path.GetFileNameWithoutExtension(name) + ".meta.json", meta);
        Document document = new DocumentReader(options).Read(path);
        CheckTurns(document);
        return document;
    }

    public static DocumentFormatException Fails(string name, string text, string? meta = null, DocumentReaderOptions? options = null) => Fails(name, Encoding.UTF8.GetBytes(text), meta, options);

    public static DocumentFormatException Fails(string name, byte[] bytes, string? meta = null, DocumentReaderOptions? options = null)
    {
        var error = Assert.Throws<DocumentFormatException>(() => Of(name, bytes, meta, options));
        Assert.DoesNotContain('\n', error.Message);
        return error;
    }

    /// <summary>The turns as <c>role: speech</c>, spans put end to end with a blank where a line end lies between them.</summary>
    public static string[] Turns(Document document) => [.. document.Turns.Select(t => $"{t.Speaker?.Role ?? "-"}: {Speech(document, t)}")];

    public static string Speech(Document document, Turn turn)
    {
        var speech = new StringBuilder();
        for (int i = 0; i < turn.Text.Count; i++)
        {
            if (i > 0 && document.Text[turn.Text[i - 1].End..turn.Text[i].Start].IndexOfAny(['\r', '\n']) >= 0)
                speech.Append(' ');
            speech.Append(turn.Text[i].In(document.Text));
        }
        return string.Join(' ', speech.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    public static void CheckTurns(Document document)
    {
        int end = document.Body.Start;
        foreach (Turn turn in document.Turns)
        {
            Assert.True(turn.Span.Start >= end);
            end = turn.Span.Start;
            Assert.NotEmpty(turn.Text);
            foreach (TextSpan span in turn.Text)
            {
                Assert.True(span.Start >= end && span.Length > 0 && turn.Span.Contains(span));
                end = span.End;
            }
            Assert.False(string.IsNullOrWhiteSpace(Speech(document, turn)));
            Assert.True(turn.Ends is null || turn.Ends >= turn.Begins);
            end = turn.Span.End;
        }
        Assert.True(end <= document.Text.Length);
    }

    private static string RepositoryRoot()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "DialogueAnalysis.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
