namespace Devin.Generated.Json;

/// <summary>The rules of the contract for the presence of a property.</summary>
[Flags]
internal enum FieldRules
{
    /// <summary>The property can be omitted and is never null.</summary>
    Optional = 0,

    /// <summary>The property is required.</summary>
    Required = 1,

    /// <summary>The property can be null.</summary>
    Nullable = 2,

    /// <summary>The value is a short text, such as an ID or a name, that identifies the object in logs.</summary>
    Shown = 4,

    /// <summary>Only the service sets the property: responses have it, and requests need not.</summary>
    ReadOnly = 8,
}
