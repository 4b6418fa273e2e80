using DialogueAnalysis.Language;

namespace DialogueAnalysis.Classification;

/// <summary>Names the features of a text: stems, pairs of stems, and the runs of characters within words. Immutable and thread-safe.</summary>
/// <remarks>
/// No word is left out: <c>ikke</c>, <c>før</c>, <c>efter</c> and <c>først</c> carry timing and its absence.
/// A word kept apart yields one feature of its own and no runs, so that <c>tillidsrepræsentant</c> and <c>selvtillid</c> share nothing with <c>tillid</c>.
/// Pairs do not reach over punctuation.
/// </remarks>
internal sealed class FeatureExtractor(FeatureOptions options)
{
    /// <summary>Characters after these yield no runs: no Danish word is longer, and a text without blanks must not cost more than its length.</summary>
    public const int LongestWord = 60;

    private const char Edge = '\u0001';

    public FeatureOptions Options { get; } = options;

    /// <summary>Fills the two lists, which are cleared before: words and pairs, and runs; each in the order of the text. Terms count from 0, punctuation included.</summary>
    public void Extract(string text, TermReader reader, FeatureList words, FeatureList runs)
    {
        runs.Clear();
        var all = new AllRuns(this, runs);
        Extract(text, reader, words, ref all);
    }

    /// <summary>Fills the list of words and pairs, which is cleared before, and hands on each word whose runs are features.</summary>
    public void Extract<TRuns>(string text, TermReader reader, FeatureList words, ref TRuns runs) where TRuns : struct, IRunSink
    {
        words.Clear();
        ulong previous = 0;
        int previousTerm = -1;
        reader.Reset(text);
        for (int term = 0; reader.Read(); term++)
        {
            if (reader.Token.Kind is TokenKind.Punctuation or TokenKind.Symbol)
            {
                previousTerm = -1;
                continue;
            }
            ulong word = Word(reader, text, out bool whole);
            words.Add(new FeatureOccurrence(word, term, term));
            if (Options.Pairs && previousTerm >= 0)
                words.Add(new FeatureOccurrence(FeatureHash.Pair(FeatureKind.Pair, previous, word), previousTerm, term));
            if (!whole && Options.LongestRun > 0)
                runs.Add(reader.Text, term);
            (previous, previousTerm) = (word, term);
        }
    }

    /// <summary>The name of the word, and whether it must not be taken apart.</summary>
    private static ulong Word(TermReader reader, string text, out bool whole)
    {
        whole = true;
        // Years, shares and addresses occur once each: what counts is that one stands there.
        if (reader.Token.Kind is TokenKind.Number or TokenKind.Address)
            return FeatureHash.Named(FeatureKind.Number, (ulong)reader.Token.Kind);
        if (WordsApart.Of(reader, text) is string apart)
            return FeatureHash.Named(FeatureKind.Apart, FeatureHash.Of(apart));
        whole = false;
        return FeatureHash.Named(FeatureKind.Word, FeatureHash.Of(reader.Stem));
    }

    /// <summary>Adds the runs of a word to the list.</summary>
    public void AddRuns(ReadOnlySpan<char> word, int term, FeatureList runs)
    {
        Span<char> padded = stackalloc char[LongestWord + 2];
        word = word[..Math.Min(word.Length, LongestWord)];
        padded[0] = padded[word.Length + 1] = Edge;
        word.CopyTo(padded[1..]);
        padded = padded[..(word.Length + 2)];
        int shortest = Options.ShortestRun, longest = Options.LongestRun, count = 0;
        for (int length = shortest; length <= Math.Min(longest, padded.Length); length++)
            count += padded.Length - length + 1;
        Span<FeatureOccurrence> places = runs.Extend(count);
        int next = 0;
        for (int start = 0; start + shortest <= padded.Length; start++)
        {
            ReadOnlySpan<char> run = padded[start..Math.Min(padded.Length, start + longest)];
            ulong hash = FeatureHash.Start;
            for (int i = 0; i < run.Length; i++)
            {
                hash = FeatureHash.Add(hash, run[i]);
                if (i + 1 >= shortest)
                    places[next++] = new FeatureOccurrence(FeatureHash.Named(FeatureKind.Run, hash), term, term);
            }
        }
    }

    private readonly struct AllRuns(FeatureExtractor extractor, FeatureList runs) : IRunSink
    {
        public void Add(ReadOnlySpan<char> word, int term) => extractor.AddRuns(word, term, runs);
    }
}
