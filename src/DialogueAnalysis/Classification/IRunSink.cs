namespace DialogueAnalysis.Classification;

/// <summary>Is handed the words whose runs of characters are features, in the order of the text.</summary>
internal interface IRunSink
{
    void Add(ReadOnlySpan<char> word, int term);
}
