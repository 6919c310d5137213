using System.Reflection;

namespace Devin.Generated.Tests.Documentation;

/// <summary>The names of types as a program writes them.</summary>
internal static class TypeName
{
    private static readonly Dictionary<Type, string> s_keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(string)] = "string",
    };

    /// <summary>The type of a property, with <c>?</c> if it can be null.</summary>
    public static string Of(PropertyInfo property)
    {
        var nullability = new NullabilityInfoContext().Create(property);
        var name = Of(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);
        return nullability.ReadState == NullabilityState.Nullable ? name + "?" : name;
    }

    private static string Of(Type type) =>
        s_keywords.TryGetValue(type, out var keyword) ? keyword
        : type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>"
        : type.Name;
}
