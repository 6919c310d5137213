namespace Devin.Generated.Json;

/// <summary>The states of a property of a JSON object.</summary>
internal enum FieldState : byte
{
    /// <summary>The property was neither read nor assigned.</summary>
    Absent,

    /// <summary>The property is null.</summary>
    Null,

    /// <summary>The property has a value.</summary>
    Value,

    /// <summary>The property was read, but its JSON value does not have the form that the contract declares.</summary>
    Unreadable,
}
