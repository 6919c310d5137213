using System.Globalization;
using Devin.Generator.OpenApi;
using Devin.Generator.Scalars;
using Devin.Generator.Tree;

namespace Devin.Generator.Schemas;

/// <summary>
/// Reads the constraints of a schema: its own, those of its parts (<c>allOf</c>), of its one branch that is not null, and
/// of its reference. Keywords that do not apply to the type are ignored, as JSON Schema requires.
/// </summary>
internal sealed class ConstraintReader(ShapeReader shapes, ReferenceResolver references)
{
    private const int Deepest = 16;

    private static readonly string[] CheckedFormats = ["email", "idn-email", "ipv4", "ipv6"];

    /// <summary>The constraints of a value; null if there are none.</summary>
    public ValueConstraints? Read(SchemaSite site) => Read(site, 0);

    /// <summary>The constraints of an object with properties; null if there are none.</summary>
    /// <param name="site">The schema.</param>
    /// <param name="isClosed">Whether it allows no other properties.</param>
    /// <param name="additional">The schema of the values of other properties; null if there is none.</param>
    public ValueConstraints? ReadObject(SchemaSite site, bool isClosed, SchemaSite? additional)
    {
        var parts = PartsOf(site);
        return (
            Counts(parts, "minProperties", "maxProperties") with
            {
                IsClosed = isClosed && parts.TrueForAll(static part => part["patternProperties"] is null),
                Items = additional is { } values ? Read(values, 1) : null,
            }
        ).OrNull();
    }

    private ValueConstraints? Read(SchemaSite site, int depth)
    {
        if (depth > Deepest)
        {
            return null;
        }

        var parts = PartsOf(site);
        var constraints = shapes.ReadThrough(site).Shape switch
        {
            PrimitiveShape { Constant: null, Type: var type } => OfScalar(type, parts),
            ListShape list => Counts(parts, "minItems", "maxItems") with
            {
                HasUniqueItems = parts.Exists(static part => part.IsTrue("uniqueItems")),
                Items = list.Item is { } item ? Read(item, depth + 1) : null,
            },
            MapShape map => Counts(parts, "minProperties", "maxProperties") with
            {
                Items = Read(map.Value, depth + 1),
                Keys = parts
                    .Select(static part => part.Mapping("propertyNames"))
                    .OfType<MappingNode>()
                    .Select(static names => Text([names]).OrNull())
                    .FirstOrDefault(static keys => keys is not null),
            },
            FreeFormShape => Counts(parts, "minProperties", "maxProperties"),
            _ => new ValueConstraints(),
        };
        var isSecret = parts.Exists(static part => part.IsTrue("writeOnly") || part.Text("format") == "password");
        return (constraints with { IsSecret = isSecret }).OrNull();
    }

    /// <summary>
    /// The keywords of the schema and of all schemas that a value has to match with it, each once and in their order.
    /// </summary>
    private List<MappingNode> PartsOf(SchemaSite site)
    {
        var parts = new List<MappingNode>();
        var seen = new HashSet<SchemaSite>();
        var next = new Stack<SchemaSite>([site]);
        while (next.TryPop(out var part))
        {
            if (!seen.Add(part))
            {
                continue;
            }

            parts.Add(part.Keywords);
            foreach (var inner in PartsIn(part).Reverse())
            {
                next.Push(inner);
            }
        }

        shapes.Spend(parts.Count, site);
        return parts;
    }

    private IEnumerable<SchemaSite> PartsIn(SchemaSite site)
    {
        var schema = site.Keywords;
        if (schema["$ref"] is ScalarNode { Kind: ScalarKind.String } reference)
        {
            yield return references.Resolve(reference, site.Pointer);
        }

        var all = schema.Sequence("allOf")?.Items ?? [];
        for (var index = 0; index < all.Count; index++)
        {
            yield return site.At(all[index], "allOf", index);
        }

        foreach (var keyword in (string[])["anyOf", "oneOf"])
        {
            if (NullSpelling.OnlyBranch(schema, keyword) is { } only)
            {
                yield return site.At(only.Branch, keyword, only.Index);
            }
        }
    }

    private static ValueConstraints OfScalar(PrimitiveType type, List<MappingNode> parts) =>
        type switch
        {
            PrimitiveType.String or PrimitiveType.Uri => Text(parts),
            PrimitiveType.Bytes or PrimitiveType.Base64UrlBytes => Text(parts) with { Patterns = [], Format = null },
            _ when ScalarTable.Of(type).IsNumber => Number(parts),
            _ => new ValueConstraints(),
        };

    private static ValueConstraints Text(List<MappingNode> parts) =>
        new()
        {
            MinLength = Largest(parts, "minLength"),
            MaxLength = Smallest(parts, "maxLength"),
            Patterns =
            [
                .. parts
                    .Select(static part => part.Text("pattern"))
                    .OfType<string>()
                    .Distinct(StringComparer.Ordinal)
                    .Select(static text => (Text: text, Expression: EcmaPattern.Translate(text)))
                    .Where(static pattern => pattern.Expression is not null)
                    .Select(static pattern => new TextPattern(pattern.Text, pattern.Expression!)),
            ],
            Format = parts
                .Select(static part => part.Text("format"))
                .FirstOrDefault(static format => CheckedFormats.Contains(format)),
        };

    private static ValueConstraints Number(List<MappingNode> parts)
    {
        // OpenAPI 3.0 has booleans that make the bounds exclusive.
        var isAbove = parts.Exists(static part => part.IsTrue("exclusiveMinimum"));
        var isBelow = parts.Exists(static part => part.IsTrue("exclusiveMaximum"));
        var (minimum, maximum) = (Numbers(parts, "minimum").Max(), Numbers(parts, "maximum").Min());
        return new ValueConstraints
        {
            Minimum = isAbove ? null : minimum,
            Maximum = isBelow ? null : maximum,
            ExclusiveMinimum = isAbove ? minimum : Numbers(parts, "exclusiveMinimum").Max(),
            ExclusiveMaximum = isBelow ? maximum : Numbers(parts, "exclusiveMaximum").Min(),
            MultipleOf = Numbers(parts, "multipleOf").FirstOrDefault(static step => step > 0),
        };
    }

    private static ValueConstraints Counts(List<MappingNode> parts, string minimum, string maximum) =>
        new() { MinCount = Largest(parts, minimum), MaxCount = Smallest(parts, maximum) };

    private static int? Largest(List<MappingNode> parts, string keyword) =>
        Numbers(parts, keyword).Where(static count => count is > 0 and <= int.MaxValue).Max() is { } count
            ? (int)count
            : null;

    private static int? Smallest(List<MappingNode> parts, string keyword) =>
        Numbers(parts, keyword).Where(static count => count is >= 0 and < int.MaxValue).Min() is { } count
            ? (int)count
            : null;

    private static IEnumerable<decimal?> Numbers(List<MappingNode> parts, string keyword) =>
        parts
            .Select(part => part[keyword] as ScalarNode)
            .Where(static node => node is { Kind: ScalarKind.Number })
            .Select(static node =>
                decimal.TryParse(node!.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                    ? number
                    : (decimal?)null
            )
            .Where(static number => number is not null);
}
