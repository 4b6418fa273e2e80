using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace DialogueAnalysis.Tests.Rules;

/// <summary>Runs C# as a reader would who has the library, the implicit usings, and the root of the repository as working directory.</summary>
/// <remarks>The console and the working directory belong to the whole process: only tests of <see cref="RunAlone"/> may run samples.</remarks>
internal static class SampleRunner
{
    private static readonly ScriptOptions Options = ScriptOptions.Default
        .WithLanguageVersion(LanguageVersion.CSharp14)
        .AddReferences(typeof(PassageClassifier).Assembly)
        .AddReferences(SourceCode.Framework)
        .AddImports("System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks");

    /// <summary>What the code prints, with line feeds.</summary>
    public static async Task<string> RunAsync(string code)
    {
        TextWriter console = Console.Out;
        string folder = Environment.CurrentDirectory;
        using var printed = new StringWriter();
        try
        {
            Console.SetOut(printed);
            Environment.CurrentDirectory = RepositoryFiles.Root;
            await CSharpScript.RunAsync(code, Options);
        }
        finally
        {
            Environment.CurrentDirectory = folder;
            Console.SetOut(console);
        }
        return printed.ToString().ReplaceLineEndings("\n");
    }
}
