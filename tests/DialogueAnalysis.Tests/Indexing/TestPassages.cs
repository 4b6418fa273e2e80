using DialogueAnalysis.Indexing;

namespace DialogueAnalysis.Tests.Indexing;

/// <summary>Passages made without the stages before.</summary>
internal static class TestPassages
{
    private static readonly string[] Words =
    [
        "tillid", "tilliden", "tillids", "leder", "lederen", "ledere", "ledernes", "MED", "med", "TR", "TR'en", "på", "året", "år", "møde", "møder", "mødet",
        "uformel", "uformelle", "dialog", "og", "i", "det", "ikke", "forhandling", "forhandlinger", "gå", "gået", "f.eks.", "2017", "blå\u030A",
    ];

    private static readonly string[] Marks = [" ", " ", " ", " ", ", ", ". ", " – ", "? "];

    public static Passage One(string text, string document = "dokument") => Of(new Document(document, text), 0, text.Length);

    public static Passage[] Of(params string[] texts) => [.. texts.Select((t, i) => One(t, $"d{i}"))];

    /// <summary>The words of a stretch of a document, with single blanks between them.</summary>
    public static Passage Of(Document document, int start, int end)
    {
        var runs = new List<SourceRun>();
        for (int i = start; i < end; i++)
        {
            int from = i;
            while (i < end && !char.IsWhiteSpace(document.Text[i]))
                i++;
            if (i > from)
                runs.Add(new SourceRun(new TextSpan(from, i), runs.Count > 0));
        }
        var map = new SourceMap(runs);
        return new Passage
        {
            Id = $"{document.Id}@{map.Extent.Start}",
            Document = document,
            Part = document.Parts[0],
            Text = map.Derive(document.Text),
            Kind = PassageKind.Paragraph,
            Section = [],
            Map = map,
            Quotations = [],
        };
    }

    /// <summary>Passages of few different words, so that every query finds something; words come in bursts.</summary>
    public static Passage[] Random(Dice dice, int count)
    {
        var passages = new Passage[count];
        for (int i = 0; i < count; i++)
        {
            var text = new System.Text.StringBuilder();
            for (int words = dice.OneIn(10) ? 0 : dice.Below(14) + (dice.OneIn(50) ? 200 : 0); words >= 0; words--)
                text.Append(Words[dice.Below(dice.OneIn(3) ? Words.Length : 6 + i * 8 / count)]).Append(dice.Pick(Marks));
            if (dice.OneIn(40))
                text.Clear().Append("!?");
            var metadata = new DocumentMetadata
            {
                Kind = (DocumentKind)dice.Below(4),
                Place = dice.OneIn(4) ? null : dice.Pick(["Nordby", "Ny Åby", "Sydby"]),
                Date = dice.OneIn(4) ? null : dice.Pick(["2015", "2016-09", "2017-01-31"]),
                Systems = dice.OneIn(2) ? [CooperationSystem.Med, CooperationSystem.Region] : [],
            };
            string written = text.ToString().Trim();
            passages[i] = Of(new Document($"d{i % 5}", written, metadata), 0, written.Length) with
            {
                Id = $"p{i}",
                Kind = (PassageKind)dice.Below(4),
                Page = dice.OneIn(3) ? null : 1 + dice.Below(30),
                Section = dice.OneIn(3) ? [] : ["Kapitel 1", dice.Pick(["Tillid", "Uformelle dialoger"])],
            };
        }
        return passages;
    }

    public static string[][] RandomLabels(Dice dice, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => dice.OneIn(2) ? Array.Empty<string>() : dice.OneIn(2) ? ["trust"] : ["multi-site", "trust"])];

    public static Dictionary<string, IReadOnlyList<double>> RandomProbabilities(Dice dice, int count) =>
        new[] { "trust", "multi-site" }.ToDictionary(id => id, _ => (IReadOnlyList<double>)[.. Enumerable.Range(0, count).Select(_ => dice.Below(101) / 100.0)]);

    public static PassageIndex Index(IReadOnlyList<Passage> passages, IReadOnlyList<IReadOnlyList<string>>? labels = null)
    {
        var builder = new PassageIndexBuilder();
        for (int i = 0; i < passages.Count; i++)
            builder.Add(passages[i], labels?[i]);
        return builder.Build();
    }

    /// <summary>The stretches between blank lines of a seed.</summary>
    public static Passage[] Seed(string name)
    {
        string root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "DialogueAnalysis.sln")))
            root = Path.GetDirectoryName(root) ?? throw new DirectoryNotFoundException("The tests run below the repository.");
        var document = new Document(name, File.ReadAllText(Path.Combine(root, "seeds", name)));
        var passages = new List<Passage>();
        foreach (System.Text.RegularExpressions.Match match in System.Text.RegularExpressions.Regex.Matches(document.Text, @"(?:\S[^\n]*(?:\n\n?(?=\S))?)+"))
            passages.Add(Of(document, match.Index, match.Index + match.Length));
        return [.. passages];
    }

    public static byte[] Saved(PassageIndex index)
    {
        using var stream = new MemoryStream();
        index.Save(stream);
        return stream.ToArray();
    }
}
