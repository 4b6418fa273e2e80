using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DialogueAnalysis.Tests.Rules;

/// <summary>Finds what uses a stage that comes later on the path of the data.</summary>
/// <remarks>
/// The stage of a type is the folder of its file. Root nouns, whose files lie directly in the library's folder, come before all stages.
/// Symbols count, not text: names, the types of expressions, and operators and conversions. Comments do not.
/// </remarks>
internal static class Layers
{
    private const string RootNamespace = "DialogueAnalysis";

    private static readonly SymbolDisplayFormat Shown =
        SymbolDisplayFormat.CSharpErrorMessageFormat.RemoveMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>One line for each reference against the path: file, line, what is used and where that belongs.</summary>
    public static IReadOnlyList<string> Violations(CSharpCompilation compilation, IReadOnlyList<string> path)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (SyntaxTree tree in compilation.SyntaxTrees.Where(t => t.FilePath.Length > 0))
        {
            int own = Rank(SourceCode.FolderOf(tree.FilePath), path);
            if (own < 0)
            {
                found.Add($"{tree.FilePath}: {SourceCode.FolderOf(tree.FilePath)} is no stage; expected one of {string.Join(", ", path)}");
                continue;
            }
            SemanticModel model = compilation.GetSemanticModel(tree);
            foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
            {
                foreach ((string name, string folder) in Uses(model, node))
                {
                    if (Rank(folder, path) > own)
                        found.Add($"{tree.FilePath}({node.GetLocation().GetLineSpan().StartLinePosition.Line + 1:D4}): {Stage(SourceCode.FolderOf(tree.FilePath))} uses {name} of {Stage(folder)}");
                }
            }
        }
        return [.. found];
    }

    private static int Rank(string folder, IReadOnlyList<string> path) => folder.Length == 0 ? 0 : path.ToList().IndexOf(folder) is >= 0 and int at ? at + 1 : -1;

    private static string Stage(string folder) => folder.Length == 0 ? "a root noun" : folder;

    private static IEnumerable<(string Name, string Folder)> Uses(SemanticModel model, SyntaxNode node)
    {
        if (node.FirstAncestorOrSelf<UsingDirectiveSyntax>() is not null)
            return model.GetSymbolInfo(node).Symbol is INamespaceSymbol { ContainingNamespace.Name: RootNamespace } stage ? [($"namespace {stage.Name}", stage.Name)] : [];
        var symbols = new List<ISymbol?> { model.GetSymbolInfo(node).Symbol };
        if (node is ExpressionSyntax expression)
        {
            TypeInfo type = model.GetTypeInfo(expression);
            symbols.AddRange([type.Type, type.ConvertedType, model.GetConversion(expression).MethodSymbol]);
        }
        if (node is CommonForEachStatementSyntax loop)
            symbols.AddRange([model.GetForEachStatementInfo(loop).GetEnumeratorMethod, model.GetForEachStatementInfo(loop).ElementType]);
        return symbols.SelectMany(Declared).Select(s => (s.ToDisplayString(Shown), SourceCode.FolderOf(SourceCode.FileOf(s)))).Distinct();
    }

    /// <summary>The symbol, and the types that it is made of, as far as the library declares them.</summary>
    private static IEnumerable<ISymbol> Declared(ISymbol? symbol) => symbol switch
    {
        null or ILocalSymbol or IParameterSymbol or IRangeVariableSymbol or ILabelSymbol or INamespaceSymbol => [],
        IArrayTypeSymbol array => Declared(array.ElementType),
        INamedTypeSymbol type => type.TypeArguments.Where(a => a is not ITypeParameterSymbol).SelectMany(Declared).Concat(OfLibrary(type)),
        IMethodSymbol { ReducedFrom: { } extension } => OfLibrary(extension),
        _ => OfLibrary(symbol),
    };

    private static IEnumerable<ISymbol> OfLibrary(ISymbol symbol) => SourceCode.FileOf(symbol).Length > 0 ? [symbol] : [];
}
