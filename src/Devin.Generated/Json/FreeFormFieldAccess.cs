using System.Text.Json.Nodes;

namespace Devin.Generated.Json;

/// <summary>Accessors of emitted properties whose value is parsed when it is used.</summary>
internal static class FreeFormFieldAccess
{
    /// <summary>Returns the value; null if the property is absent or null.</summary>
    /// <exception cref="UnreadableValueException">The server sent a value that cannot be read.</exception>
    public static T? OrNull<T>(this in Field<FreeFormJson<T>> field, JsonModel owner, JsonMember member)
        where T : JsonNode => ClassFieldAccess.OrNull(field, owner, member);

    /// <summary>Returns the value; null if the property is absent, null or unreadable.</summary>
    public static T? ReadableOrNull<T>(this in Field<FreeFormJson<T>> field)
        where T : JsonNode => ClassFieldAccess.ReadableOrNull(field);

    /// <summary>Sets a property that the contract allows to be null. Null is sent.</summary>
    public static void SetNullable<T>(this ref Field<FreeFormJson<T>> field, T? value)
        where T : JsonNode => ClassFieldAccess.SetNullable<FreeFormJson<T>>(ref field, value);

    /// <summary>Sets a property that the contract allows to be omitted but not to be null. Null omits it.</summary>
    public static void SetOptional<T>(this ref Field<FreeFormJson<T>> field, T? value)
        where T : JsonNode => ClassFieldAccess.SetOptional<FreeFormJson<T>>(ref field, value);
}
