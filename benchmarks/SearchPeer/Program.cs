using DialogueAnalysis.SearchPeer;

// The engine of this library as `benchmarks/peers/search/run` drives it beside Lucene:
//   index CORPUS INDEX            makes an index and prints what it cost
//   scale INDEX QUERIES           how many queries a second one thread answers, and one on each core
//   query INDEX QUERIES [expand]  warms up, prints a line that begins with "ready", then answers `round N` and `results` on standard input
switch (args)
{
    case ["index", var corpus, var index]:
        IndexCost.Measure(corpus, index, Console.Out);
        return 0;
    case ["scale", var index, var queries]:
        Scaling.Measure(index, queries, Console.Out);
        return 0;
    case ["query", var index, var queries]:
        return QueryLoop.Run(index, queries, expand: false);
    case ["query", var index, var queries, "expand"]:
        return QueryLoop.Run(index, queries, expand: true);
    default:
        Console.Error.WriteLine("found '" + string.Join(' ', args) + "', expected: index CORPUS INDEX, scale INDEX QUERIES, or query INDEX QUERIES [expand]");
        return 2;
}
