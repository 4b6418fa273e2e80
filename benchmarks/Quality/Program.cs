using DialogueAnalysis.Classification;
using DialogueAnalysis.Quality;

// Run in the root of the repository: writes the tables of scores into the files that show them.
// With the word `variants` it compares variants of the model instead, which takes some minutes.
IReadOnlyList<GoldPassage> gold = GoldReader.Read(["corpus/gold"]);
if (args is ["variants"])
{
    using var variants = new StreamWriter("benchmarks/results/variants.md") { NewLine = "\n" };
    variants.WriteLine($"# Variants of the model\n\nWritten by `{QualityTables.Command} -- variants`: cross-validation over groups of sections, everything fitted inside the training folds; mean of three seeds.\nWith so few passages of a category, differences below 0.03 say nothing (the 95 % interval of one macro-F1 is some 0.2 wide).\n");
    FeatureVariants.Write(gold, variants);
    return;
}
string agreement = QualityTables.Agreement(gold);
string crossValidation = QualityTables.CrossValidation(gold);

Directory.CreateDirectory("benchmarks/results");
File.WriteAllText("benchmarks/results/agreement.md", $"# Agreement of the coders\n\nBefore differences were settled. Both coders are the same language model (see `corpus/DATASHEET.md`). Written by `{QualityTables.Command}`.\n\n{agreement}");
File.WriteAllText("benchmarks/results/cross-validation.md", $"# The classifier on sections that it did not see\n\nWritten by `{QualityTables.Command}`.\n\n{crossValidation}");
foreach ((string file, string block, string table) in new[] { ("README.md", "cross-validation", crossValidation), ("corpus/DATASHEET.md", "agreement", agreement) })
    File.WriteAllText(file, QualityTables.Replace(File.ReadAllText(file), block, table));
Console.WriteLine(agreement);
Console.WriteLine(crossValidation);
