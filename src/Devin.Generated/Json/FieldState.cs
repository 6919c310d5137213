namespace Devin.Generated.Json;

/// <summary>The three things that a property of a JSON object can be.</summary>
internal enum FieldState : byte
{
    /// <summary>Not there: neither read nor assigned.</summary>
    Absent,

    /// <summary>There, and null.</summary>
    Null,

    /// <summary>There, with a value.</summary>
    Value,
}
