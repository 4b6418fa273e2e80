using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using DialogueAnalysis.Indexing;
using DialogueAnalysis.Speed.Indexing;

namespace DialogueAnalysis.SearchPeer;

/// <summary>What an index costs to make, to keep and to load.</summary>
internal static class IndexCost
{
    private const int Loads = 5;

    /// <summary>Makes the index of a corpus, saves and loads it, and prints a name and a number a line, a tab between them.</summary>
    /// <remarks>The times of making are of the whole process: reading the corpus, compiling and collecting garbage included, saving not.</remarks>
    public static void Measure(string corpus, string path, TextWriter output)
    {
        Build(corpus, path, output);
        Collect();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        double[] loads = new double[Loads];
        for (int i = 0; i < Loads; i++)
            loads[i] = LoadTime(path);
        Collect();
        long empty = GC.GetTotalMemory(forceFullCollection: true);
        PassageIndex index = PassageIndex.Load(path);
        Collect();
        Print(output, "managed_bytes", GC.GetTotalMemory(forceFullCollection: true) - Math.Min(before, empty));
        Print(output, "load_first_ms", loads[0]);
        Print(output, "load_ms", loads.Order().ElementAt(Loads / 2));
        Print(output, "bytes", new FileInfo(path).Length);
        foreach ((string part, long bytes) in IndexSizes.Of(index))
            Print(output, "part." + part, bytes);
    }

    // Apart, so that nothing of the making is alive when memory is measured.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Build(string corpus, string path, TextWriter output)
    {
        using var process = Process.GetCurrentProcess();
        TimeSpan cpu = process.TotalProcessorTime;
        var wall = Stopwatch.StartNew();
        PassageIndex index = PassageIndex.Build(CorpusFile.Read(corpus));
        process.Refresh();
        Print(output, "cpu_s", (process.TotalProcessorTime - cpu).TotalSeconds);
        Print(output, "wall_s", wall.Elapsed.TotalSeconds);
        Print(output, "peak_bytes", process.PeakWorkingSet64);
        Print(output, "passages", index.Count);
        Print(output, "words", index.WordCount);
        index.Save(path);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static double LoadTime(string path)
    {
        Collect();
        var wall = Stopwatch.StartNew();
        GC.KeepAlive(PassageIndex.Load(path));
        return wall.Elapsed.TotalMilliseconds;
    }

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }

    private static void Print(TextWriter output, string name, double number) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{number:0.###}"));
}
