namespace DialogueAnalysis.Language;

/// <summary>The cheapest way to each position of a word, over buffers of the caller.</summary>
/// <param name="costs">Of each position, what the parts before it cost.</param>
/// <param name="starts">Of each position, where the part before it begins.</param>
/// <param name="links">Of each position, how many letters before it link.</param>
internal readonly ref struct CompoundPath(Span<int> costs, Span<byte> starts, Span<byte> links)
{
    private const int Unreached = int.MaxValue;

    private readonly Span<int> _costs = costs;
    private readonly Span<byte> _starts = starts;
    private readonly Span<byte> _links = links;

    /// <summary>Forgets all positions but the first, which costs nothing.</summary>
    public void Clear()
    {
        _costs.Fill(Unreached);
        _costs[0] = 0;
    }

    /// <summary>Whether parts end at the position.</summary>
    public bool IsReached(int position) => _costs[position] != Unreached;

    /// <summary>What the parts before a position that is reached cost.</summary>
    public int CostAt(int position) => _costs[position];

    /// <summary>Ends a part at the position if that is cheaper than before; of two equals the one that came first stays.</summary>
    public void Reach(int position, int start, int cost, int link)
    {
        if (cost >= _costs[position])
            return;
        _costs[position] = cost;
        _starts[position] = (byte)start;
        _links[position] = (byte)link;
    }

    /// <summary>Writes the parts that end at the position, moved by an offset; gives their number, 0 where they are too many or too dear.</summary>
    public int Write(int position, int offset, Span<CompoundPart> parts)
    {
        int count = 0;
        for (int at = position; at > 0; at = _starts[at])
            count++;
        if (count > parts.Length || _costs[position] > count * CompoundCosts.Part + CompoundCosts.MostAbove)
            return 0;
        for (int at = position, i = count - 1; at > 0; at = _starts[at], i--)
            parts[i] = new CompoundPart(new TextSpan(offset + _starts[at], offset + at - _links[at]), _links[at]);
        return count;
    }
}
