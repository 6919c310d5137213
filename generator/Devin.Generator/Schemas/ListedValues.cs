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
                );
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
