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

    private readonly NullabilityInfoContext _nullability = new();

    /// <summary>The type of a parameter or of what a method returns.</summary>
    public string Of(ParameterInfo parameter) => Of(parameter.ParameterType, _nullability.Create(parameter));

    /// <summary>The type of a property.</summary>
    public string Of(PropertyInfo property) => Of(property.PropertyType, _nullability.Create(property));

    /// <summary>The type of a field.</summary>
    public string Of(FieldInfo field) => Of(field.FieldType, _nullability.Create(field));

    /// <summary>The type of an event.</summary>
    public string Of(EventInfo @event) => Of(@event.EventHandlerType!, _nullability.Create(@event));

    /// <summary>A type where nothing is known of null, such as a base class.</summary>
    public string Of(Type type) => Of(type, null);

    /// <summary>The name of a declared type with its parameters, without its namespace.</summary>
    public static string Declared(Type type) =>
        (type.DeclaringType is { } owner ? Declared(owner) + "." : "")
        + Plain(type)
        + Arguments(
            type.GetGenericArguments()
                .Skip(type.DeclaringType?.GetGenericArguments().Length ?? 0)
                .Select(static argument => argument.Name)
        );

    private string Of(Type type, NullabilityInfo? info)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, info?.ElementType ?? info);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying, null) + "?";
        }

        var isNullable = info is { ReadState: NullabilityState.Nullable } or { WriteState: NullabilityState.Nullable };
        var mark = isNullable && !type.IsValueType ? "?" : "";
        if (type.IsArray)
        {
            return Of(type.GetElementType()!, info?.ElementType) + "[]" + mark;
        }

        return type.IsGenericParameter ? type.Name + mark : Named(type, info) + mark;
    }

    private string Named(Type type, NullabilityInfo? info)
    {
        if (type.FullName is { } full && Keywords.TryGetValue(full, out var keyword))
        {
            return keyword;
        }

        var inherited = type.DeclaringType?.GetGenericArguments().Length ?? 0;
        var arguments = type.GetGenericArguments()
            .Select((argument, index) => Of(argument, info?.GenericTypeArguments.ElementAtOrDefault(index)))
            .Skip(inherited);
        var owner =
            type.DeclaringType is { } outer ? Named(outer, null) + "."
            : qualified.Contains(type.Name) && type.Namespace is { } space ? space + "."
            : "";
        return owner + Plain(type) + Arguments(arguments);
    }

    private static string Plain(Type type) => type.Name.Split('`')[0];

    private static string Arguments(IEnumerable<string> arguments) =>
        string.Join(", ", arguments) is { Length: > 0 } list ? $"<{list}>" : "";
}
