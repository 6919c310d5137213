namespace Devin.Generator.PublicApi;

/// <summary>Spells the head of a type's declaration.</summary>
internal static class TypeHead
{
    /// <summary>The head, such as <c>public sealed class Name : Base</c>.</summary>
    public static string Head(Type type, TypeText types)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            var invoke = type.GetMethod("Invoke")!;
            var parameters = invoke.GetParameters().Select(parameter => $"{types.Of(parameter)} {parameter.Name}");
            return $"public delegate {types.Of(invoke.ReturnParameter)} {TypeText.Declared(type)}({string.Join(", ", parameters)});";
        }

        var obsolete = type.IsDefined(typeof(ObsoleteAttribute), inherit: false) ? "[Obsolete] " : "";
        var access = type.IsNestedFamily || type.IsNestedFamORAssem ? "protected " : "public ";
        var bases = Bases(type).Select(types.Of).ToArray();
        var inherits = bases.Length == 0 ? "" : " : " + string.Join(", ", bases);
        var constraints = TypeConstraints.Of(type.GetGenericArguments(), types);
        return $"{obsolete}{access}{Kind(type)} {TypeText.Declared(type)}{inherits}{constraints}";
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "enum"
        : type.IsInterface ? "interface"
        : type.IsValueType ? (IsReadOnly(type) ? "readonly struct" : "struct")
        : type is { IsAbstract: true, IsSealed: true } ? "static class"
        : type.IsAbstract ? "abstract class"
        : type.IsSealed ? "sealed class"
        : "class";

    private static bool IsReadOnly(Type type) =>
        type.IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute), inherit: false);

    /// <summary>The base class and the interfaces that the type names or takes over, in ordinal order.</summary>
    private static IEnumerable<Type> Bases(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetUnderlyingType(type) == typeof(int) ? [] : [Enum.GetUnderlyingType(type)];
        }

        var parent = type.BaseType;
        IEnumerable<Type> bases =
            parent is null || parent == typeof(object) || parent == typeof(ValueType) ? [] : [parent];
        var interfaces = type.GetInterfaces()
            .Where(static @interface => @interface.IsVisible)
            .OrderBy(static @interface => @interface.ToString(), StringComparer.Ordinal);
        return bases.Concat(interfaces);
    }
}
