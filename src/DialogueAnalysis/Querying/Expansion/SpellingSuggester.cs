using System.Numerics;

namespace DialogueAnalysis.Querying;

/// <summary>Finds the words of a vocabulary that are nearest to one that it does not hold. For one word and one thread; the answers depend on no culture.</summary>
/// <remarks>
/// Distance is that of F. J. Damerau, "A technique for computer detection and correction of spelling errors" (1964), where a letter more, less or other, or two
/// neighbours exchanged, are one edit, no letter edited twice; computed by columns within the band of E. Ukkonen, "Algorithms for approximate string matching" (1985).
/// æ for ae, ø for oe and å for aa are half an edit. One edit is allowed from 4 letters, two from 8.
/// </remarks>
internal sealed class SpellingSuggester
{
    private const int Edit = 2;
    private const int LetterForPair = 1;
    private const int OtherFirstLetter = 1;
    private const int ShortestWord = 4;
    private const int ShortestForTwoEdits = 8;
    private const int LongestWord = 64;

    private readonly string _word;
    private readonly int _most;
    private readonly int _allowed;
    private readonly int _shortest;
    private readonly int _longest;
    private readonly uint _letters;
    private readonly List<SpellingSuggestion> _best = [];
    private int[] _column = new int[LongestWord + 3], _before = new int[LongestWord + 3], _beforeThat = new int[LongestWord + 3];

    /// <param name="word">The word as the analysis gives it. None is suggested for a word of fewer than 4 or more than 64 letters.</param>
    /// <param name="most">How many suggestions are wanted at most.</param>
    public SpellingSuggester(string word, int most = 3)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        _word = word;
        _most = most;
        _allowed = word.Length is < ShortestWord or > LongestWord ? 0 : word.Length < ShortestForTwoEdits ? Edit : 2 * Edit;
        _letters = LettersOf(word);
        int pairs = 0, single = word.Count(c => c is 'æ' or 'ø' or 'å');
        for (int i = 0; i + 1 < word.Length; i++)
            pairs += word[i + 1] is 'a' or 'e' && word[i] is 'a' or 'o' ? 1 : 0;
        _shortest = word.Length - Shift(pairs);
        _longest = word.Length + Shift(single);
    }

    /// <summary>What was nearest of all that was offered: by distance, where another first letter counts for half an edit, then the more frequent, then in ordinal order.</summary>
    public IReadOnlyList<SpellingSuggestion> Best => [.. _best];

    /// <summary>Offers a word of the vocabulary; each is offered once. Allocates only for a word that is among the best so far.</summary>
    public void Offer(ReadOnlySpan<char> term, int passages)
    {
        if (_allowed == 0 || term.Length < _shortest || term.Length > _longest || term.IsEmpty)
            return;
        int first = term[0] == _word[0] ? 0 : OtherFirstLetter;
        int limit = _best.Count == _most ? Math.Min(_allowed, _best[^1].Cost - first) : _allowed;
        if (limit <= 0 || TooManyOtherLetters(LettersOf(term), limit))
            return;
        int distance = Distance(term, limit);
        if (distance > limit || distance == 0)
            return;
        Insert(term, distance + first, passages);
    }

    /// <summary>By how many letters a word may differ in length, of which so many are half an edit only.</summary>
    private int Shift(int pairs) => pairs * LetterForPair >= _allowed ? _allowed : pairs + (_allowed - (pairs * LetterForPair)) / Edit;

    private void Insert(ReadOnlySpan<char> term, int cost, int passages)
    {
        int at = _best.Count;
        while (at > 0 && IsBefore(term, cost, passages, _best[at - 1]))
            at--;
        if (at == _most)
            return;
        if (_best.Count == _most)
            _best.RemoveAt(_most - 1);
        _best.Insert(at, new SpellingSuggestion(term.ToString(), cost, passages));
    }

    private static bool IsBefore(ReadOnlySpan<char> term, int cost, int passages, SpellingSuggestion other)
    {
        if (cost != other.Cost)
            return cost < other.Cost;
        return passages != other.Passages ? passages > other.Passages : term.SequenceCompareTo(other.Term) < 0;
    }

    /// <summary>A bit for each letter but those of which pairs are made: an edit adds or removes one at most.</summary>
    private static uint LettersOf(ReadOnlySpan<char> word)
    {
        uint letters = 0;
        foreach (char c in word)
        {
            if (c is not ('a' or 'e' or 'o' or 'æ' or 'ø' or 'å'))
                letters |= 1u << (c & 31);
        }
        return letters;
    }

    private bool TooManyOtherLetters(uint letters, int limit) =>
        BitOperations.PopCount(_letters & ~letters) * Edit > limit || BitOperations.PopCount(letters & ~_letters) * Edit > limit;

    /// <summary>The distance in halves of an edit; more than the limit where it is more.</summary>
    private int Distance(ReadOnlySpan<char> term, int limit)
    {
        ReadOnlySpan<char> word = _word;
        int beyond = limit + 1, band = Math.Max(_word.Length - _shortest, _longest - _word.Length);
        int leastBefore = 0;
        for (int i = 0; i <= word.Length; i++)
            _before[i] = i <= band ? i * Edit : beyond;
        for (int j = 1; j <= term.Length; j++)
        {
            int from = Math.Max(1, j - band), to = Math.Min(word.Length, j + band), least = beyond;
            _column[from - 1] = from == 1 ? Math.Min(beyond, j * Edit) : beyond;
            if (from == 1)
                least = _column[0];
            for (int i = from; i <= to; i++)
            {
                int cost = Math.Min(_before[i - 1] + (word[i - 1] == term[j - 1] ? 0 : Edit), Math.Min(_column[i - 1], _before[i]) + Edit);
                if (i > 1 && j > 1 && word[i - 1] == term[j - 2] && word[i - 2] == term[j - 1])
                    cost = Math.Min(cost, _beforeThat[i - 2] + Edit);
                if (i > 1 && IsPair(term[j - 1], word[i - 2], word[i - 1]))
                    cost = Math.Min(cost, _before[i - 2] + LetterForPair);
                if (j > 1 && IsPair(word[i - 1], term[j - 2], term[j - 1]))
                    cost = Math.Min(cost, _beforeThat[i - 1] + LetterForPair);
                _column[i] = Math.Min(cost, beyond);
                least = Math.Min(least, _column[i]);
            }
            if (to < word.Length)
                _column[to + 1] = beyond;
            // What takes two letters of the term at once may still come from the column before.
            if (least > limit && leastBefore > limit)
                return beyond;
            leastBefore = least;
            (_beforeThat, _before, _column) = (_before, _column, _beforeThat);
        }
        return _before[word.Length];
    }

    private static bool IsPair(char letter, char first, char second) => letter switch
    {
        'æ' => first == 'a' && second == 'e',
        'ø' => first == 'o' && second == 'e',
        'å' => first == 'a' && second == 'a',
        _ => false,
    };
}
