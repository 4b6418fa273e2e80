using DialogueAnalysis.Classification;
using DialogueAnalysis.Quality;

// Run in the root of the repository: writes the tables of scores into the files that show them.
IReadOnlyList<GoldPassage> gold = GoldReader.Read(["corpus/gold"]);
string agreement = QualityTables.Agreement(gold);
string crossValidation = QualityTables.CrossValidation(gold);

Directory.CreateDirectory("benchmarks/results");
File.WriteAllText("benchmarks/results/agreement.md", $"# Agreement of the coders\n\nBefore differences were settled. Both coders are the same language model (see `corpus/DATASHEET.md`). Written by `{QualityTables.Command}`.\n\n{agreement}");
File.WriteAllText("benchmarks/results/cross-validation.md", $"# The classifier on sections that it did not see\n\nWritten by `{QualityTables.Command}`.\n\n{crossValidation}");
foreach ((string file, string block, string table) in new[] { ("README.md", "cross-validation", crossValidation), ("corpus/DATASHEET.md", "agreement", agreement) })
    File.WriteAllText(file, QualityTables.Replace(File.ReadAllText(file), block, table));
Console.WriteLine(agreement);
Console.WriteLine(crossValidation);
