using DialogueAnalysis.Indexing;
using DialogueAnalysis.Ingestion;
using DialogueAnalysis.Querying;
using DialogueAnalysis.Segmentation;

namespace DialogueAnalysis;

/// <summary>Documents in memory, read, cut, classified and indexed: the whole path in one place. Immutable and thread-safe.</summary>
/// <remarks>The same files, options and model give the same corpus, whatever the number of cores.</remarks>
public sealed class DialogueCorpus
{
    private readonly PassageSearcher _searcher;

    private DialogueCorpus(ReadResult read, SegmentedDocument[] documents, DialogueCorpusOptions options, CancellationToken cancellationToken)
    {
        Documents = Array.AsReadOnly(documents);
        Skipped = read.Skipped;
        Classifier = options.Classifier ?? PassageClassifier.Default;
        Passages = Array.AsReadOnly(documents.SelectMany(d => d.Passages).Where(p => options.IncludeInterviewers || p.Speaker is not { IsInterviewer: true }).ToArray());
        InterviewerTurns = documents.Sum(d => d.Passages.Count) - Passages.Count;
        Classifications = Classifier.ClassifyAll([.. Passages.Select(p => p.Text)], cancellationToken);
        IReadOnlyList<string>[] labels = [.. Classifications.Select(c => (IReadOnlyList<string>)[.. c.Labels.Select(l => l.Id)])];
        Index = PassageIndex.Build(Passages, cancellationToken);
        _searcher = new PassageSearcher(Passages, Index, labels, Probabilities(), options.Thesaurus);
    }

    /// <summary>The documents, cut, in the order in which they were read.</summary>
    public IReadOnlyList<SegmentedDocument> Documents { get; }

    /// <summary>The passages of all documents in their order, without the interviewers' turns unless these were asked for.</summary>
    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>What the classifier says of each passage, in the order of <see cref="Passages"/>.</summary>
    public IReadOnlyList<PassageClassification> Classifications { get; }

    /// <summary>How many turns of interviewers were left out.</summary>
    public int InterviewerTurns { get; }

    /// <summary>Files found in folders and not read.</summary>
    public IReadOnlyList<string> Skipped { get; }

    /// <summary>The classifier whose labels the passages have.</summary>
    public PassageClassifier Classifier { get; }

    /// <summary>The index of <see cref="Passages"/>.</summary>
    public PassageIndex Index { get; }

    /// <summary>Reads files and folders, with the default options.</summary>
    /// <inheritdoc cref="Load(IEnumerable{string}, DialogueCorpusOptions?, CancellationToken)"/>
    public static DialogueCorpus Load(params string[] paths) => Load(paths, null);

    /// <summary>Reads files and folders.</summary>
    /// <exception cref="DocumentFormatException">A file cannot be read, or there is nothing to read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static DialogueCorpus Load(IEnumerable<string> paths, DialogueCorpusOptions? options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        options ??= new DialogueCorpusOptions();
        ReadResult read = new DocumentReader(options.Reading).ReadAll(paths, cancellationToken);
        var documents = new SegmentedDocument[read.Documents.Count];
        Parallel.For(0, documents.Length, new ParallelOptions { CancellationToken = cancellationToken }, i => documents[i] = PassageSegmenter.Segment(read.Documents[i]));
        return new DialogueCorpus(read, documents, options, cancellationToken);
    }

    /// <summary>The best hits of a query, best first; <c>category:</c> takes the ids and names of the classifier's categories.</summary>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is negative.</exception>
    public IReadOnlyList<PassageHit> Search(string query, int top = 10) => Search(Parse(query), top).Hits;

    /// <summary>The best hits of a query, best first, and how many passages match in all.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="top"/> is negative.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public SearchResult Search(PassageQuery query, int top, CancellationToken cancellationToken = default) => _searcher.Search(query, top, cancellationToken);

    /// <inheritdoc cref="PassageSearcher.Search(PassageQuery, SearchOptions, CancellationToken)"/>
    public SearchResult Search(PassageQuery query, SearchOptions options, CancellationToken cancellationToken = default) => _searcher.Search(query, options, cancellationToken);

    /// <summary>Why a passage has the score that it has when the query is searched for in this way. Finding the passage takes time linear in the number of passages.</summary>
    /// <param name="query">What to search for.</param>
    /// <param name="passage">One of <see cref="Passages"/>, known by its id.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <exception cref="ArgumentException">The corpus does not hold the passage.</exception>
    public ScoreExplanation Explain(PassageQuery query, Passage passage, SearchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(passage);
        for (int i = 0; i < Passages.Count; i++)
        {
            if (string.Equals(Passages[i].Id, passage.Id, StringComparison.Ordinal))
                return _searcher.Explain(query, i, options);
        }
        throw new ArgumentException($"No passage of the corpus is {passage.Id}.", nameof(passage));
    }

    /// <summary>Every occurrence of what a query looks for, each in its context; the query is read as <see cref="Search(string, int)"/> reads it.</summary>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    public Concordance Concordance(string query, ConcordanceOptions? options = null) => Concordance(Parse(query), options);

    /// <summary>Every occurrence of what a query looks for, each in its context.</summary>
    /// <param name="query">What to look for.</param>
    /// <param name="options">How the concordance is made; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Concordance Concordance(PassageQuery query, ConcordanceOptions? options, CancellationToken cancellationToken = default) => _searcher.Concordance(query, options, cancellationToken);

    /// <summary>How many passages that match have each value of some dimensions, as <see cref="PassageSearcher.Facets"/> counts them; the query is read as <see cref="Search(string, int)"/> reads it.</summary>
    /// <exception cref="QuerySyntaxException">The query cannot be understood.</exception>
    public IReadOnlyList<FacetCount> Facets(string query, params Dimension[] dimensions) => Facets(Parse(query), dimensions);

    /// <inheritdoc cref="PassageSearcher.Facets"/>
    public IReadOnlyList<FacetCount> Facets(PassageQuery query, IReadOnlyList<Dimension> dimensions, CancellationToken cancellationToken = default) => _searcher.Facets(query, dimensions, cancellationToken);

    private PassageQuery Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return PassageQuery.Parse(query, new Codebook(Classifier.Categories));
    }

    private Dictionary<string, IReadOnlyList<double>> Probabilities()
    {
        var byCategory = new Dictionary<string, IReadOnlyList<double>>(StringComparer.Ordinal);
        for (int c = 0; c < Classifier.Categories.Count; c++)
            byCategory.Add(Classifier.Categories[c].Id, [.. Classifications.Select(p => p.Probabilities[c])]);
        return byCategory;
    }
}
