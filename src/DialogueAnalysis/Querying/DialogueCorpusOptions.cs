using DialogueAnalysis.Ingestion;

namespace DialogueAnalysis;

/// <summary>How a corpus is made.</summary>
public sealed record DialogueCorpusOptions
{
    /// <value>How files are read; null (the default) for the defaults of <see cref="DocumentReaderOptions"/>.</value>
    public DocumentReaderOptions? Reading { get; init; }

    /// <value>What classifies the passages; null (the default) for <see cref="PassageClassifier.Default"/>.</value>
    public PassageClassifier? Classifier { get; init; }

    /// <value>What words of a query stand for besides themselves; null (the default) for <see cref="DialogueAnalysis.Thesaurus.Default"/>.</value>
    public Thesaurus? Thesaurus { get; init; }

    /// <value>Whether interviewers' and facilitators' turns are passages of the corpus too; false by default.</value>
    public bool IncludeInterviewers { get; init; }
}
