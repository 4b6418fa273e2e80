namespace DialogueAnalysis.Ingestion;

/// <summary>Makes a document of a decoded text.</summary>
internal sealed class DocumentParser(string path, string text, DocumentFormat format)
{
    /// <summary>The document, with its front matter over what is said <paramref name="beside"/> it.</summary>
    public Document Parse(string id, MetadataDraft beside)
    {
        bool timed = format is DocumentFormat.WebVtt or DocumentFormat.SubRip;
        FrontMatter front = timed ? FrontMatter.None : FrontMatter.Read(path, text);
        MetadataDraft draft = front.Metadata.Over(beside);
        if (timed)
            draft = draft.Over(MetadataDraft.Empty with { Kind = DocumentKind.Transcript });
        var body = new TextSpan(front.BodyStart, text.Length);
        if (text.AsSpan(body.Start).IsWhiteSpace())
            throw new DocumentFormatException(path, front.BodyLine, "there is no text after the front matter; write some");
        IReadOnlyList<DocumentPart> parts = draft.Parts is { } drafts ? PartLocator.Locate(text, body, drafts, draft) : [];
        DocumentMetadata metadata = draft.ToMetadata();
        var roles = new RoleNames(metadata.Roles.Concat(parts.SelectMany(p => p.Metadata.Roles)));
        return new Document(id, text, metadata, new DocumentLayout
        {
            Parts = parts,
            Turns = timed ? CueTurns.Find(path, text, format, roles) : Labelled(roles, body, metadata, parts),
            Body = body,
            Format = format,
        });
    }

    private IReadOnlyList<Turn> Labelled(RoleNames roles, TextSpan body, DocumentMetadata metadata, IReadOnlyList<DocumentPart> parts)
    {
        bool declared = metadata.Kind == DocumentKind.Transcript || parts.Any(p => p.Metadata.Kind == DocumentKind.Transcript);
        return new LabelledTurns(text, LabelledLine.Read(text, body, format), roles, declared).Find(parts.Select(p => p.Span.Start).ToHashSet());
    }
}
