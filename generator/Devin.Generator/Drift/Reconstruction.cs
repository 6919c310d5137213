using Devin.Generator.Documents;
using Devin.Generator.Drift.Evidence;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift;

/// <summary>
/// Writes what rendered pages show as a contract: each fact at its place and nothing else. What pages of one language
/// disagree on is left out; the drift check names it.
/// </summary>
internal static class Reconstruction
{
    private static readonly SourceLocation Written = new("reconstruction", 1, 1);

    /// <summary>The document, or null when the pages show nothing.</summary>
    /// <param name="pages">The facts of the pages.</param>
    public static MappingNode? Of(IReadOnlyList<FactGroup> pages)
    {
        var root = Group(pages);
        return root.Members.Count == 0
            ? null
            : new MappingNode(Written, [new Member("openapi", Written, Text("3.1.0")), .. root.Members]);
    }

    private static Node? Fact(string name, Fact[] same) =>
        same switch
        {
            _ when same.All(static fact => fact is FactGroup) => name == "parameters"
                ? Parameters([.. same.Cast<FactGroup>()])
                : Group([.. same.Cast<FactGroup>()]),
            [FactValue first, .. var others]
                when others.All(other => other is FactValue value && value.SameAs(first)) => Value(name, first),
            _ => null,
        };

    private static MappingNode Group(IReadOnlyList<FactGroup> same)
    {
        var members = Members(same).ToDictionary(static member => member.Name, StringComparer.Ordinal);
        if (members.Remove("nullable", out var nullable))
        {
            // OpenAPI 3.1 has null among the types; without a type, only the keyword of 3.0 is possible.
            var name = members.ContainsKey("type") ? "type" : "nullable";
            members[name] = members.TryGetValue("type", out var type)
                ? type with
                {
                    Value = new SequenceNode(Written, [type.Value, Text("null")]),
                }
                : nullable;
        }

        return new MappingNode(
            Written,
            [.. members.Values.OrderBy(static member => member.Name, StringComparer.Ordinal)]
        );
    }

    /// <summary>Parameters are a list in a contract; here their names are <c>path:org_id</c>.</summary>
    private static SequenceNode Parameters(IReadOnlyList<FactGroup> same) =>
        new(
            Written,
            [
                .. Members(same)
                    .OrderBy(static member => member.Name, StringComparer.Ordinal)
                    .Select(static member => new MappingNode(
                        Written,
                        [
                            new Member("name", Written, Text(member.Name[(member.Name.IndexOf(':') + 1)..])),
                            new Member("in", Written, Text(member.Name[..member.Name.IndexOf(':')])),
                            .. ((MappingNode)member.Value).Members,
                        ]
                    )),
            ]
        );

    private static IEnumerable<Member> Members(IReadOnlyList<FactGroup> same) =>
        from name in same.SelectMany(static page => page.Members.Keys).Distinct(StringComparer.Ordinal)
        let value = Fact(name, [.. same.Select(page => page[name]).OfType<Fact>()])
        where value is not null
        select new Member(name, Written, value);

    private static Node Value(string name, FactValue value) =>
        value.IsSet && (name != "type" || value.Canonical.Count != 1)
            ? new SequenceNode(Written, [.. value.Canonical.Select(Json)])
            : Json(value.Canonical[0]);

    private static Node Json(string text) => JsonDocumentReader.Read(text, Written.File);

    private static ScalarNode Text(string text) => new(Written, ScalarKind.String, text);
}
