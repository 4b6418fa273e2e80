namespace DialogueAnalysis;

/// <summary>Leads from every position of a clean text to the source text that it was made from. Immutable.</summary>
/// <remarks>
/// The clean text is the source text of <see cref="Runs"/> put end to end, with one blank for each run whose
/// <see cref="SourceRun.BlankBefore"/> is set; nothing else is ever added or changed.
/// </remarks>
public sealed class SourceMap
{
    private readonly SourceRun[] _runs;
    private readonly int[] _starts;

    /// <summary>Makes a map of runs in order and disjoint, at least one and none empty.</summary>
    /// <exception cref="ArgumentException">There are no runs, or one is empty or starts before the one before it ends.</exception>
    public SourceMap(IEnumerable<SourceRun> runs)
    {
        ArgumentNullException.ThrowIfNull(runs);
        _runs = [.. runs];
        if (_runs.Length == 0)
            throw new ArgumentException("A source map has at least one run.", nameof(runs));
        _starts = new int[_runs.Length];
        int clean = 0;
        for (int i = 0; i < _runs.Length; i++)
        {
            TextSpan span = _runs[i].Span;
            if (span.Length == 0 || (i > 0 && span.Start < _runs[i - 1].Span.End))
                throw new ArgumentException($"The runs of a source map are in order, disjoint and not empty; found {span}.", nameof(runs));
            clean += _runs[i].BlankBefore && i > 0 ? 1 : 0;
            _starts[i] = clean;
            clean += span.Length;
        }
        Length = clean;
    }

    /// <summary>The stretches of the source that the clean text is made from, in order and disjoint.</summary>
    public IReadOnlyList<SourceRun> Runs => _runs;

    /// <summary>The length of the clean text in UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>From the first to the last source position covered; what lies between the runs is in it too.</summary>
    public TextSpan Extent => new(_runs[0].Span.Start, _runs[^1].Span.End);

    /// <summary>Makes the clean text out of the source.</summary>
    public string Derive(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return string.Create(Length, (source, _runs), static (target, state) =>
        {
            int at = 0;
            for (int i = 0; i < state._runs.Length; i++)
            {
                SourceRun run = state._runs[i];
                if (run.BlankBefore && i > 0)
                    target[at++] = ' ';
                state.source.AsSpan(run.Span.Start, run.Span.Length).CopyTo(target[at..]);
                at += run.Span.Length;
            }
        });
    }

    /// <summary>The source span behind a span of the clean text, from its first character's place to its last character's.</summary>
    /// <remarks>A blank that joins two runs stands for the source between them. An empty span maps to an empty span.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The span ends after the clean text.</exception>
    public TextSpan ToSource(TextSpan clean)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(clean.End, Length, nameof(clean));
        TextSpan first = SourceOf(clean.Start);
        return clean.Length == 0 ? new TextSpan(first.Start, first.Start) : new TextSpan(first.Start, SourceOf(clean.End - 1).End);
    }

    /// <summary>The clean span that covers all clean text made from a span of the source; null where none was.</summary>
    public TextSpan? ToClean(TextSpan source)
    {
        int start = -1, end = -1;
        for (int i = 0; i < _runs.Length; i++)
        {
            TextSpan run = _runs[i].Span;
            int from = Math.Max(run.Start, source.Start), to = Math.Min(run.End, source.End);
            if (from >= to)
                continue;
            if (start < 0)
                start = _starts[i] + from - run.Start;
            end = _starts[i] + to - run.Start;
        }
        return start < 0 ? null : new TextSpan(start, end);
    }

    // What one character of the clean text was made from; the empty span at the end for the position after the last.
    private TextSpan SourceOf(int position)
    {
        int i = Array.BinarySearch(_starts, position);
        if (i < 0)
            i = Math.Max(0, ~i - 1);
        TextSpan run = _runs[i].Span;
        int at = run.Start + position - _starts[i];
        return at < run.End ? new TextSpan(at, at + 1) : new TextSpan(run.End, i + 1 < _runs.Length ? _runs[i + 1].Span.Start : run.End);
    }
}
