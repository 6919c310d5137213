using Devin.Generator.Naming;
using Devin.Generator.Scalars;
using Devin.Generator.Schemas;

namespace Devin.Generator.Normalization;

/// <summary>
/// Names the variants of a union that have no name of their own: by what distinguishes them, which is a constant, a title,
/// the component that they extend, or their properties.
/// </summary>
internal sealed class VariantNames(ShapeReader shapes, ReferenceResolver references)
{
    /// <summary>The names, in the order of the variants. Some may be equal.</summary>
    /// <param name="variants">The variants of the union.</param>
    /// <param name="discriminator">The property that distinguishes the variants; null if there is none.</param>
    public string[] Of(IReadOnlyList<SchemaSite> variants, string? discriminator)
    {
        var names = variants.Select(NameOfKind).ToArray();
        var owners = variants
            .Select(variant => shapes.ReadThrough(variant).Shape)
            .OfType<ObjectShape>()
            .SelectMany(static shape => shape.Properties.Keys)
            .CountBy(static name => name, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        var candidates = variants
            .Select((variant, index) => names[index] is null ? Candidates(variant, owners, discriminator) : [])
            .ToArray();
        var counts = candidates
            .SelectMany(static list => list.Distinct(StringComparer.Ordinal))
            .Concat(names.OfType<string>())
            .CountBy(static name => name, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        return
        [
            .. names.Select(
                (name, index) => name ?? candidates[index].Find(own => counts[own] == 1) ?? candidates[index][^1]
            ),
        ];
    }

    /// <summary>The name of a variant that is no inline object; null for an inline object.</summary>
    private string? NameOfKind(SchemaSite variant) =>
        shapes.Read(shapes.Unions.SourceOf(variant)) switch
        {
            ReferenceShape reference => Words.Pascal(reference.Target.Pointer.Segments[^1]),
            PrimitiveShape primitive => ScalarTable.Of(primitive.Type).VariantName,
            EnumShape => "Enum",
            ListShape list => (list.Item is { } item ? Of([item], null)[0] : "Any") + "List",
            MapShape map => Of([map.Value], null)[0] + "Map",
            FreeFormShape => "Object",
            ObjectShape => variant.Keywords.Text(Extensions.TypeName),
            _ => "Any",
        };

    /// <summary>The names that an inline object could have, the best first.</summary>
    /// <param name="variant">The object.</param>
    /// <param name="owners">The number of variants that have each property.</param>
    /// <param name="discriminator">The property that distinguishes the variants; null if there is none.</param>
    private List<string> Candidates(SchemaSite variant, IReadOnlyDictionary<string, int> owners, string? discriminator)
    {
        var shape = (ObjectShape)shapes.Read(variant);
        var names = new List<string>();
        names.AddRange(
            shape
                .Properties.OrderByDescending(property => property.Key == discriminator)
                .ThenBy(static property => property.Key, StringComparer.Ordinal)
                .Select(property => ConstantName(property.Key, property.Value))
                .OfType<string>()
        );
        if (variant.Keywords.Text("title") is { } title && title.Any(char.IsLetterOrDigit))
        {
            names.Add(Words.Pascal(title));
        }

        names.AddRange(references.PartsOf(variant).Select(static part => Words.Pascal(part.Pointer.Segments[^1])));

        string[] properties = [.. shape.Properties.Keys.Order(StringComparer.Ordinal)];
        string[] own = [.. properties.Where(name => owners[name] == 1)];
        foreach (var list in own.Length > 0 ? [own, properties] : (string[][])[properties])
        {
            names.Add("With" + string.Concat(list.Take(3).Select(Words.Pascal)));
        }

        return names;
    }

    private string? ConstantName(string property, SchemaSite site)
    {
        var shape = shapes.ReadThrough(site).Shape;
        return ListedValues.Of(shape, isInteger: false) is [var text] && text.Length > 0 ? Words.Pascal(text)
            : ListedValues.Of(shape, isInteger: true) is [var digits] ? Words.Pascal($"{property} {digits}")
            : null;
    }
}
