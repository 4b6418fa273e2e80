using System.Globalization;
using System.Runtime.InteropServices;
using DialogueAnalysis.Indexing;

namespace DialogueAnalysis.SearchPeer;

/// <summary>Answers the commands of the driver, as the Java program beside it does.</summary>
/// <remarks>
/// <c>round N</c> takes N times of each query and prints class, number, hits and the median of the thread CPU times in nanoseconds; a time is that of
/// one run or, where one is short, the mean of so many in a row that reading the clock does not count;
/// <c>results</c> prints class, number, hits and the best passages. Each answer ends with an empty line; the end of the input ends the loop.
/// </remarks>
internal sealed class QueryLoop
{
    private const long WarmingNanoseconds = 8_000_000_000;
    private const int WarmingPasses = 40;
    private const long LeastNanoseconds = 50_000;
    private const int MostRuns = 200;
    private readonly EngineQueries _engine;
    private readonly SearchRequest[] _requests;

    private QueryLoop(EngineQueries engine, IEnumerable<SearchRequest> requests)
    {
        _engine = engine;
        _requests = [.. requests.Select(engine.Analyze)];
        long end = ThreadClock.Now() + WarmingNanoseconds;
        for (int pass = 0; pass < WarmingPasses || ThreadClock.Now() < end; pass++)
        {
            foreach (SearchRequest request in _requests)
                engine.Run(request);
        }
    }

    /// <summary>Serves standard input until it ends.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string index, string queries, bool expand)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput()) { NewLine = "\n" };
        var loop = new QueryLoop(new EngineQueries(PassageIndex.Load(index), expand), SearchRequest.Read(queries));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ready\t{RuntimeInformation.FrameworkDescription}\n"));
        output.Flush();
        while (Console.In.ReadLine() is { } command)
        {
            if (command == "results")
                loop.WriteResults(output);
            else
                loop.WriteRound(int.Parse(command.AsSpan("round ".Length), CultureInfo.InvariantCulture), output);
            output.WriteLine();
            output.Flush();
        }
        return 0;
    }

    private void WriteRound(int times, TextWriter output)
    {
        long[] taken = new long[times];
        foreach (SearchRequest request in _requests)
        {
            int hits = _engine.Run(request);
            int runs = (int)Math.Clamp(LeastNanoseconds / Math.Max(1, Time(request, 1)), 1, MostRuns);
            for (int i = 0; i < times; i++)
                taken[i] = Time(request, runs);
            Array.Sort(taken);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{request.Class}\t{request.Number}\t{hits}\t{taken[times / 2]}"));
        }
    }

    private long Time(SearchRequest request, int runs)
    {
        long start = ThreadClock.Now();
        for (int i = 0; i < runs; i++)
            _engine.Run(request);
        return (ThreadClock.Now() - start) / runs;
    }

    private void WriteResults(TextWriter output)
    {
        foreach (SearchRequest request in _requests)
        {
            SearchAnswer answer = _engine.Answer(request);
            string best = string.Join(' ', answer.Best.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Passage + 1}:{p.Score:R}")));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{request.Class}\t{request.Number}\t{answer.Hits}\t{best}"));
        }
    }
}
