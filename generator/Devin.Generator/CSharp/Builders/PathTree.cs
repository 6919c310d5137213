using System.Text.RegularExpressions;
using Devin.Generator.Model;
using Devin.Generator.Scalars;
using Devin.Generator.Schemas;

namespace Devin.Generator.CSharp.Builders;

/// <summary>Arranges operations by the segments of their paths, as Kiota does.</summary>
internal static partial class PathTree
{
    /// <summary>The root of the tree.</summary>
    public static PathNode Build(IEnumerable<Operation> operations) =>
        Node(
            "",
            [],
            SegmentKind.Root,
            [],
            [
                .. operations.Select(static operation => new Route(
                    operation,
                    operation.PathTemplate == "/" ? [] : operation.PathTemplate[1..].Split('/')
                )),
            ]
        );

    /// <summary>Whether the segment is one parameter, with or without one of the usual file extensions.</summary>
    public static bool IsIndex(string segment) => Index().IsMatch(segment);

    private static PathNode Node(
        string segment,
        IReadOnlyList<string> path,
        SegmentKind kind,
        IReadOnlyList<SegmentParameter> parameters,
        IReadOnlyList<Route> routes
    )
    {
        var here = routes.Where(route => route.Rest.Length == 0).Select(static route => route.Operation).ToArray();
        var below = routes.Where(static route => route.Rest.Length > 0).ToArray();
        var indexes = below.Where(static route => route.Rest[0].EndsWith('}') && IsIndex(route.Rest[0])).ToArray();
        var children = new List<PathNode>();
        if (indexes.Length > 0)
        {
            children.Add(IndexNode(path, indexes));
        }

        foreach (var group in below.Except(indexes).GroupBy(static route => route.Rest[0], StringComparer.Ordinal))
        {
            // Beside a plain parameter, one with a file extension cannot be an indexer too.
            var childKind =
                !group.Key.Contains('{', StringComparison.Ordinal) ? SegmentKind.Fixed
                : IsIndex(group.Key) && indexes.Length == 0 ? SegmentKind.Index
                : SegmentKind.Method;
            var childParameters = Names(group.Key).Select(name => Describe(name, [name], group));
            children.Add(
                Node(group.Key, [.. path, group.Key], childKind, [.. childParameters], [.. group.Select(Next)])
            );
        }

        return new PathNode(
            segment,
            path.Count == 0 ? [] : [.. path.SkipLast(1)],
            kind,
            parameters,
            [.. children.OrderBy(static child => child.Segment, StringComparer.Ordinal)],
            [.. here.OrderBy(static operation => operation.HttpMethod, StringComparer.Ordinal)]
        );
    }

    /// <summary>Paths that differ in the name of a parameter only share a builder, under the first name with <c>-id</c>.</summary>
    private static PathNode IndexNode(IReadOnlyList<string> path, Route[] routes)
    {
        var names = routes
            .Select(static route => route.Rest[0][1..^1])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.OrdinalIgnoreCase)
            .ToArray();
        var name = names.Length == 1 ? names[0] : SharedName(names[0]);
        var segment = $"{{{name}}}";
        return Node(
            segment,
            [.. path, segment],
            SegmentKind.Index,
            [Describe(name, names, routes)],
            [.. routes.Select(Next)]
        );
    }

    private static string SharedName(string first)
    {
        var clean = KiotaSymbols.Clean(first);
        return clean.EndsWith("-id", StringComparison.OrdinalIgnoreCase) ? clean
            : clean.EndsWith("id", StringComparison.OrdinalIgnoreCase) ? clean[..^2] + "-id"
            : clean + "-id";
    }

    private static SegmentParameter Describe(string name, IReadOnlyList<string> wireNames, IEnumerable<Route> routes)
    {
        var declared = routes
            .SelectMany(static route => route.Operation.Parameters)
            .Where(parameter =>
                parameter.Place == ParameterPlace.Path && wireNames.Contains(parameter.WireName, StringComparer.Ordinal)
            )
            .ToArray();
        return new SegmentParameter(name, wireNames, declared.Length == 0 ? null : Common(declared));
    }

    /// <summary>
    /// What all declarations of one segment allow: a text, where they differ in the type, and no constraints, where they
    /// differ in those.
    /// </summary>
    private static Parameter Common(Parameter[] declared)
    {
        var first = declared[0];
        var isOneType = declared.All(parameter => parameter.Type == first.Type);
        var isOneRule = declared.All(parameter => ValueConstraints.AreSame(parameter.Constraints, first.Constraints));
        return first with
        {
            Type = isOneType ? first.Type : new PrimitiveUse(PrimitiveType.String, false),
            Constraints = isOneType && isOneRule ? first.Constraints : null,
        };
    }

    private static IEnumerable<string> Names(string segment) =>
        Parameter().Matches(segment).Select(static match => match.Groups[1].Value);

    private static Route Next(Route route) => route with { Rest = route.Rest[1..] };

    [GeneratedRegex(@"^\{[^{}]+\}(?:\.(?:json|yaml|yml|csv|txt))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Index();

    [GeneratedRegex(@"\{([^{}]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();

    private sealed record Route(Operation Operation, string[] Rest);
}
