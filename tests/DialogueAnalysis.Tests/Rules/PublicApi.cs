using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace DialogueAnalysis.Tests.Rules;

/// <summary>Prints what an assembly offers, one line a type or member: types ordinal by name, members ordinal within their type.</summary>
/// <remarks>What the compiler writes for records (equality, cloning, deconstruction) is left out; "record" says it.</remarks>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private const BindingFlags Hidden = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static string Print(Assembly assembly) => string.Concat(assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal).Select(Print));

    private static string Print(Type type)
    {
        IEnumerable<string> members = type.IsEnum
            ? type.GetFields(Declared | BindingFlags.Static).Where(f => f.IsLiteral).OrderBy(f => Convert.ToInt64(f.GetRawConstantValue(), CultureInfo.InvariantCulture)).Select(f => $"{f.Name} = {Value(f.GetRawConstantValue())}")
            : type.GetMembers(Declared).Where(IsWritten).Select(Print).Where(line => line.Length > 0).Order(StringComparer.Ordinal);
        return $"{Header(type)}\n{string.Concat(members.Select(m => $"    {m}\n"))}\n";
    }

    private static bool IsWritten(MemberInfo member) =>
        member is not Type && !member.IsDefined(typeof(CompilerGeneratedAttribute)) && member is not MethodBase { IsSpecialName: true, IsConstructor: false, Name: not ['o', 'p', '_', ..] };

    private static string Header(Type type)
    {
        bool isRecord = type.GetMethod("PrintMembers", Hidden) is not null;
        string kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsInterface: true } => "interface",
            { IsValueType: true } => (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "") + (type.IsByRefLike ? "ref " : "") + (isRecord ? "record struct" : "struct"),
            { IsAbstract: true, IsSealed: true } => "static class",
            _ => (type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "") + (isRecord ? "record" : "class"),
        };
        IEnumerable<string> bases = type.IsEnum ? [] : type.GetInterfaces()
            .Where(i => i.IsPublic && !(isRecord && i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEquatable<>)))
            .Where(i => type.BaseType?.GetInterfaces().Contains(i) != true)
            .Select(i => TypeNames.Of(i)).Order(StringComparer.Ordinal);
        if (type is { IsValueType: false, BaseType: { } parent } && parent != typeof(object))
            bases = bases.Prepend(TypeNames.Of(parent));
        string list = string.Join(", ", bases);
        return $"{kind} {type.Namespace}.{TypeNames.Of(type)}{(list.Length > 0 ? $" : {list}" : "")}";
    }

    private static string Print(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $".ctor({Parameters(constructor)})",
        PropertyInfo property => Print(property),
        FieldInfo field => $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{TypeNames.Of(field)} {field.Name}{(field.IsLiteral ? $" = {Value(field.GetRawConstantValue())}" : "")}",
        MethodInfo method => $"{Modifiers(method)}{TypeNames.Of(method.ReturnParameter)} {method.Name}{TypeNames.Arguments(method)}({Parameters(method)})",
        _ => $"{member.MemberType} {member.Name}",
    };

    private static string Print(PropertyInfo property)
    {
        MethodInfo? setter = property.SetMethod is { IsPublic: true } ? property.SetMethod : null;
        bool init = setter?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;
        string accessors = (property.GetMethod is { IsPublic: true } ? "get; " : "") + (setter is null ? "" : init ? "init; " : "set; ");
        ParameterInfo[] index = property.GetIndexParameters();
        string name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Print))}]";
        string required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        return $"{Modifiers((property.GetMethod ?? setter)!)}{required}{TypeNames.Of(property)} {name} {{ {accessors}}}";
    }

    private static string Modifiers(MethodInfo method) =>
        method.IsStatic ? "static " : method.GetBaseDefinition() != method ? "override " : method.IsAbstract && !method.DeclaringType!.IsInterface ? "abstract " : "";

    private static string Parameters(MethodBase method) =>
        (method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "") + string.Join(", ", method.GetParameters().Select(Print));

    private static string Print(ParameterInfo parameter)
    {
        string prefix = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params "
            : !parameter.ParameterType.IsByRef ? "" : parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref ";
        string value = !parameter.HasDefaultValue ? "" : $" = {(parameter.RawDefaultValue is null && parameter.ParameterType.IsValueType ? "default" : Value(parameter.RawDefaultValue))}";
        return $"{prefix}{TypeNames.Of(parameter)} {parameter.Name}{value}";
    }

    private static string Value(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
