using DialogueAnalysis.Language;

namespace DialogueAnalysis.Indexing;

/// <summary>Collects which stems are compounds, and of what.</summary>
internal sealed class CompoundParts
{
    private readonly Dictionary<string, List<int>> _stems = new(StringComparer.Ordinal);
    private readonly CompoundPart[] _parts = new CompoundPart[CompoundSplitter.MostParts];

    /// <param name="word">The form of the stem in most passages.</param>
    /// <param name="stem">The number of the stem, above those added before.</param>
    public void Add(string word, int stem)
    {
        int count = CompoundStems.PartsOf(word, _parts);
        var stems = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (CompoundPart part in _parts.AsSpan(0, count))
        {
            ReadOnlySpan<char> partStem = CompoundStems.Of(part.Span.In(word));
            if (!stems.TryGetValue(partStem, out List<int>? compounds))
                stems[partStem] = compounds = [];
            if (compounds.Count == 0 || compounds[^1] != stem)
                compounds.Add(stem);
        }
    }

    /// <summary>The stems of all parts; the content of each is the numbers of the compounds' stems, as what each adds to the one before.</summary>
    public TermDictionary ToDictionary()
    {
        var builder = new TermDictionaryBuilder();
        var content = new ByteLog();
        foreach (string part in _stems.Keys.Order(TermOrder.Instance))
        {
            content.Clear();
            int last = 0;
            foreach (int stem in _stems[part])
            {
                content.AddVarint(stem - last);
                last = stem;
            }
            builder.Add(part, 0, content.Written);
        }
        return builder.ToDictionary();
    }
}
