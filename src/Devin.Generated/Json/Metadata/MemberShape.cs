namespace Devin.Generated.Json.Metadata;

/// <summary>A property of a model as System.Text.Json describes it.</summary>
/// <param name="Member">The property.</param>
/// <param name="PropertyType">The type that System.Text.Json describes.</param>
/// <param name="ToProperty">Converts the value of the field to that type.</param>
/// <param name="FromProperty">Converts a value of that type to the one of the field.</param>
internal sealed record MemberShape(
    JsonMember Member,
    Type PropertyType,
    Func<object?, object?> ToProperty,
    Func<object?, object?> FromProperty
);
