using System.Globalization;
using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>Reads a union value as the type that it selects by looking ahead in the JSON.</summary>
/// <param name="discriminator">The property whose value selects the variant, or null.</param>
/// <param name="variants">The types. The first one wins if several match equally well.</param>
internal sealed class UnionVariants(string? discriminator, params UnionVariant[] variants)
{
    private readonly IReadOnlyList<int> _all = [.. Enumerable.Range(0, variants.Length)];

    private readonly Dictionary<VariantTokens, IReadOnlyList<int>> _byToken = Enum.GetValues<VariantTokens>()
        .ToDictionary(static token => token, token => IndexesOf(variants, token));

    /// <summary>Reads a value with a codec. Returns null, without moving the reader, if that is not possible.</summary>
    public static object? Read<T, TCodec>(ref Utf8JsonReader reader, JsonReadContext context)
        where TCodec : struct, IJsonCodec<T> => TCodec.TryRead(ref reader, context, out var value) ? value : null;

    /// <summary>
    /// Reads the current value as the variant that matches it best. Where names of properties and types of tokens do not
    /// distinguish variants, it is the one of which reading finds the fewest deviations from the contract.
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
        var index = choice.Indexes.Count > 0 ? choice.Indexes[0] : -1;
        if (choice.Indexes.Count > 1 && Try(ref reader, context, read, choice.Indexes, ref index) is { } whole)
        {
            return whole;
        }

        var value = index < 0 ? null : read(index, ref reader, context);
        if (value is null && start.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            // The type of the token is not enough: a number can be too large, a text no date.
            index = -1;
            value = Try(ref reader, context, read, _all, ref index);
            value ??= index < 0 ? null : read(index, ref reader, context);
        }

        if (value is null)
        {
            context.Note(JsonDeviationKind.UnknownVariant, unionName, start, choice.DiscriminatorValue);
        }

        return value;
    }

    /// <summary>
    /// Reads a value as each of several variants until one can be read without a deviation. Returns null, without moving
    /// the reader, if there is none; the best one is then that with the fewest deviations, if one can be read.
    /// </summary>
    private static object? Try(
        ref Utf8JsonReader reader,
        JsonReadContext context,
        UnionVariantReader read,
        IReadOnlyList<int> indexes,
        ref int best
    )
    {
        if (context.StartTrials(LengthOf(reader), indexes.Count) is not { } budget)
        {
            return null;
        }

        var start = reader;
        var fewest = ReadFaults.Everything;
        foreach (var index in indexes)
        {
            reader = start;
            var trial = context.ForTrial(budget);
            if (read(index, ref reader, trial) is not { } value)
            {
                continue;
            }

            var faults = ReadFaults.Of(trial.Deviations);
            if (faults == default)
            {
                return value;
            }

            if (faults.CompareTo(fewest) < 0)
            {
                (best, fewest) = (index, faults);
            }
        }

        reader = start;
        return null;
    }

    private static long LengthOf(Utf8JsonReader reader)
    {
        var start = reader.TokenStartIndex;
        reader.Skip();
        return reader.BytesConsumed - start;
    }

    private UnionChoice Choose(Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.StartObject
            ? ChooseObject(ref reader)
            : new UnionChoice(ChooseOther(ref reader), null);

    private IReadOnlyList<int> ChooseOther(ref Utf8JsonReader reader)
    {
        var token = TokenOf(ref reader);
        return token == VariantTokens.Array && ChooseList(ref reader) is { Length: > 0 } lists
            ? lists
            : _byToken[token];
    }

    /// <summary>Lists are distinguished by their first item; empty if that is not possible.</summary>
    private int[] ChooseList(ref Utf8JsonReader reader)
    {
        reader.Read();
        var token = TokenOf(ref reader);
        if (
            token == VariantTokens.Object
            && BestFits(LookAhead(ref reader).Properties, static variant => variant.IsListOfObjects)
                is { Count: > 0 } best
        )
        {
            return [.. best, .. ListsOf(static items => items == VariantTokens.Union)];
        }

        return ListsOf(items =>
            items == token
            || (items == VariantTokens.Number && token == VariantTokens.Integer)
            || items is VariantTokens.Any or VariantTokens.Union
        );
    }

    private int[] ListsOf(Func<VariantTokens, bool> isOfItems) =>
        [.. _all.Where(index => variants[index].Tokens == VariantTokens.Array && isOfItems(variants[index].Items))];

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
        var isNamed = name is not null && Array.Exists(variants, variant => variant.IsNamedBy(name));
        // A variant that lists no value of its own for the discriminator can have any that names no other one.
        var best = BestFits(
            properties,
            variant =>
                isNamed
                    ? variant.IsNamedBy(name!)
                    : variant.Tokens == VariantTokens.Object && !(name is not null && variant.HasName)
        );
        // The variants of another union are not known here, so they are always tried.
        return new UnionChoice(
            best.Count == 0 ? _byToken[VariantTokens.Any]
                : _byToken[VariantTokens.Union] is { Count: > 0 } unions ? [.. best.Union(unions)]
                : best,
            name
        );
    }

    /// <summary>The variants that match an object with these properties best.</summary>
    private List<int> BestFits(HashSet<string> properties, Func<UnionVariant, bool> isCandidate)
    {
        var best = new List<int>();
        var bestFit = int.MinValue;
        for (var index = 0; index < variants.Length; index++)
        {
            if (!isCandidate(variants[index]) || variants[index].Fit(properties) is var fit && fit < bestFit)
            {
                continue;
            }

            if (fit > bestFit)
            {
                best.Clear();
            }

            bestFit = fit;
            best.Add(index);
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

    /// <summary>The variants for a token, in the order in which they are tried.</summary>
    private static IReadOnlyList<int> IndexesOf(UnionVariant[] variants, VariantTokens token)
    {
        int[] Of(VariantTokens tokens) =>
            [.. Enumerable.Range(0, variants.Length).Where(index => variants[index].Tokens == tokens)];
        var unions = Of(VariantTokens.Union);
        int[] typed =
            token is VariantTokens.Any or VariantTokens.Union ? unions
            : token == VariantTokens.Integer ? [.. Of(token), .. Of(VariantTokens.Number), .. unions]
            : [.. Of(token), .. unions];
        return typed.Length > 0 || token == VariantTokens.Union ? typed : Of(VariantTokens.Any);
    }
}
