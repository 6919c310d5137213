namespace Devin.Generated.Json;

/// <summary>Accessors of emitted properties whose type is a class.</summary>
internal static class ClassFieldAccess
{
    /// <summary>Returns the value; null if the property is absent or null.</summary>
    /// <exception cref="UnreadableValueException">The server sent a value that cannot be read.</exception>
    public static T? OrNull<T>(this in Field<T> field, JsonModel owner, JsonMember member)
        where T : class =>
        field.State == FieldState.Value ? field.Value
        : field.State == FieldState.Unreadable ? throw owner.NoValue(field.State, member)
        : null;

    /// <summary>Returns the value; null if the property is absent, null or unreadable.</summary>
    public static T? ReadableOrNull<T>(this in Field<T> field)
        where T : class => field.State == FieldState.Value ? field.Value : null;

    /// <summary>Sets a property that the contract allows to be null. Null is sent.</summary>
    public static void SetNullable<T>(this ref Field<T> field, T? value)
        where T : class
    {
        if (value is null)
        {
            field.AssignNull();
        }
        else
        {
            field.Assign(value);
        }
    }

    /// <summary>Sets a property that the contract allows to be omitted but not to be null. Null omits it.</summary>
    public static void SetOptional<T>(this ref Field<T> field, T? value)
        where T : class
    {
        if (value is null)
        {
            field.Clear();
        }
        else
        {
            field.Assign(value);
        }
    }
}

/// <summary>Accessors of emitted properties whose type is a struct.</summary>
internal static class StructFieldAccess
{
    /// <summary>Returns the value; null if the property is absent or null.</summary>
    /// <exception cref="UnreadableValueException">The server sent a value that cannot be read.</exception>
    public static T? OrNull<T>(this in Field<T> field, JsonModel owner, JsonMember member)
        where T : struct =>
        field.State == FieldState.Value ? field.Value
        : field.State == FieldState.Unreadable ? throw owner.NoValue(field.State, member)
        : null;

    /// <summary>Returns the value; null if the property is absent, null or unreadable.</summary>
    public static T? ReadableOrNull<T>(this in Field<T> field)
        where T : struct => field.State == FieldState.Value ? field.Value : null;

    /// <summary>Sets a property that the contract allows to be null. Null is sent.</summary>
    public static void SetNullable<T>(this ref Field<T> field, T? value)
        where T : struct
    {
        if (value is { } present)
        {
            field.Assign(present);
        }
        else
        {
            field.AssignNull();
        }
    }

    /// <summary>Sets a property that the contract allows to be omitted but not to be null. Null omits it.</summary>
    public static void SetOptional<T>(this ref Field<T> field, T? value)
        where T : struct
    {
        if (value is { } present)
        {
            field.Assign(present);
        }
        else
        {
            field.Clear();
        }
    }
}
