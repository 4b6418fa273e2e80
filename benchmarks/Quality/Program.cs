using DialogueAnalysis.Classification;
using DialogueAnalysis.Quality;

// Run in the root of the repository: writes the tables of scores into the files that show them.
// With the word `variants` it compares variants of the model instead, which takes some minutes.
if (args is ["variants"])
{
    using var variants = new StreamWriter("benchmarks/results/variants.md") { NewLine = "\n" };
    variants.WriteLine($"# Variants of the model\n\nWritten by `{QualityTables.Command} -- variants`: cross-validation over groups of sections of the report, everything fitted inside the training folds; mean of three seeds.\nWith so few passages of a category, differences below 0.03 say nothing (the 95 % interval of one macro-F1 is some 0.2 wide).\n");
    FeatureVariants.Write(GoldReader.Read(["corpus/gold/report.jsonl"]), variants);
    return;
}
foreach ((string file, string block, string table) in CommittedTables.Compute("."))
{
    File.WriteAllText(file, QualityTables.Replace(File.ReadAllText(file), block, table));
    Console.WriteLine($"{file}: {block}\n\n{table}");
}
