namespace Devin.Generated.Json;

/// <summary>Getters and setters of emitted properties whose type is a class.</summary>
internal static class ClassFieldAccess
{
    /// <summary>The value, or null when it is absent or null.</summary>
    public static T? OrNull<T>(this in Field<T> field)
        where T : class => field.State == FieldState.Value ? field.Value : null;

    /// <summary>Sets a property whose null the contract knows: null is sent.</summary>
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

    /// <summary>Sets a property that the contract lets be left out, but never be null: null leaves it out.</summary>
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

/// <summary>Getters and setters of emitted properties whose type is a struct.</summary>
internal static class StructFieldAccess
{
    /// <summary>The value, or null when it is absent or null.</summary>
    public static T? OrNull<T>(this in Field<T> field)
        where T : struct => field.State == FieldState.Value ? field.Value : null;

    /// <summary>Sets a property whose null the contract knows: null is sent.</summary>
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

    /// <summary>Sets a property that the contract lets be left out, but never be null: null leaves it out.</summary>
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
