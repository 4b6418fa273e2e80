using System.Reflection;
using System.Runtime.CompilerServices;
using DialogueAnalysis.Projects;

namespace DialogueAnalysis.Tests.Rules;

public sealed class ArgumentNullTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // What need not refuse null, named as in the message of the test, each with its reason. None so far.
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal);

    private static IEnumerable<ParameterInfo> Parameters =>
        new[] { typeof(Document), typeof(TrainingCorpus) }.SelectMany(t => t.Assembly.GetExportedTypes())
            .Where(t => !t.IsEnum && !t.IsSubclassOf(typeof(Delegate)))
            .SelectMany(t => t.GetConstructors().Where(c => !IsPositional(c)).Concat<MethodBase>(t.GetMethods(Declared).Where(m => !m.IsSpecialName && !m.IsDefined(typeof(CompilerGeneratedAttribute)))))
            .SelectMany(m => m.GetParameters())
            .Where(p => !p.IsOut && !p.ParameterType.IsValueType && !p.ParameterType.IsByRef && new NullabilityInfoContext().Create(p).WriteState == NullabilityState.NotNull);

    public static TheoryData<string> Names => [.. Parameters.Select(Name).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Call_Null_ThrowsArgumentNullException(string name)
    {
        ParameterInfo parameter = Parameters.First(p => string.Equals(Name(p), name, StringComparison.Ordinal));
        if (Exceptions.ContainsKey(name))
            return;
        var method = (MethodBase)parameter.Member;
        object?[] arguments = [.. method.GetParameters().Select(p => p.Position == parameter.Position ? null : p.IsOut ? null : ExampleValues.For(p))];
        Exception? thrown = Record.Exception(() => Invoke(method, arguments));
        thrown = thrown is TargetInvocationException { InnerException: { } inner } ? inner : thrown;
        Assert.True(
            thrown is ArgumentNullException refused && string.Equals(refused.ParamName, parameter.Name, StringComparison.Ordinal),
            $"{name}: expected an ArgumentNullException for '{parameter.Name}', found {thrown?.Message ?? "none"}");
    }

    [Fact]
    public void Exceptions_List_NamesParametersThatAreThere() => Assert.Empty(Exceptions.Keys.Except(Parameters.Select(Name)));

    private static object? Invoke(MethodBase method, object?[] arguments)
    {
        if (method is ConstructorInfo constructor)
            return constructor.Invoke(arguments);
        object? target = method.IsStatic ? null : ExampleValues.Of(method.DeclaringType!) ?? throw new InvalidOperationException($"Give {nameof(ExampleValues)} a {method.DeclaringType!.Name}.");
        return method.Invoke(target, arguments);
    }

    // A positional record holds any combination of values, so it checks none: its constructor is the one that Deconstruct undoes.
    private static bool IsPositional(ConstructorInfo constructor) =>
        constructor.DeclaringType!.GetMethods(Declared).Any(m =>
            m.Name == "Deconstruct" && m.IsDefined(typeof(CompilerGeneratedAttribute))
            && m.GetParameters().Select(p => p.Name).SequenceEqual(constructor.GetParameters().Select(p => p.Name), StringComparer.Ordinal));

    private static string Name(ParameterInfo parameter)
    {
        var method = (MethodBase)parameter.Member;
        string signature = string.Join(", ", method.GetParameters().Select(p => p.Position == parameter.Position ? $"{TypeNames.Of(p)} {p.Name}!" : TypeNames.Of(p)));
        return $"{method.DeclaringType!.Name}{(method.IsConstructor ? "" : ".")}{method.Name}({signature})";
    }
}
