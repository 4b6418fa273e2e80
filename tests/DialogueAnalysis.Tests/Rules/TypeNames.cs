using System.Reflection;

namespace DialogueAnalysis.Tests.Rules;

/// <summary>Names of types as C# writes them, without namespaces, with a question mark where null is allowed.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool", [typeof(char)] = "char",
        [typeof(byte)] = "byte", [typeof(sbyte)] = "sbyte", [typeof(short)] = "short", [typeof(ushort)] = "ushort", [typeof(int)] = "int",
        [typeof(uint)] = "uint", [typeof(long)] = "long", [typeof(ulong)] = "ulong", [typeof(float)] = "float", [typeof(double)] = "double", [typeof(decimal)] = "decimal",
    };

    public static string Of(ParameterInfo parameter) => Of(new NullabilityInfoContext().Create(parameter), parameter.ParameterType);

    public static string Of(PropertyInfo property) => Of(new NullabilityInfoContext().Create(property), property.PropertyType);

    public static string Of(FieldInfo field) => Of(new NullabilityInfoContext().Create(field), field.FieldType);

    public static string Of(Type type) => Of(null, type);

    /// <summary>The type parameters of a generic method; empty for others.</summary>
    public static string Arguments(MethodInfo method) => method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : "";

    private static string Of(NullabilityInfo? nullability, Type type)
    {
        if (type.IsByRef)
            return Of(nullability?.ElementType ?? nullability, type.GetElementType()!);
        if (Nullable.GetUnderlyingType(type) is { } value)
            return Of(nullability, value).TrimEnd('?') + "?";
        string mark = !type.IsValueType && nullability is { } n && (n.ReadState == NullabilityState.Nullable || n.WriteState == NullabilityState.Nullable) ? "?" : "";
        if (type.IsArray)
            return $"{Of(nullability?.ElementType, type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]{mark}";
        return Name(nullability, type) + mark;
    }

    private static string Name(NullabilityInfo? nullability, Type type)
    {
        if (Keywords.TryGetValue(type, out string? keyword))
            return keyword;
        string outer = type is { IsNested: true, IsGenericParameter: false } ? Of(type.DeclaringType!) + "." : "";
        if (!type.IsGenericType)
            return outer + type.Name;
        Type[] arguments = type.GetGenericArguments();
        NullabilityInfo?[] inner = nullability?.GenericTypeArguments is { } known && known.Length == arguments.Length ? known : new NullabilityInfo?[arguments.Length];
        IEnumerable<string> names = arguments.Select((argument, i) => Of(inner[i], argument));
        return type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true
            ? $"({string.Join(", ", names)})"
            : $"{outer}{type.Name.Split('`')[0]}<{string.Join(", ", names)}>";
    }
}
