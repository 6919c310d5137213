namespace Devin.Generator.Scalars;

/// <summary>A row of <see cref="ScalarTable"/>: the properties of one scalar type for all stages.</summary>
internal sealed record Scalar
{
    /// <summary>The type.</summary>
    public required PrimitiveType Type { get; init; }

    /// <summary>The <c>type</c> of JSON Schema.</summary>
    public required string JsonType { get; init; }

    /// <summary>
    /// The formats that choose the type (https://spec.openapis.org/registry/format/), the usual one first.
    /// </summary>
    public IReadOnlyList<string> Formats { get; init; } = [];

    /// <summary>Whether the JSON type has this type without a format, or with an unknown one.</summary>
    public bool IsDefault { get; init; }

    /// <summary>The <c>contentEncoding</c> that chooses the type where no format does.</summary>
    public string? ContentEncoding { get; init; }

    /// <summary>
    /// Whether bytes without an encoding choose the type: <c>contentEncoding: binary</c>, or a <c>contentMediaType</c> that is
    /// none of text.
    /// </summary>
    public bool IsFile { get; init; }

    /// <summary>The type inside JSON as emitted code spells it.</summary>
    public required string CSharp { get; init; }

    /// <summary>Whether that is a struct.</summary>
    public bool IsStruct { get; init; }

    /// <summary>
    /// The library's serializer (<c>src/Devin.Generated/Json</c>). The text of a parameter is chosen by the C# type, in
    /// the library's <c>ParameterText</c>; a type that formats itself by the invariant culture needs no line there.
    /// </summary>
    public required string Codec { get; init; }

    /// <summary>
    /// The library's method that converts a value to the one that is sent as a parameter; null if it is the value itself.
    /// </summary>
    public string? ParameterConversion { get; init; }

    /// <summary>The name of a union's variant of this type.</summary>
    public required string VariantName { get; init; }

    /// <summary>The suffix of a literal of the type in C#.</summary>
    public string LiteralSuffix { get; init; } = "";

    /// <summary>The C# types that a value becomes without a cast.</summary>
    public IReadOnlyList<string> ConvertsTo { get; init; } = [];

    /// <summary>Whether its values are numbers.</summary>
    public bool IsNumber => JsonType is "integer" or "number";

    /// <summary>Whether its values are strings inside JSON.</summary>
    public bool IsText => JsonType == "string" && Type != PrimitiveType.Binary;

    /// <summary>The words for the type in reports.</summary>
    public string Words => IsDefault ? JsonType : $"{JsonType} ({Formats[0]})";

    /// <summary>The library's name for the JSON token (<c>VariantTokens</c>).</summary>
    public string Token => char.ToUpperInvariant(JsonType[0]) + JsonType[1..];
}
