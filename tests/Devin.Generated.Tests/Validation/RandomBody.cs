using System.Text.Json.Nodes;
using Devin.Generated.Tests.Grid;
using Devin.Generator.Model;
using Devin.Generator.Scalars;
using Devin.Generator.Schemas;

namespace Devin.Generated.Tests.Validation;

/// <summary>JSON that has the types of the contract, with values on both sides of its constraints.</summary>
internal sealed class RandomBody(Random random)
{
    private const int Deepest = 5;

    private bool _isExact;

    /// <summary>An object of a model.</summary>
    public JsonObject Object(ModelDefinition model, int depth = 0)
    {
        var result = new JsonObject();
        foreach (var property in model.Properties)
        {
            // A required property is left out at times, and an optional one is there at times.
            if (property.IsRequired ? _isExact || random.Next(20) > 0 : depth < Deepest && random.Next(2) == 0)
            {
                result[property.WireName] = property.Constant is { } constant
                    ? JsonNode.Parse(constant)
                    : Value(property.Type, property.Constraints, depth + 1);
            }
        }

        if (!_isExact && random.Next(15) == 0)
        {
            result["not_documented"] = 1;
        }

        return result;
    }

    private JsonNode? Value(TypeUse use, ValueConstraints? constraints, int depth)
    {
        if (use.IsNullable && random.Next(6) == 0)
        {
            return null;
        }

        return use switch
        {
            PrimitiveUse primitive => Scalar(primitive.Type, constraints),
            ListUse list => new JsonArray([
                .. Enumerable
                    .Range(0, Count(constraints, depth))
                    .Select(_ => Value(list.Item, constraints?.Items, depth + 1)),
            ]),
            MapUse map => new JsonObject(
                Enumerable
                    .Range(0, Count(constraints, depth))
                    .Select(index =>
                        KeyValuePair.Create("key" + index, Value(map.Value, constraints?.Items, depth + 1))
                    )
            ),
            DefinedUse defined => Defined(Contract.Definition(defined.Name), depth),
            _ => new JsonObject { ["a"] = 1 },
        };
    }

    private JsonNode? Defined(TypeDefinition definition, int depth) =>
        definition switch
        {
            EnumDefinition listed => SampleJson.Value(new DefinedUse(listed.Name, listed.Kind, IsNullable: false)),
            UnionDefinition union => Union(union, depth),
            _ => Object((ModelDefinition)definition, depth),
        };

    /// <summary>
    /// A value of one of the types. Where no property names the type, a value that violates one type can be valid as
    /// another one or as JSON of its own, and is not refused.
    /// </summary>
    private JsonNode? Union(UnionDefinition union, int depth)
    {
        var variant = union.Variants[random.Next(union.Variants.Count)];
        var wasExact = _isExact;
        _isExact |= union.DiscriminatorProperty is null;
        var value = Value(variant.Type, variant.Constraints, depth);
        _isExact = wasExact;
        return value;
    }

    private JsonNode Scalar(PrimitiveType type, ValueConstraints? constraints)
    {
        switch (type)
        {
            case PrimitiveType.String:
                return Text(Near(constraints?.MinLength ?? 0, constraints?.MaxLength ?? 8));
            case PrimitiveType.Uri:
                return "https://example.com/" + Text(Near(0, constraints?.MaxLength - 20 ?? 8));
            case PrimitiveType.Int32 or PrimitiveType.Int64:
                return Near(
                    (long)(constraints?.Minimum ?? constraints?.ExclusiveMinimum ?? 0),
                    (long)(constraints?.Maximum ?? 1000)
                );
            case PrimitiveType.Double:
                return random.NextDouble() * 10;
            default:
                return SampleJson.Value(new PrimitiveUse(type, IsNullable: false))!;
        }
    }

    private int Count(ValueConstraints? constraints, int depth) =>
        depth > Deepest ? 0 : (int)Near(constraints?.MinCount ?? 0, constraints?.MaxCount ?? 2);

    /// <summary>ASCII text, whose length all implementations count alike.</summary>
    private static string Text(long length) => new('x', (int)length);

    /// <summary>A number at one of the bounds or just outside.</summary>
    private long Near(long minimum, long maximum) =>
        _isExact
            ? Math.Max(minimum, 1)
            : random.Next(8) switch
            {
                0 => Math.Max(minimum - 1, 0),
                1 => minimum,
                2 => maximum + 1,
                3 => maximum,
                _ => Math.Min(minimum + 1, maximum),
            };
}
