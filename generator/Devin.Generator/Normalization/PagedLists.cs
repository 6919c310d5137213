using System.Text.RegularExpressions;
using Devin.Generator.Model;
using Devin.Generator.Scalars;

namespace Devin.Generator.Normalization;

/// <summary>
/// Finds the operations that return a list page by page: a GET with an optional cursor or offset in its query, whose
/// response is an object with a list of items and what the next page needs.
/// </summary>
internal static partial class PagedLists
{
    /// <summary>The operations; those that return pages with their paging.</summary>
    public static IReadOnlyList<Operation> Resolve(
        IReadOnlyList<Operation> operations,
        IEnumerable<TypeDefinition> definitions
    )
    {
        var models = definitions
            .OfType<ModelDefinition>()
            .ToDictionary(static model => model.Name, StringComparer.Ordinal);
        var taken = operations.Select(static operation => (operation.ClientTypeName, operation.Name)).ToHashSet();
        return
        [
            .. operations.Select(operation =>
                Find(operation, models) is { } paging
                    ? operation with
                    {
                        Paging = paging with { Name = Name(operation, taken) },
                    }
                    : operation
            ),
        ];
    }

    private static Paging? Find(Operation operation, Dictionary<string, ModelDefinition> models)
    {
        if (
            operation is not { HttpMethod: "GET", Result: { Format: BodyFormat.Json, Type: DefinedUse page } }
            || page is not { Kind: DefinitionKind.Model, IsNullable: false }
            || Items(models[page.Name]) is not { } items
        )
        {
            return null;
        }

        var properties = models[page.Name].Properties;
        var hasMore = Property(PageNames.HasMore, properties, PrimitiveType.Boolean);
        if (
            Parameter(PageNames.Cursors, operation, PrimitiveType.String) is { } cursor
            && Property(PageNames.Next, properties, PrimitiveType.String) is { } next
        )
        {
            return Paging(cursor, isOffset: false) with { Next = next, HasMore = hasMore };
        }

        return Parameter(PageNames.Offsets, operation, PrimitiveType.Int32, PrimitiveType.Int64) is { } offset
            ? Paging(offset, isOffset: true) with
            {
                HasMore = hasMore,
                Total = Property(PageNames.Totals, properties, PrimitiveType.Int32, PrimitiveType.Int64),
            }
            : null;

        Paging Paging(Parameter position, bool isOffset) =>
            new()
            {
                Name = "",
                Position = position,
                IsOffset = isOffset,
                Page = page,
                Items = items,
            };
    }

    /// <summary>The property with the items: the only list, or the one that has a usual name.</summary>
    private static PropertyDefinition? Items(ModelDefinition page)
    {
        var lists = page
            .Properties.Where(static property => property is { Type: ListUse, IsDeprecated: false })
            .ToArray();
        return lists is [var only] ? only : PageNames.Find(PageNames.Items, lists, static list => list.WireName);
    }

    private static PropertyDefinition? Property(
        IReadOnlyList<string> names,
        IEnumerable<PropertyDefinition> properties,
        params PrimitiveType[] types
    ) =>
        PageNames.Find(
            names,
            properties.Where(property => !property.IsDeprecated && IsOneOf(property.Type, types)),
            static property => property.WireName
        );

    private static Parameter? Parameter(
        IReadOnlyList<string> names,
        Operation operation,
        params PrimitiveType[] types
    ) =>
        PageNames.Find(
            names,
            operation.Optional.Where(parameter =>
                parameter is { Place: ParameterPlace.Query, IsDeprecated: false, Style: not "json" }
                && IsOneOf(parameter.Type, types)
            ),
            static parameter => parameter.WireName
        );

    private static bool IsOneOf(TypeUse type, PrimitiveType[] types) =>
        type is PrimitiveUse primitive && types.Contains(primitive.Type);

    /// <summary>
    /// The method's name: <c>All</c> after the first word of the operation's, as in <c>ListAllSessions</c>; if the group has
    /// such a method or the name has this form already, the operation's name with <c>AllPages</c> at its end.
    /// </summary>
    private static string Name(Operation operation, HashSet<(string, string)> taken)
    {
        var first = FirstWord().Match(operation.Name).Length;
        var rest = operation.Name[first..];
        var name = rest.StartsWith("All", StringComparison.Ordinal)
            ? $"{operation.Name}AllPages"
            : $"{operation.Name[..first]}All{rest}";
        if (taken.Add((operation.ClientTypeName, name)))
        {
            return name;
        }

        for (name = $"{operation.Name}AllPages"; !taken.Add((operation.ClientTypeName, name)); )
        {
            name += "_";
        }

        return name;
    }

    [GeneratedRegex(@"^_*\p{Lu}?[^\p{Lu}_]*", RegexOptions.CultureInvariant)]
    private static partial Regex FirstWord();
}
