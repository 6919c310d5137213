using Devin.Generator.Tree;
using Devin.Tests.Shared.Changes;

namespace Devin.Generator.Tests.Changes;

/// <summary>A change of one node of a contract, whatever its meaning.</summary>
internal sealed record Edit(string Name, JsonPointer At, Func<Node, Node> Apply)
{
    private static readonly string[] Human =
    [
        "description",
        "summary",
        "title",
        "example",
        "examples",
        "contact",
        "externalDocs",
    ];

    private static readonly string[] Named =
    [
        "paths",
        "webhooks",
        "schemas",
        "responses",
        "parameters",
        "requestBodies",
        "headers",
        "securitySchemes",
        "links",
        "callbacks",
        "properties",
        "patternProperties",
        "dependentRequired",
        "dependentSchemas",
        "content",
        "variables",
        "encoding",
        "mapping",
        "flows",
    ];

    /// <summary>All edits of a contract except those of text for people.</summary>
    public static IEnumerable<Edit> All(Node root) => Of(root, JsonPointer.Root, hasNames: false);

    public override string ToString() => $"{Name} {At}";

    private static IEnumerable<Edit> Of(Node node, JsonPointer at, bool hasNames)
    {
        switch (node)
        {
            case MappingNode map when at.Segments is [.., "scopes"]:
                break; // Its names are names of scopes, and its values are for people.
            case MappingNode map:
                // OpenAPI ignores what is beside the reference of a parameter, a response, a body or a header.
                if (hasNames || map["$ref"] is null || IsSchema(at))
                {
                    Node added =
                        hasNames && at.Segments is not [.., "mapping"]
                            ? new MappingNode(map.Location, [])
                            : new ScalarNode(map.Location, ScalarKind.String, "zz");
                    yield return Set("add to", at, With(map, hasNames ? "zz" : "x-zz", added));
                }

                foreach (var member in map.Members.Where(member => hasNames || !Human.Contains(member.Name)))
                {
                    var below = at.Append(member.Name);
                    if (hasNames || !(IsDefault(member) || IsRepeated(member, at)))
                    {
                        yield return new Edit("remove", below, root => NodePatch.Set(root, below, null));
                    }

                    foreach (
                        var edit in Of(
                            member.Value,
                            below,
                            !hasNames && Named.Contains(member.Name) && member.Value is MappingNode
                        )
                    )
                    {
                        yield return edit;
                    }
                }

                break;
            case SequenceNode list:
                if (at.Segments is not [.., "allOf"]) // An empty schema adds nothing to the others.
                {
                    yield return Set("append to", at, new SequenceNode(list.Location, [.. list.Items, Another(list)]));
                }

                foreach (var (index, item) in list.Items.Index())
                {
                    var below = at.Append(index);
                    yield return new Edit("remove", below, root => NodePatch.Set(root, below, null));
                    foreach (var edit in Of(item, below, hasNames: false))
                    {
                        yield return edit;
                    }
                }

                break;
            case ScalarNode scalar:
                yield return Set("change", at, Other(scalar));
                break;
        }
    }

    /// <summary>Whether a contract without the member means the same.</summary>
    private static bool IsDefault(Member member) =>
        member
            is { Name: "schemas", Value: MappingNode { Members.Count: 0 } }
                or { Name: "servers", Value: SequenceNode { Items.Count: 0 } }
        || (member.Name, (member.Value as ScalarNode)?.Text)
            is
                ("additionalProperties", "true")
                or
                ("deprecated" or "required" or "nullable", "false")
                or
                ("default", "null");

    /// <summary>Whether the other branches of an allOf have the type too, as those of all contracts here do.</summary>
    private static bool IsRepeated(Member member, JsonPointer at) =>
        member.Name == "type" && at.Segments is [.., "allOf", _];

    private static bool IsSchema(JsonPointer at) => at.Segments.Any(static name => name is "schema" or "schemas");

    private static Edit Set(string name, JsonPointer at, Node value) =>
        new(name, at, root => NodePatch.Set(root, at, value));

    private static MappingNode With(MappingNode map, string name, Node value) =>
        (MappingNode)NodePatch.Set(map, JsonPointer.Root.Append(name), value);

    private static Node Another(SequenceNode list) =>
        list.Items switch
        {
            [ScalarNode first, ..] => Other(first),
            [] => new ScalarNode(list.Location, ScalarKind.String, "zz"),
            _ => new MappingNode(list.Location, []),
        };

    private static ScalarNode Other(ScalarNode scalar) =>
        scalar.Kind switch
        {
            ScalarKind.Boolean => new ScalarNode(
                scalar.Location,
                ScalarKind.Boolean,
                scalar.Text == "true" ? "false" : "true"
            ),
            ScalarKind.Number => new ScalarNode(scalar.Location, ScalarKind.Number, "1" + scalar.Text),
            ScalarKind.Null => new ScalarNode(scalar.Location, ScalarKind.Boolean, "true"),
            _ => new ScalarNode(scalar.Location, ScalarKind.String, scalar.Text + "zz"),
        };
}
