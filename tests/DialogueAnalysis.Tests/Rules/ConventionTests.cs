using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DialogueAnalysis.Tests.Rules;

public sealed class ConventionTests
{
    private const int MostPublicTypes = 100;
    private const int MostLines = 300;

    // What ends so says nothing of what the type is.
    private static readonly string[] EmptyEndings = ["Manager", "Helper", "Helpers", "Utils", "Util", "Base", "Data"];

    // Classes that others derive from, each with its reason.
    private static readonly Dictionary<string, string> Abstract = new(StringComparer.Ordinal)
    {
        [nameof(DialogueAnalysisException)] = "what a caller catches",
        ["ListCursor"] = "the loops over the passages of a stretch, which an interface cannot call from the class that replaces them",
    };

    // Longer files, each with its reason. None so far.
    private static readonly Dictionary<string, string> LongFiles = new(StringComparer.Ordinal);

    private static IEnumerable<INamedTypeSymbol> PublicTypes => SourceCode.Types.Where(IsPublic);

    private static IEnumerable<ISymbol> PublicMembers => PublicTypes.SelectMany(t => t.GetMembers()).Where(m => m.DeclaredAccessibility == Accessibility.Public && !m.IsImplicitlyDeclared);

    [Fact]
    public void Classes_Library_AreSealedOrStatic() =>
        Rule.Holds("A class is sealed or static, or an abstract one that says why.", SourceCode.Types.Where(t => t.TypeKind == TypeKind.Class && !t.IsSealed && !t.IsStatic && !(t.IsAbstract && Abstract.ContainsKey(t.Name))).Select(t => t.Name));

    [Fact]
    public void PublicTypes_Library_AreFew() => Assert.InRange(PublicTypes.Count(), 1, MostPublicTypes);

    [Fact]
    public void Files_Library_HoldOneTypeNamedAsTheFile() =>
        Rule.Holds("A file declares one type and is named as it.", SourceCode.Types.Where(t => t.ContainingType is null)
            .SelectMany(t => t.DeclaringSyntaxReferences.Select(r => (Type: t, File: r.SyntaxTree.FilePath)))
            .Where(d => Path.GetFileNameWithoutExtension(d.File) != d.Type.Name)
            .Select(d => $"{d.File} declares {d.Type.Name}"));

    [Fact]
    public void Files_Library_AreShortOrSayWhyNot() =>
        Rule.Holds(
            $"A file of more than {MostLines} lines says why in {nameof(LongFiles)}, and no other does.",
            SourceCode.Files(SourceCode.Folder).Where(f => File.ReadLines(f).Count() > MostLines != LongFiles.ContainsKey(SourceCode.Relative(f))));

    [Fact]
    public void Properties_Public_CannotBeSetAfterwards() =>
        Rule.Holds("A public property has no setter but init.", PublicMembers.OfType<IPropertySymbol>().Where(p => p.SetMethod is { IsInitOnly: false, DeclaredAccessibility: Accessibility.Public }).Select(p => p.ToDisplayString()));

    [Fact]
    public void Fields_Public_AreConstant() =>
        Rule.Holds("A public field is a constant.", PublicMembers.OfType<IFieldSymbol>().Where(f => !f.IsConst).Select(f => f.ToDisplayString()));

    [Fact]
    public void Documentation_PublicTypesAndMembers_IsThere() =>
        Rule.Holds("What is public is documented.", PublicTypes.Concat(PublicMembers).Where(s => !IsDocumented(s)).Select(s => $"{SourceCode.FileOf(s)}: {s.ToDisplayString()}"));

    [Fact]
    public void Exceptions_Library_AreSealedAndDerivedFromTheBase()
    {
        Assert.True(typeof(DialogueAnalysisException).IsAbstract);
        IEnumerable<Type> exceptions = typeof(DialogueAnalysisException).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Exception)) && t != typeof(DialogueAnalysisException));
        Rule.Holds("An exception is sealed and derives from the base at once.", exceptions.Where(t => !t.IsSealed || t.BaseType != typeof(DialogueAnalysisException) || !t.Name.EndsWith("Exception", StringComparison.Ordinal)).Select(t => t.FullName!));
    }

    [Fact]
    public void Namespaces_Library_AreTheStageOfTheFolderOrTheRoot() =>
        Rule.Holds("A type is in the namespace of its folder, or in the root namespace.", SourceCode.Types
            .Select(t => (Type: t, Folder: SourceCode.FolderOf(SourceCode.FileOf(t)), Namespace: t.ContainingNamespace.ToDisplayString()))
            .Where(t => t.Namespace != "DialogueAnalysis" && !(LayerTests.DataPath.Contains(t.Folder) && t.Namespace == $"DialogueAnalysis.{t.Folder}"))
            .Select(t => $"{SourceCode.FileOf(t.Type)}: {t.Namespace}"));

    [Fact]
    public void Namespaces_InternalTypesOfAStage_AreThatStage() =>
        Rule.Holds("Only public types of a stage are in the root namespace.", SourceCode.Types.Where(t => !IsPublic(t) && t.ContainingType is null)
            .Where(t => SourceCode.FolderOf(SourceCode.FileOf(t)) is { Length: > 0 } folder && t.ContainingNamespace.ToDisplayString() != $"DialogueAnalysis.{folder}")
            .Select(SourceCode.FileOf));

    [Fact]
    public void Names_Library_SayWhatATypeIs() =>
        Rule.Holds("A name says what a type is.", SourceCode.Types.Where(t => EmptyEndings.Any(e => t.Name.EndsWith(e, StringComparison.Ordinal))).Select(t => t.Name));

    [Fact]
    public void Sources_Repository_LeaveNothingToDo() =>
        Rule.Holds("Nothing is left to do in the code.", new[] { "src", "tests", "benchmarks" }.SelectMany(folder => SourceCode.Files(RepositoryFiles.Path(folder)))
            .Where(file => File.ReadAllText(file).Contains("TO" + "DO", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(RepositoryFiles.Root, file)));

    [Fact]
    public void Internals_Library_AreSeenByTestsBenchmarksAndTheOtherProjectsAlone() =>
        Assert.Equal(
            ["DialogueAnalysis.Projects", "DialogueAnalysis.Quality", "DialogueAnalysis.SearchPeer", "DialogueAnalysis.Speed", "DialogueAnalysis.Tests", "dialogue"],
            typeof(Document).Assembly.GetCustomAttributes<InternalsVisibleToAttribute>().Select(a => a.AssemblyName).Order(StringComparer.Ordinal));

    private static bool IsPublic(INamedTypeSymbol type) =>
        type.DeclaredAccessibility == Accessibility.Public && (type.ContainingType is null || IsPublic(type.ContainingType));

    private static bool IsDocumented(ISymbol symbol)
    {
        // Accessors are documented by their property, the properties and the constructor of a positional record by its parameters.
        if (symbol is IMethodSymbol { AssociatedSymbol: not null })
            return true;
        return symbol.DeclaringSyntaxReferences[0].GetSyntax() switch
        {
            ParameterSyntax => HasElement(symbol.ContainingType, "param", symbol.Name),
            TypeDeclarationSyntax { ParameterList: not null } when symbol is IMethodSymbol => true,
            _ => HasElement(symbol, "summary") || HasElement(symbol, "value") || HasElement(symbol, "inheritdoc"),
        };
    }

    private static bool HasElement(ISymbol symbol, string element, string? name = null) =>
        symbol.GetDocumentationCommentXml() is { Length: > 0 } xml
        && XElement.Parse(xml.StartsWith("<member", StringComparison.Ordinal) ? xml : $"<doc>{xml}</doc>").Elements(element).Any(e => name is null || e.Attribute("name")?.Value == name);
}
