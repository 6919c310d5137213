using System.Globalization;
using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>Reads a union value as the type that it selects by looking ahead in the JSON.</summary>
/// <param name="discriminator">The property whose value selects the variant, or null.</param>
/// <param name="variants">The types. The first one wins if several match equally.</param>
internal sealed class UnionVariants(string? discriminator, params UnionVariant[] variants)
{
    /// <summary>Reads a value with a codec. Returns null, without moving the reader, if that is not possible.</summary>
    public static object? Read<T, TCodec>(ref Utf8JsonReader reader, JsonReadContext context)
        where TCodec : struct, IJsonCodec<T> => TCodec.TryRead(ref reader, context, out var value) ? value : null;

    /// <summary>
    /// Reads the current value as the variant that matches it best. If it cannot be read as that variant, it is read as
    /// another one that matches its properties equally.
    /// </summary>
    /// <param name="reader">The reader. It does not move if no variant matches.</param>
    /// <param name="context">Collects unknown variants.</param>
    /// <param name="unionName">The name of the union in C#.</param>
    /// <param name="read">Reads the value as one variant.</param>
    /// <returns>
    /// The value; null if no variant matches. A value of which parts cannot be read is returned only if no other variant
    /// can read them.
    /// </returns>
    public object? Read(ref Utf8JsonReader reader, JsonReadContext context, string unionName, UnionVariantReader read)
    {
        var start = reader;
        var choice = Choose(reader);
        var mark = context.Mark();
        var value = choice.Index < 0 ? null : read(choice.Index, ref reader, context);
        if (value is not null && !IsPartial(value))
        {
            return value;
        }

        // Objects and arrays not within another retry, so that the time does not multiply with each level.
        var isScalar = start.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray);
        if (isScalar || (choice.DiscriminatorValue is null && context.MayRetry))
        {
            var end = reader;
            for (var index = 0; index < variants.Length; index++)
            {
                if (index == choice.Index || !IsAsGood(index, choice))
                {
                    continue;
                }

                reader = start;
                var retry = context.ForRetry();
                if (read(index, ref reader, retry) is { } other && !IsPartial(other))
                {
                    context.Replace(mark, retry);
                    return other;
                }
            }

            reader = end;
        }

        if (value is null)
        {
            context.Note(JsonDeviationKind.UnknownVariant, unionName, start, choice.DiscriminatorValue);
        }

        return value;
    }

    private static bool IsPartial(object value) =>
        value is JsonModel { WasReadPartially: true } or PartialCollection { HasUnreadableItems: true };

    private bool IsAsGood(int index, in UnionChoice choice) =>
        choice is not { Index: >= 0, Properties: { } properties }
        || (
            variants[index].Tokens == VariantTokens.Object
            && variants[index].Fit(properties) == variants[choice.Index].Fit(properties)
        );

    private UnionChoice Choose(Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.StartObject
            ? ChooseObject(ref reader)
            : new UnionChoice(ChooseOther(ref reader), null, null);

    private int ChooseOther(ref Utf8JsonReader reader)
    {
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
        if (
            token == VariantTokens.Object
            && BestFit(LookAhead(ref reader).Properties, static variant => variant.IsListOfObjects) is >= 0 and var best
        )
        {
            return best;
        }

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

    private UnionChoice ChooseObject(ref Utf8JsonReader reader)
    {
        var (properties, name) = LookAhead(ref reader);
        if (name is not null)
        {
            var named = Array.FindIndex(variants, variant => variant.IsNamedBy(name));
            return new UnionChoice(named >= 0 ? named : IndexOf(VariantTokens.Any), name, properties);
        }

        var best = BestFit(properties, static variant => variant.Tokens == VariantTokens.Object);
        return new UnionChoice(best >= 0 ? best : IndexOf(VariantTokens.Any), null, properties);
    }

    /// <summary>The first of the variants that match an object with these properties best; -1 if there are none.</summary>
    private int BestFit(HashSet<string> properties, Func<UnionVariant, bool> isCandidate)
    {
        var best = -1;
        var bestFit = int.MinValue;
        for (var index = 0; index < variants.Length; index++)
        {
            if (isCandidate(variants[index]) && variants[index].Fit(properties) is var fit && fit > bestFit)
            {
                best = index;
                bestFit = fit;
            }
        }

        return best;
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
            if (property == discriminator)
            {
                name =
                    StringCodec.TryRead(ref reader, JsonReadContext.None, out var text) ? text
                    : reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var number)
                        ? number.ToString(CultureInfo.InvariantCulture)
                    : name;
            }

            reader.Skip();
        }

        return (properties, name);
    }

    private int IndexOf(VariantTokens tokens) => Array.FindIndex(variants, variant => variant.Tokens == tokens);
}
