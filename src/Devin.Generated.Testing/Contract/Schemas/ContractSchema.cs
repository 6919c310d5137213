using System.Text.Json;

namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>A schema of the contract. It is immutable.</summary>
internal sealed class ContractSchema
{
    private ValueKinds? _possibleKinds;

    /// <summary>The schema that matches every value.</summary>
    public static ContractSchema Any { get; } = new();

    /// <summary>The schema that matches no value.</summary>
    public static ContractSchema Never { get; } = new() { Kinds = ValueKinds.None };

    /// <summary>The component that a value matches too; null if there is none.</summary>
    public SchemaReference? Reference { get; init; }

    /// <summary>The kinds of values.</summary>
    public ValueKinds Kinds { get; init; } = ValueKinds.All;

    /// <summary>The kinds that a value can have with the reference and the variants. Others do not match.</summary>
    public ValueKinds PossibleKinds => _possibleKinds ??= SchemaKinds.Of(this);

    /// <summary>Whether every string matches.</summary>
    public bool AllowsEveryString =>
        Kinds.Overlaps(ValueKinds.String)
        && Reference is null
        && Values is null
        && Text is null
        && Composition switch
        {
            null => true,
            { AllOf: [], OneOf: [], Not: null, If: null } variants => variants.AnyOf.Any(static one =>
                one.AllowsEveryString
            ),
            _ => false,
        };

    /// <summary>The only values; null for any.</summary>
    public IReadOnlyList<JsonElement>? Values { get; init; }

    /// <summary>The keywords for numbers; null if there are none.</summary>
    public NumberKeywords? Number { get; init; }

    /// <summary>The keywords for strings; null if there are none.</summary>
    public TextKeywords? Text { get; init; }

    /// <summary>The keywords for arrays; null if there are none.</summary>
    public ArrayKeywords? Array { get; init; }

    /// <summary>The keywords for objects; null if there are none.</summary>
    public ObjectKeywords? Object { get; init; }

    /// <summary>The other schemas for the same value; null if there are none.</summary>
    public CompositionKeywords? Composition { get; init; }

    /// <summary>The example or, without one, the default of the contract; null if it has neither.</summary>
    public JsonElement? Example { get; init; }

    /// <summary>Validates JSON text.</summary>
    /// <param name="json">The text, in UTF-8.</param>
    /// <param name="location">The location of the value in the request, such as <c>body</c>.</param>
    /// <returns>The findings; empty if the value is valid.</returns>
    public IReadOnlyList<ContractFinding> Validate(ReadOnlyMemory<byte> json, string location)
    {
        if (!JsonText.TryParse(json, out var document))
        {
            return [new ContractFinding(location, $"not JSON with up to {JsonText.MaxDepth} levels", "json_invalid")];
        }

        using (document)
        {
            return Validate(document.RootElement, location);
        }
    }

    /// <summary>Validates a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="location">The location of the value in the request, such as <c>body</c>.</param>
    /// <returns>The findings; empty if the value is valid.</returns>
    public IReadOnlyList<ContractFinding> Validate(in JsonElement value, string location) =>
        SchemaCheck.Run(this, value, location);
}
