using DialogueAnalysis.Classification;
using DialogueAnalysis.Quality;
using DialogueAnalysis.Quality.Relevance;

// Run in the root of the repository: writes the tables of scores into the files that show them.
// With the word `variants` it compares variants of the model instead, with `own-weight` how much own passages should count, with
// `learning-curve` how the score grows with the passages; these take some minutes each.
if (args is ["variants"])
{
    using StreamWriter variants = Results("variants", "Variants of the model", "Taught on the training part and scored on the development part; both mostly constructed: written and coded by a language model. Cross-validation is over writers of the training part.\nDifferences below 0.01 say nothing: the 95 % interval of one macro-F1 on the development part is some 0.05 wide.");
    FeatureVariants.Write(GoldReader.Read(["corpus/gold"]), variants);
    return;
}
if (args is ["own-weight"])
{
    using StreamWriter weights = Results("own-weight", "How much own passages should count", "Two documents of a writer of the development part stand for a maintainer's own codings, are added to the training part with a weight, and the other\ndocuments of that writer are scored; all constructed: written and coded by a language model.");
    OwnWeights.Write(GoldReader.Read(["corpus/gold"]), weights);
    return;
}
if (args is ["learning-curve"])
{
    using StreamWriter curve = Results("learning-curve", "How the score grows with the passages", "Mean macro-F1 on the development part of ten nested draws of writers of the training part; mostly constructed: written and coded by a language model.\nThe same as `dialogue learning-curve --gold corpus/gold --step 2000`.");
    curve.Write(QualityTables.LearningCurve(GoldReader.Read(["corpus/gold"])));
    return;
}
if (args is ["relevance"])
{
    string tables = RelevanceTables.Write(".");
    using StreamWriter relevance = Results("relevance", "What the search finds", RelevanceTables.About);
    relevance.Write(tables);
    Console.Write(tables);
    return;
}
if (args is ["relevance-pool", var pool])
{
    RelevancePool.Write(".", pool);
    return;
}
foreach ((string file, string block, string table) in CommittedTables.Compute("."))
{
    File.WriteAllText(file, QualityTables.Replace(File.ReadAllText(file), block, table));
    Console.WriteLine($"{file}: {block}\n\n{table}");
}

StreamWriter Results(string name, string title, string about)
{
    var writer = new StreamWriter($"benchmarks/results/{name}.md") { NewLine = "\n" };
    writer.WriteLine($"# {title}\n\nWritten by `{QualityTables.Command} -- {name}`. {about}\n");
    return writer;
}
