using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DialogueAnalysis.Tests.Rules;

/// <summary>The C# sources of the library, compiled as the rules see them: with symbols, not as text.</summary>
internal static class SourceCode
{
    // The body of a method with [GeneratedRegex] is written by a generator that does not run here.
    private const string NoGeneratedBody = "CS8795";

    private const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14, DocumentationMode.Parse);

    /// <summary>The assemblies of the running .NET.</summary>
    public static IReadOnlyList<MetadataReference> Framework { get; } =
        [.. TrustedAssemblies().Where(path => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location)).Select(path => MetadataReference.CreateFromFile(path))];

    public static string Folder { get; } = RepositoryFiles.Path("src", "DialogueAnalysis");

    public static CSharpCompilation Library { get; } = Compile(Files(Folder).Select(file => (Relative(file), File.ReadAllText(file))));

    /// <summary>The types declared in the library's sources, nested ones too, in the order of their files.</summary>
    public static IReadOnlyList<INamedTypeSymbol> Types { get; } = [.. TypesIn(Library.Assembly.GlobalNamespace).OrderBy(FileOf, StringComparer.Ordinal)];

    /// <summary>Sources by path, relative to the library's folder, and text; the implicit usings come with them.</summary>
    public static CSharpCompilation Compile(IEnumerable<(string Path, string Text)> sources) => CSharpCompilation.Create(
        "DialogueAnalysis",
        sources.Append(("", ImplicitUsings)).Select(s => CSharpSyntaxTree.ParseText(s.Item2, Parsing, s.Item1)),
        Framework,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));

    public static IEnumerable<string> Errors(CSharpCompilation compilation) =>
        compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error && d.Id != NoGeneratedBody).Select(d => d.ToString());

    /// <summary>The C# files of a folder, ordinal by path, without what builds leave there.</summary>
    public static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(folder, file).Split('/', '\\').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    public static string Relative(string file) => Path.GetRelativePath(Folder, file).Replace('\\', '/');

    /// <summary>The file, relative to the library's folder, in which a type or a member was declared; empty for what the library did not declare.</summary>
    public static string FileOf(ISymbol symbol) => symbol.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.FilePath ?? "";

    /// <summary>The folder of a file; empty for a file that lies directly in the library's folder.</summary>
    public static string FolderOf(string file) => file.Contains('/', StringComparison.Ordinal) ? file[..file.IndexOf('/', StringComparison.Ordinal)] : "";

    private static string[] TrustedAssemblies() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) =>
        container.GetMembers().SelectMany(member => member switch
        {
            INamespaceSymbol inner => TypesIn(inner),
            INamedTypeSymbol type => TypesIn(type).Prepend(type),
            _ => [],
        });
}
