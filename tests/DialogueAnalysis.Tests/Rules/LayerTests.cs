using Microsoft.CodeAnalysis.CSharp;

namespace DialogueAnalysis.Tests.Rules;

public sealed class LayerTests
{
    // The path of the data: a stage may use root nouns, itself and the stages before it.
    internal static readonly string[] DataPath = ["Ingestion", "Segmentation", "Language", "Indexing", "Classification", "Querying", "Reporting"];

    [Fact]
    public void Sources_Library_Compile() => Rule.Holds("The sources compile, or no symbol can be trusted.", SourceCode.Errors(SourceCode.Library));

    [Fact]
    public void Sources_Library_UseOnlyEarlierStages() =>
        Rule.Holds("A stage uses root nouns, itself and earlier stages; a root noun uses root nouns.", Layers.Violations(SourceCode.Library, DataPath));

    [Fact]
    public void Folders_Library_AreThePath() =>
        Assert.Equal(DataPath.Order(StringComparer.Ordinal), SourceCode.Types.Select(t => SourceCode.FolderOf(SourceCode.FileOf(t))).Where(f => f.Length > 0).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("using DialogueAnalysis.Indexing;", "(0001): Language uses namespace Indexing of Indexing")]
    [InlineData("namespace N; class C { DialogueAnalysis.Indexing.Late? _late; }", "DialogueAnalysis.Indexing.Late of Indexing")]
    [InlineData("namespace N; class C { System.Collections.Generic.List<DialogueAnalysis.Indexing.Late[]>? _late; }", "DialogueAnalysis.Indexing.Late of Indexing")]
    [InlineData("namespace N; class C { int M() => DialogueAnalysis.Indexing.Late.Static; }", "DialogueAnalysis.Indexing.Late.Static of Indexing")]
    [InlineData("namespace N; class C { bool M() => DialogueAnalysis.Root.Make() is { }; }", "DialogueAnalysis.Indexing.Late of Indexing")]
    [InlineData("namespace N; class C { int M() => \"\".Stretch(); }", "DialogueAnalysis.Extensions.Stretch(string) of Indexing")]
    public void Violations_UseOfLaterStage_NameFileLineAndReference(string text, string expected)
    {
        CSharpCompilation compilation = Invented(("Language/Early.cs", text));
        Assert.Empty(SourceCode.Errors(compilation));
        Assert.Contains(Layers.Violations(compilation, DataPath), v => v.StartsWith("Language/Early.cs(", StringComparison.Ordinal) && v.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Violations_RootNounUsesStage_NameIt() =>
        Assert.Contains(Layers.Violations(Invented(), DataPath), v => v == "Root.cs(0001): a root noun uses DialogueAnalysis.Indexing.Late of Indexing");

    [Fact]
    public void Violations_UseOfEarlierStageOrComment_None()
    {
        CSharpCompilation compilation = Invented(
            ("Querying/Later.cs", "namespace N; class C { DialogueAnalysis.Indexing.Late? _late; }"),
            ("Ingestion/Comment.cs", "namespace N; /// <summary><see cref=\"DialogueAnalysis.Indexing.Late\"/></summary>\nclass D;"));
        Assert.DoesNotContain(Layers.Violations(compilation, DataPath), v => !v.StartsWith("Root.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void Violations_FolderThatIsNoStage_NameIt() =>
        Assert.Contains(Layers.Violations(Invented(("Shared/Any.cs", "namespace N; class C;")), DataPath), v => v.StartsWith("Shared/Any.cs: Shared is no stage", StringComparison.Ordinal));

    private static CSharpCompilation Invented(params (string File, string Text)[] sources) => SourceCode.Compile(
    [
        ("Indexing/Late.cs", "namespace DialogueAnalysis.Indexing; public sealed class Late { public static int Static => 1; }"),
        ("Indexing/Extensions.cs", "namespace DialogueAnalysis; public static class Extensions { public static int Stretch(this string text) => text.Length; }"),
        ("Root.cs", "namespace DialogueAnalysis; public static class Root { public static Indexing.Late? Make() => null; }"),
        .. sources.Select(s => (s.File, s.Text.Contains("Stretch", StringComparison.Ordinal) ? "using DialogueAnalysis;\n" + s.Text : s.Text)),
    ]);
}
