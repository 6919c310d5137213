using Devin.Generator.Scalars;
using Devin.Generator.Tree;

namespace Devin.Generator.Schemas;

/// <summary>The values that an enum or a constant lists.</summary>
internal static class ListedValues
{
    /// <summary>The values; null where the shape lists none of that kind.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="isInteger">Whether integers are meant, otherwise strings.</param>
    public static IReadOnlyList<string>? Of(Shape shape, bool isInteger) =>
        shape switch
        {
            EnumShape listed when listed.IsInteger == isInteger => listed.Values,
            PrimitiveShape { Constant: { } constant, Type: PrimitiveType.String } when !isInteger =>
            [
                CanonicalJson.Plain(constant),
            ],
            PrimitiveShape { Constant: { } constant, Type: PrimitiveType.Int64 } when isInteger => [constant],
            _ => null,
        };

    /// <summary>A schema that lists values as an enum; null where it lists none.</summary>
    /// <param name="reader">The reader of the schema.</param>
    /// <param name="site">The schema. Its own title and description are those of a constant.</param>
    public static EnumShape? AsEnum(ShapeReader reader, SchemaSite site)
    {
        var (shape, target) = reader.ReadThrough(site);
        if (shape is EnumShape listed)
        {
            return listed;
        }

        var isInteger = shape is PrimitiveShape { Type: PrimitiveType.Int64 };
        if (Of(shape, isInteger) is not [var constant])
        {
            return null;
        }

        var title = site.Keywords.Text("title") ?? target.Keywords.Text("title");
        var text = new ValueText(
            title?.Any(char.IsLetterOrDigit) is true ? title : null,
            site.Keywords.Text("description") ?? target.Keywords.Text("description")
        );
        return new EnumShape(isInteger, [constant], shape.IsNullable)
        {
            Texts = new Dictionary<string, ValueText>(StringComparer.Ordinal) { [constant] = text },
        };
    }

    /// <summary>The values that all parts of a schema allow; null where they do not list values of one kind.</summary>
    public static EnumShape? Common(IReadOnlyCollection<Shape> parts)
    {
        foreach (var isInteger in new[] { false, true })
        {
            var lists = parts.Select(part => Of(part, isInteger)).OfType<IReadOnlyList<string>>().ToArray();
            if (lists.Length == 0 || !parts.All(part => Of(part, isInteger) is not null || IsOfKind(part, isInteger)))
            {
                continue;
            }

            var common = lists.Skip(1).Aggregate(lists[0].ToHashSet(StringComparer.Ordinal), Intersect);
            if (common.Count > 0)
            {
                return new EnumShape(
                    isInteger,
                    [.. lists[0].Where(common.Contains)],
                    parts.All(static part => part.IsNullable)
                )
                {
                    Texts = ValueText.Join([.. parts.OfType<EnumShape>().Where(static part => part.Texts.Count > 0)]),
                };
            }
        }

        return null;
    }

    private static HashSet<string> Intersect(HashSet<string> some, IReadOnlyList<string> others)
    {
        some.IntersectWith(others);
        return some;
    }

    private static bool IsOfKind(Shape part, bool isInteger) =>
        part is PrimitiveShape { Constant: null } primitive
        && (isInteger ? ScalarTable.Of(primitive.Type).IsNumber : ScalarTable.Of(primitive.Type).IsText);
}
