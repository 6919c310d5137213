using Devin.Generator.Diagnostics;

namespace Devin.Generator.Schemas;

/// <summary>The parts of an <c>allOf</c> as one schema.</summary>
internal static class AllOfComposition
{
    /// <summary>
    /// Merges the parts: objects by their properties, anything else if only one part has constraints.
    /// </summary>
    public static Shape Merge(
        ShapeReader reader,
        ICollection<Diagnostic> notes,
        SchemaSite site,
        IReadOnlyList<SchemaSite> parts,
        bool isNullable
    )
    {
        var read = parts
            .Select(part => (Site: part, Shape: reader.Read(part), Through: reader.ReadThrough(part)))
            .ToArray();
        var meaningful = read.Where(static part => part.Shape is not AnyShape).ToArray();
        if (meaningful.Length == 0)
        {
            return new AnyShape();
        }

        var through = meaningful
            .Select(static part => part.Through.Shape)
            .Where(static shape => shape is not AnyShape)
            .ToArray();
        var required = RequiredBeside(read.Select(static part => part.Through));
        if (meaningful.Length == 1 && !IsNarrowed(through, required))
        {
            var only = meaningful[0].Shape;
            return isNullable ? only with { IsNullable = true } : only;
        }

        isNullable |= through.All(static shape => shape.IsNullable);
        var objects = through.OfType<ObjectShape>().ToArray();
        if (objects.Length > 0 && through.All(IsObject))
        {
            reader.Spend(objects.Sum(static part => part.Properties.Count), site);
            return MergeObjects(reader, objects, through, required, isNullable);
        }

        if (
            through.OfType<UnionShape>().ToArray() is [var union]
            && through.All(part => part == union || IsObject(part))
        )
        {
            var others = read.Where(static part => part.Through.Shape is not UnionShape)
                .Select(static part => part.Site)
                .ToArray();
            reader.Spend(union.Variants.Count, site);
            return union with { Variants = reader.Unions.Distribute(others, union.Variants), IsNullable = isNullable };
        }

        if (ListedValues.Common(through) is { } common)
        {
            // A part that allows just these values keeps its name.
            var same = meaningful.FirstOrDefault(part =>
                ListedValues.Of(part.Through.Shape, common.IsInteger)?.Count == common.Values.Count
            );
            var shape = same.Shape is EnumShape own ? own with { Texts = common.Texts } : same.Shape ?? common;
            return shape with { IsNullable = isNullable || common.IsNullable };
        }

        if (through.All(shape => shape.GetType() == through[0].GetType()))
        {
            // Parts of one kind only narrow each other; the first that names a type wins.
            return (meaningful[0].Shape) with { IsNullable = isNullable };
        }

        notes.Add(
            new Diagnostic(
                Severity.Warning,
                DiagnosticCodes.NotExpressible,
                $"{PlaceWords.First(site.Pointer)} has an 'allOf' with parts of different types. C# has no type for that, so any JSON value is accepted.",
                site.Node.Location,
                site.Pointer
            )
        );
        return new AnyShape();
    }

    private static bool IsObject(Shape shape) => shape is ObjectShape or FreeFormShape or MapShape;

    /// <summary>The names that parts without properties require.</summary>
    private static HashSet<string> RequiredBeside(IEnumerable<(Shape Shape, SchemaSite Site)> parts) =>
        [
            .. parts
                .Where(static part => part.Shape is AnyShape or FreeFormShape or MapShape)
                .SelectMany(static part => ObjectKeywords.RequiredOf(part.Site.Keywords)),
        ];

    /// <summary>Whether names are required that the only part with a type has without requiring them.</summary>
    private static bool IsNarrowed(Shape[] through, HashSet<string> required) =>
        through switch
        {
            [ObjectShape known] => required.Any(name =>
                known.Properties.ContainsKey(name) && !known.Required.Contains(name)
            ),
            [UnionShape] => required.Count > 0,
            _ => false,
        };

    private static ObjectShape MergeObjects(
        ShapeReader reader,
        ObjectShape[] objects,
        Shape[] all,
        HashSet<string> requiredBeside,
        bool isNullable
    )
    {
        var properties = new Dictionary<string, SchemaSite>(StringComparer.Ordinal);
        var required = new HashSet<string>(requiredBeside, StringComparer.Ordinal);
        foreach (var part in objects)
        {
            foreach (var (name, property) in part.Properties)
            {
                properties[name] =
                    properties.TryGetValue(name, out var known) && reader.ListsFewerValues(known, property)
                        ? known
                        : property;
            }

            required.UnionWith(part.Required);
        }

        var additional =
            objects.Select(static part => part.Additional).FirstOrDefault(static site => site is not null)
            ?? all.OfType<MapShape>().Select(static map => (SchemaSite?)map.Value).FirstOrDefault();
        return new ObjectShape(properties, required, additional, objects.Any(static part => part.IsClosed), isNullable);
    }
}
