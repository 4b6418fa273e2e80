namespace DialogueAnalysis.Indexing;

/// <summary>A query for what is counted like a term: a stem, a word, a phrase.</summary>
internal interface ITermQuery : IIndexQuery
{
    /// <summary>How many passages of the whole index hold it, at most; for a phrase, those that hold its rarest term.</summary>
    long PassagesIn(IndexSearch search);

    /// <summary>What <see cref="Bm25.Score"/> wants of it.</summary>
    float WeightIn(IndexSearch search) => Bm25.WeightOf(search.Ranking.Idf(PassagesIn(search)));

    /// <summary>A cursor that counts; null where no passage of the segment holds it.</summary>
    ITermCursor? OpenTerm(SegmentSearch segment);
}
