using System.Text.RegularExpressions;
using Devin.Generator.Naming;
using Devin.Generator.OpenApi;

namespace Devin.Generator.CSharp.Builders;

/// <summary>Names of request builders by Kiota's rules.</summary>
internal static partial class BuilderNames
{
    private const string Builder = "RequestBuilder";

    // Members that every builder has.
    private static readonly HashSet<string> Members =
    [
        .. ObjectMembers.Names,
        "PathParameters",
        "RequestAdapter",
        "UrlTemplate",
        "WithUrl",
        "Create",
        "Dispose",
    ];

    /// <summary>The names by Kiota's rules.</summary>
    public static BuilderName Of(PathNode node) => new(Space(node), Class(node), Member(node));

    /// <summary>
    /// The names of a builder whose names by Kiota's rules are in use: all signs of the segment are spelled out.
    /// </summary>
    /// <param name="node">The node.</param>
    /// <param name="isTaken">Whether the class below the namespace of the builder above is in use.</param>
    public static BuilderName Spelled(PathNode node, Predicate<string> isTaken)
    {
        var name = Words.Bounded(Words.Spelled(node.Segment));
        return isTaken(Named(name).Path) ? Named(Words.Distinct(name, node.Segment)) : Named(name);

        static BuilderName Named(string name) => new(name, name + Builder, name);
    }

    private static string Class(PathNode node)
    {
        if (node.Kind == SegmentKind.Index)
        {
            return KiotaSymbols.Pascal(ItemName(node) + "Item") + Builder;
        }

        var name = KiotaSymbols.Pascal(Navigation(node.Segment));
        return (name == "Item" ? "Item_Escaped" : name) + Builder;
    }

    private static string Member(PathNode node)
    {
        var name = KiotaSymbols.Pascal(Navigation(node.Segment));
        return Members.Contains(name) || name.EndsWith("Async", StringComparison.Ordinal) ? name + "Path" : name;
    }

    private static string? Space(PathNode node)
    {
        if (node.Segment.Length == 0)
        {
            return null;
        }

        if (node.Kind == SegmentKind.Index)
        {
            return "Item";
        }

        var parts = node.Segment.Split(['.', '-', '$'], StringSplitOptions.RemoveEmptyEntries).Select(WithParameters);
        var joined = string.Concat(
            parts.Select(static (part, index) => index == 0 ? part : KiotaSymbols.Capital(part))
        );
        var name = KiotaSymbols.Pascal(joined);
        name = name.Length == 0 ? KiotaSymbols.Pascal(node.Segment) : name;
        return name switch
        {
            "Item" => "Item_Escaped",
            "Models" => "ModelsRequests",
            "Json" or "Xml" or "Csv" or "Yaml" or "Yml" or "Txt" => name + "Escaped",
            "System" or "Microsoft" => name + "Namespace",
            _ when ReservedNamespaces.Contains(name) => name + "Namespace",
            _ => name,
        };
    }

    /// <summary>
    /// <c>{org_id}</c> becomes <c>WithOrg_</c>: a trailing <c>id</c> is removed, because <c>Item</c> follows.
    /// </summary>
    private static string ItemName(PathNode node)
    {
        var full = WithParameters(node.Segment);
        var name = TrailingId().Replace(full, "");
        return name != full && name == "With"
            ? KiotaSymbols.Capital(node.Above.Count > 0 ? node.Above[^1] : "Root")
            : name;
    }

    private static string Navigation(string segment)
    {
        if (segment.Length == 0)
        {
            return "EmptyPathSegment";
        }

        var parts = WithParameters(segment).Split('.', StringSplitOptions.RemoveEmptyEntries);
        var name = string.Concat(parts.Select(static (part, index) => index == 0 ? part : KiotaSymbols.Capital(part)));
        return HttpMethods.All.Contains(name, StringComparer.OrdinalIgnoreCase) ? name + "Path"
            : name.Length == 0 ? segment
            : name;
    }

    /// <summary>
    /// <c>report-{year}</c> becomes <c>report-WithYear</c>, <c>near(lat={lat})</c> becomes <c>nearWithLat</c>.
    /// </summary>
    private static string WithParameters(string segment) =>
        Parameter()
            .Replace(
                segment,
                static match =>
                    (match.Groups["equals"].Length == 0 ? match.Groups["prefix"].Value : "")
                    + "With"
                    + KiotaSymbols.Capital(match.Groups["name"].Value)
            )
            .Replace("(", "", StringComparison.Ordinal)
            .Replace(")", "", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<prefix>\w+)?(?<equals>=?)'?\{(?<name>\w+)\}'?,?", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"-?id\d?}?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TrailingId();
}
