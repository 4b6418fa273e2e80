using System.Diagnostics;
using System.Globalization;
using DialogueAnalysis.Indexing;

namespace DialogueAnalysis.SearchPeer;

/// <summary>How many queries are answered in a second by one thread, and by one on each core.</summary>
internal static class Scaling
{
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(5);

    public static void Measure(string index, string queries, TextWriter output)
    {
        PassageIndex loaded = PassageIndex.Load(index);
        IReadOnlyList<SearchRequest> requests = SearchRequest.Read(queries);
        Rate(loaded, requests, 1);
        double one = Rate(loaded, requests, 1);
        for (int threads = 1; threads <= Environment.ProcessorCount; threads++)
        {
            double rate = Rate(loaded, requests, threads);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{threads} threads\t{rate:0} queries a second\t{rate / one:0.00} times those of one"));
        }
    }

    private static double Rate(PassageIndex index, IReadOnlyList<SearchRequest> requests, int threads)
    {
        long answered = 0;
        var clock = Stopwatch.StartNew();
        Thread[] all = [.. Enumerable.Range(0, threads).Select(_ => new Thread(Ask))];
        foreach (Thread thread in all)
            thread.Start();
        foreach (Thread thread in all)
            thread.Join();
        return answered / clock.Elapsed.TotalSeconds;

        void Ask()
        {
            var engine = new EngineQueries(index, expand: false);
            SearchRequest[] analyzed = [.. requests.Select(engine.Analyze)];
            long own = 0;
            for (; clock.Elapsed < Time; own += analyzed.Length)
            {
                foreach (SearchRequest request in analyzed)
                    engine.Run(request);
            }
            Interlocked.Add(ref answered, own);
        }
    }
}
