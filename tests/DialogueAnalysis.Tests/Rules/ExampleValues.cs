using System.Reflection;
using DialogueAnalysis.Classification;
using DialogueAnalysis.Indexing;
using DialogueAnalysis.Ingestion;
using DialogueAnalysis.Querying;
using DialogueAnalysis.Reporting;
using DialogueAnalysis.Segmentation;

namespace DialogueAnalysis.Tests.Rules;

/// <summary>A valid value of each type that the public API asks for, to stand beside the argument that is tested.</summary>
internal static class ExampleValues
{
    private static readonly Document Document = new("example", "Vi talte om det på gangen.");
    private static readonly Passage Passage = PassageSegmenter.Segment(Document).Passages[0];
    private static readonly PassageIndex Index = PassageIndex.Build([Passage]);
    private static readonly Lazy<DialogueCorpus> Corpus = new(() => DialogueCorpus.Load(RepositoryFiles.Path("seeds", SeedDocuments.ArticleId + ".txt")));

    private static readonly Dictionary<Type, Func<object>> Values = new()
    {
        [typeof(string)] = () => "trust",
        [typeof(Stream)] = () => new MemoryStream(),
        [typeof(TextWriter)] = () => new StringWriter(),
        [typeof(Document)] = () => Document,
        [typeof(Passage)] = () => Passage,
        [typeof(SourceMap)] = () => Passage.Map,
        [typeof(Category)] = () => Codebook.Founding.Categories[0],
        [typeof(Codebook)] = () => Codebook.Founding,
        [typeof(DocumentReader)] = () => new DocumentReader(),
        [typeof(PassageIndex)] = () => Index,
        [typeof(PassageIndexBuilder)] = () => new PassageIndexBuilder(),
        [typeof(PassageClassifier)] = () => PassageClassifier.Default,
        [typeof(PassageClassification)] = () => PassageClassifier.Default.Classify("Vi stoler på hinanden."),
        [typeof(PassageTrainer)] = () => new PassageTrainer(new PassageTrainerOptions()),
        [typeof(PassageTrainerOptions)] = () => new PassageTrainerOptions(),
        [typeof(PassageSuggester)] = () => new PassageSuggester(PassageClassifier.Default),
        [typeof(TrainingResult)] = () => Classification.GoldFixture.Trained,
        [typeof(PassageQuery)] = () => PassageQuery.Parse("gangen"),
        [typeof(SearchOptions)] = () => new SearchOptions(),
        [typeof(PassageSearcher)] = () => new PassageSearcher([Passage], Index),
        [typeof(PassageHit)] = () => new PassageSearcher([Passage], Index).Search(PassageQuery.Parse("gangen")).Hits[0],
        [typeof(ConcordanceLine)] = () => new PassageSearcher([Passage], Index).Concordance(PassageQuery.Parse("gangen")).Lines[0],
        [typeof(FacetCount)] = () => new FacetCount(Dimension.Category, "trust", 1),
        [typeof(DialogueCorpus)] = () => Corpus.Value,
        [typeof(CorpusSummary)] = () => CorpusSummary.Of(Corpus.Value),
        [typeof(GoldPassage)] = () => new GoldPassage { Id = "1", Text = "Vi stoler på hinanden.", Labels = ["trust"] },
    };

    /// <summary>A value; for a list one that holds an example, for a value type its default. Null where there is no example.</summary>
    public static object? Of(Type type)
    {
        if (Values.TryGetValue(type, out Func<object>? value))
            return value();
        if (type.IsValueType)
            return Activator.CreateInstance(type);
        if (ElementOf(type) is not { } element)
            return null;
        var array = Array.CreateInstance(element, 1);
        array.SetValue(Of(element), 0);
        return array;
    }

    /// <summary>A value for a parameter: its default where it has one, null where that is allowed, else an example.</summary>
    /// <exception cref="InvalidOperationException">There is no example.</exception>
    public static object? For(ParameterInfo parameter) =>
        parameter.HasDefaultValue && parameter.RawDefaultValue is { } given ? given
        : !parameter.ParameterType.IsValueType && (parameter.HasDefaultValue || new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable) ? null
        : Of(parameter.ParameterType) ?? throw new InvalidOperationException($"{parameter.Member.DeclaringType!.Name}.{parameter.Member.Name}: give {nameof(ExampleValues)} a {parameter.ParameterType.Name}.");

    private static Type? ElementOf(Type type) =>
        type.IsArray ? type.GetElementType()
        : type is { IsInterface: true, IsGenericType: true } && type.GetGenericArguments() is [var element] && typeof(IEnumerable<>).MakeGenericType(element).IsAssignableFrom(type) ? element
        : null;
}
