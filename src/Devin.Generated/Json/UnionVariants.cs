using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>Selects the type of a union value by looking ahead in the JSON.</summary>
/// <param name="discriminator">The property whose value selects the variant, or null.</param>
/// <param name="variants">The types. The first one wins if several match equally.</param>
internal sealed class UnionVariants(string? discriminator, params UnionVariant[] variants)
{
    /// <summary>Returns the index of the variant that matches the current value; -1 if none does.</summary>
    /// <param name="reader">A copy of the reader. The caller's reader does not move.</param>
    /// <param name="context">Collects unknown variants.</param>
    /// <param name="unionName">The name of the union in C#.</param>
    public int Choose(Utf8JsonReader reader, JsonReadContext context, string unionName)
    {
        var start = reader;
        var chosen =
            reader.TokenType == JsonTokenType.StartObject
                ? ChooseObject(ref reader, out var unknownName)
                : ChooseScalar(ref reader, out unknownName);
        if (chosen < 0 && context.IsObserving)
        {
            context.Note(JsonDeviationKind.UnknownVariant, unionName, start, unknownName);
        }

        return chosen;
    }

    private int ChooseScalar(ref Utf8JsonReader reader, out string? unknownName)
    {
        unknownName = null;
        var token = TokenOf(ref reader);
        if (token == VariantTokens.Array && ChooseList(ref reader) is >= 0 and var list)
        {
            return list;
        }

        var exact = IndexOf(token);
        return exact >= 0 ? exact
            : token == VariantTokens.Integer && IndexOf(VariantTokens.Number) is >= 0 and var number ? number
            : IndexOf(VariantTokens.Any);
    }

    /// <summary>Lists are distinguished by their first item; -1 if that is not possible.</summary>
    private int ChooseList(ref Utf8JsonReader reader)
    {
        reader.Read();
        var token = TokenOf(ref reader);
        return Array.FindIndex(
            variants,
            variant =>
                variant.Tokens == VariantTokens.Array
                && (
                    variant.Items == token
                    || (variant.Items == VariantTokens.Number && token == VariantTokens.Integer)
                    || variant.Items == VariantTokens.Any
                )
        );
    }

    private static VariantTokens TokenOf(ref Utf8JsonReader reader) =>
        reader.TokenType switch
        {
            JsonTokenType.String => VariantTokens.String,
            JsonTokenType.True or JsonTokenType.False => VariantTokens.Boolean,
            JsonTokenType.StartArray => VariantTokens.Array,
            JsonTokenType.StartObject => VariantTokens.Object,
            JsonTokenType.Number when reader.TryGetInt64(out _) => VariantTokens.Integer,
            JsonTokenType.Number => VariantTokens.Number,
            _ => VariantTokens.Any,
        };

    private int ChooseObject(ref Utf8JsonReader reader, out string? unknownName)
    {
        var (properties, name) = LookAhead(ref reader);
        unknownName = name;
        if (name is not null)
        {
            var named = Array.FindIndex(variants, variant => variant.IsNamedBy(name));
            return named >= 0 ? named : IndexOf(VariantTokens.Any);
        }

        var best = -1;
        var bestFit = int.MinValue;
        for (var index = 0; index < variants.Length; index++)
        {
            if (
                variants[index].Tokens == VariantTokens.Object
                && variants[index].Fit(properties) is var fit
                && fit > bestFit
            )
            {
                best = index;
                bestFit = fit;
            }
        }

        return best >= 0 ? best : IndexOf(VariantTokens.Any);
    }

    private (HashSet<string> Properties, string? Name) LookAhead(ref Utf8JsonReader reader)
    {
        var properties = new HashSet<string>(StringComparer.Ordinal);
        string? name = null;
        while (JsonRead.NextProperty(ref reader))
        {
            var property = reader.GetString()!;
            properties.Add(property);
            reader.Read();
            if (property == discriminator && reader.TokenType == JsonTokenType.String)
            {
                name = reader.GetString();
            }

            reader.Skip();
        }

        return (properties, name);
    }

    private int IndexOf(VariantTokens tokens) => Array.FindIndex(variants, variant => variant.Tokens == tokens);
}
