namespace DialogueAnalysis.Querying;

/// <summary>What counts in the ranking of plain words besides the words themselves and their expansions. Found on the development part of <c>corpus/relevance</c>.</summary>
internal static class RankingWeights
{
    /// <summary>How much the length of a passage counts. Passages are as long as they were cut, which says less of what they are about than the length of a document.</summary>
    public const double Length = 0.2;

    /// <summary>Synonyms are left out that are in more than so many times as many passages as the word,</summary>
    public const double MostTimesAsCommon = 10;

    /// <summary>and in more than this share of all.</summary>
    public const double CommonShare = 0.005;

    /// <summary>A heading with the word, beside the word in the passage with 1.</summary>
    public const double Heading = 0.25;

    /// <summary>Two words of the query near each other, beside an occurrence of the rarer of them.</summary>
    public const double Nearness = 0.3;

    /// <summary>How many other words stand at most between two that are near.</summary>
    public const int NearDistance = 6;

    /// <summary>Of so many words the neighbours are looked for near each other; of more, the first.</summary>
    public const int MostNear = 8;

    /// <summary>A query of more words is a question: around what it asks for stand words that a passage with the answer need not hold.</summary>
    public const int MostOfShort = 3;

    /// <summary>A hit must go beyond this share of what a passage of average length scores that holds each of the words once.</summary>
    public const double WeakShare = 0.55;

    /// <summary>Where the best hit does not go beyond this share, nothing answers.</summary>
    public const double AnswerShare = 0.65;

    /// <summary>As <see cref="WeakShare"/>, for a question.</summary>
    public const double WeakShareOfQuestion = 0.35;

    /// <summary>As <see cref="AnswerShare"/>, for a question.</summary>
    public const double AnswerShareOfQuestion = 0.55;
}
