namespace DialogueAnalysis.Tests.Language;

/// <summary>A treebank in CoNLL-U as one running text, with where its tokens and sentences stand.</summary>
/// <remarks>Sentences are joined by one blank, by none where the last token says <c>SpaceAfter=No</c>.</remarks>
internal sealed class Treebank
{
    private readonly List<TextSpan> _tokens = [];
    private readonly List<TextSpan> _sentences = [];

    private Treebank()
    {
    }

    public string Text { get; private set; } = "";

    public IReadOnlyList<TextSpan> Tokens => _tokens;

    public IReadOnlyList<TextSpan> Sentences => _sentences;

    public static Treebank Read(string path)
    {
        var bank = new Treebank();
        var text = new System.Text.StringBuilder();
        int sentence = -1, inside = 0;
        foreach (string line in File.ReadLines(path))
        {
            string[] fields = line.Split('\t');
            if (line.Length == 0 && sentence >= 0)
            {
                bank._sentences.Add(new TextSpan(sentence, bank._tokens[^1].End));
                sentence = -1;
            }
            if (fields.Length < 10 || fields[0].Contains('.', StringComparison.Ordinal))
                continue;
            string[] range = fields[0].Split('-');
            if (range.Length == 1 && int.Parse(range[0], System.Globalization.CultureInfo.InvariantCulture) <= inside)
                continue;
            inside = range.Length == 2 ? int.Parse(range[1], System.Globalization.CultureInfo.InvariantCulture) : 0;
            if (sentence < 0)
                sentence = text.Length;
            bank._tokens.Add(new TextSpan(text.Length, text.Length + fields[1].Length));
            text.Append(fields[1]);
            if (!fields[9].Contains("SpaceAfter=No", StringComparison.Ordinal))
                text.Append(' ');
        }
        bank.Text = text.ToString().TrimEnd();
        return bank;
    }
}
