using System.Reflection;

namespace Devin.Generator.PublicApi;

/// <summary>Writes types as C# does, with <c>?</c> where null is allowed.</summary>
/// <param name="qualified">The names of types that are written with their namespace, because one name alone is ambiguous.</param>
internal sealed class TypeText(IReadOnlySet<string> qualified)
{
    private static readonly Dictionary<string, string> Keywords = new(StringComparer.Ordinal)
    {
        ["System.Boolean"] = "bool",
        ["System.Byte"] = "byte",
        ["System.Char"] = "char",
        ["System.Decimal"] = "decimal",
        ["System.Double"] = "double",
        ["System.Int32"] = "int",
        ["System.Int64"] = "long",
        ["System.Object"] = "object",
        ["System.Single"] = "float",
        ["System.String"] = "string",
        ["System.Void"] = "void",
    };

    /// <summary>The type of a parameter or of what a method returns.</summary>
    public string Of(ParameterInfo parameter) => Of(parameter.ParameterType, NullableFlags.Of(parameter));

    /// <summary>The type of a property.</summary>
    public string Of(PropertyInfo property) => Of(property.PropertyType, NullableFlags.Of(property));

    /// <summary>The type of a field.</summary>
    public string Of(FieldInfo field) => Of(field.FieldType, NullableFlags.Of(field));

    /// <summary>The type of an event.</summary>
    public string Of(EventInfo @event) => Of(@event.EventHandlerType!, NullableFlags.Of(@event));

    /// <summary>A type without information about null, such as a base class.</summary>
    public string Of(Type type) => Of(type, NullableFlags.None());

    /// <summary>The name of a declared type with its parameters, without its namespace.</summary>
    public static string Declared(Type type) =>
        (type.DeclaringType is { } owner ? Declared(owner) + "." : "")
        + Plain(type)
        + Arguments(
            type.GetGenericArguments()
                .Skip(type.DeclaringType?.GetGenericArguments().Length ?? 0)
                .Select(static argument => argument.Name)
        );

    private string Of(Type type, NullableFlags flags)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, flags);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying, flags) + "?";
        }

        // The compiler writes no flag for a value type without type arguments.
        var hasFlag = !type.IsValueType || type.IsGenericType;
        var mark = hasFlag && flags.ReadIsAnnotated() ? "?" : "";
        return type.IsArray ? Of(type.GetElementType()!, flags) + "[]" + mark
            : type.IsGenericParameter ? type.Name + mark
            : Named(type, flags) + mark;
    }

    private string Named(Type type, NullableFlags flags)
    {
        if (type.FullName is { } full && Keywords.TryGetValue(full, out var keyword))
        {
            return keyword;
        }

        var inherited = type.DeclaringType?.GetGenericArguments().Length ?? 0;
        List<string> arguments = [.. type.GetGenericArguments().Select(argument => Of(argument, flags))];
        var owner =
            type.DeclaringType is { } outer ? Named(outer, NullableFlags.None()) + "."
            : qualified.Contains(type.Name) && type.Namespace is { } space ? space + "."
            : "";
        return owner + Plain(type) + Arguments(arguments.Skip(inherited));
    }

    private static string Plain(Type type) => type.Name.Split('`')[0];

    private static string Arguments(IEnumerable<string> arguments) =>
        string.Join(", ", arguments) is { Length: > 0 } list ? $"<{list}>" : "";
}
