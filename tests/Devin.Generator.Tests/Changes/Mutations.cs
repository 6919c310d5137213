using Devin.Generator.Documents;
using Devin.Generator.Tree;
using Devin.Tests.Shared.Changes;

namespace Devin.Generator.Tests.Changes;

/// <summary>The effect of a mutation, as far as it is known in advance.</summary>
internal enum Effect
{
    /// <summary>Neither the wire nor the emitted code.</summary>
    Nothing,

    /// <summary>The values that may be sent or received.</summary>
    Wire,

    /// <summary>The emitted code.</summary>
    Unknown,
}

/// <summary>One small change at a place; null if it does not apply to the place.</summary>
internal sealed record Mutation(string Name, Effect Effect, Func<Node, JsonPointer, Node?> Apply)
{
    public override string ToString() => Name;
}

/// <summary>The mutations of schemas and of operations.</summary>
internal static class Mutations
{
    public static IReadOnlyList<Mutation> OfSchemas { get; } =
    [
        Schema(
            "remove a property",
            Effect.Wire,
            static schema =>
                schema.Mapping("properties") is { Members: { Count: > 1 } properties } all
                    ? With(schema, "properties", new MappingNode(all.Location, [.. properties.Skip(1)]))
                    : null
        ),
        Schema(
            "add a property",
            Effect.Wire,
            static schema =>
                schema.Mapping("properties") is { } all
                    ? With(schema, "properties", With(all, "zz_new", Yaml("{type: string}")))
                    : null
        ),
        Schema(
            "require all",
            Effect.Wire,
            static schema =>
                schema.Mapping("properties") is { Members.Count: > 0 } all
                && (schema.Sequence("required")?.Items.Count ?? 0) < all.Members.Count
                    ? With(
                        schema,
                        "required",
                        new SequenceNode(all.Location, [.. all.Members.Select(static member => Text(member.Name))])
                    )
                    : null
        ),
        Schema(
            "require nothing",
            Effect.Wire,
            static schema =>
                schema.Mapping("properties") is not null && schema.Sequence("required") is { Items.Count: > 0 }
                    ? With(schema, "required", null)
                    : null
        ),
        Schema(
            "admit null",
            Effect.Unknown,
            static schema => new MappingNode(
                schema.Location,
                [
                    new Member(
                        "anyOf",
                        schema.Location,
                        new SequenceNode(schema.Location, [schema, Yaml("{type: 'null'}")])
                    ),
                ]
            )
        ),
        Schema(
            "forbid null",
            Effect.Unknown,
            static schema =>
                NullableBranch(schema) is { } other && schema.Sequence("anyOf") is { Items.Count: 2 } ? other : null
        ),
        Schema(
            "add an enum value",
            Effect.Wire,
            static schema =>
                schema.Sequence("enum") is { } values
                    ? With(schema, "enum", new SequenceNode(values.Location, [.. values.Items, Text("zz_new")]))
                    : null
        ),
        Schema(
            "remove an enum value",
            Effect.Wire,
            static schema =>
                schema.Sequence("enum") is { Items: [_, _, ..] } values
                    ? With(schema, "enum", new SequenceNode(values.Location, [.. values.Items.Skip(1)]))
                    : null
        ),
        Schema(
            "change the type",
            Effect.Wire,
            static schema =>
                schema.Text("type") is "string" or "integer"
                    ? With(
                        new MappingNode(
                            schema.Location,
                            [
                                .. schema.Members.Where(static member =>
                                    member.Name is not ("enum" or "format" or "default" or "const")
                                ),
                            ]
                        ),
                        "type",
                        Text("boolean")
                    )
                    : null
        ),
        Schema(
            "bound the length",
            Effect.Wire,
            static schema =>
                schema.Text("type") == "string" && schema["enum"] is null
                    ? With(schema, "maxLength", Number("3"))
                    : null
        ),
        Schema(
            "add a default",
            Effect.Wire,
            static schema =>
                schema.Text("type") == "string" && schema["enum"] is null ? With(schema, "default", Text("zz")) : null
        ),
        Schema(
            "close the object",
            Effect.Wire,
            static schema =>
                schema.Mapping("properties") is not null && !schema.IsFalse("additionalProperties")
                    ? With(schema, "additionalProperties", Yaml("false"))
                    : null
        ),
        Schema("deprecate", Effect.Unknown, static schema => With(schema, "deprecated", Yaml("true"))),
        Schema(
            "swap variants",
            Effect.Unknown,
            static schema =>
                schema.Sequence("anyOf") is { Items: [_, _, ..] } variants
                    ? With(schema, "anyOf", new SequenceNode(variants.Location, [.. variants.Items.Reverse()]))
                    : null
        ),
        Schema(
            "reverse the enum",
            Effect.Nothing,
            static schema =>
                schema.Sequence("enum") is { } values
                    ? With(schema, "enum", new SequenceNode(values.Location, [.. values.Items.Reverse()]))
                    : null
        ),
        Schema(
            "reverse required",
            Effect.Nothing,
            static schema =>
                schema.Sequence("required") is { } names
                    ? With(schema, "required", new SequenceNode(names.Location, [.. names.Items.Reverse()]))
                    : null
        ),
        Schema(
            "reverse the members",
            Effect.Nothing,
            static schema => new MappingNode(schema.Location, [.. schema.Members.Reverse()])
        ),
        Schema(
            "reverse the properties",
            Effect.Nothing,
            static schema =>
                schema.Mapping("properties") is { } all
                    ? With(schema, "properties", new MappingNode(all.Location, [.. all.Members.Reverse()]))
                    : null
        ),
        Schema(
            "change the words",
            Effect.Nothing,
            static schema =>
                With(
                    With(With(schema, "title", Text("Anders")), "description", Text("Andere Worte.")),
                    "example",
                    Text("a")
                )
        ),
        Schema(
            "spell null another way",
            Effect.Nothing,
            static schema =>
                NullableBranch(schema) is MappingNode other
                && other["$ref"] is null
                && other.Text("type") is { } type
                && other["enum"] is null
                    ? With(other, "type", new SequenceNode(schema.Location, [Text(type), Text("null")]))
                    : null
        ),
        Schema(
            "wrap in allOf",
            Effect.Nothing,
            static schema =>
                schema["$ref"] is not null
                    ? new MappingNode(
                        schema.Location,
                        [new Member("allOf", schema.Location, new SequenceNode(schema.Location, [schema]))]
                    )
                    : null
        ),
    ];

    public static IReadOnlyList<Mutation> OfOperations { get; } =
    [
        new("remove the operation", Effect.Wire, static (root, at) => NodePatch.Set(root, at, null)),
        Operation("deprecate", Effect.Unknown, static node => With(node, "deprecated", Yaml("true"))),
        Operation(
            "rename",
            Effect.Unknown,
            static node => With(node, "operationId", Text(node.Text("operationId") + "_zz"))
        ),
        Operation("move to another group", Effect.Unknown, static node => With(node, "tags", Yaml("[zz_group]"))),
        Operation(
            "demand a permission",
            Effect.Unknown,
            static node => With(node, "x-permission", Text("ZzPermission"))
        ),
        Operation(
            "add an optional parameter",
            Effect.Wire,
            static node =>
                With(
                    node,
                    "parameters",
                    new SequenceNode(
                        node.Location,
                        [
                            .. node.Sequence("parameters")?.Items ?? [],
                            Yaml("{name: zz_new, in: query, schema: {type: string}}"),
                        ]
                    )
                )
        ),
        Operation(
            "remove the parameters that are not in the path",
            Effect.Wire,
            static node =>
                node.Sequence("parameters") is { } list && list.Items.Any(IsFree)
                    ? With(
                        node,
                        "parameters",
                        new SequenceNode(list.Location, [.. list.Items.Where(static item => !IsFree(item))])
                    )
                    : null
        ),
        Operation(
            "add an error",
            Effect.Wire,
            static node =>
                With(node, "responses", With(node.Mapping("responses")!, "418", Yaml("{description: A teapot.}")))
        ),
        Operation(
            "add a success",
            Effect.Wire,
            static node =>
                With(
                    node,
                    "responses",
                    With(
                        node.Mapping("responses")!,
                        "207",
                        Yaml("{description: Several., content: {application/json: {schema: {type: string}}}}")
                    )
                )
        ),
        Operation(
            "remove the body",
            Effect.Wire,
            static node => node["requestBody"] is null ? null : With(node, "requestBody", null)
        ),
        Operation(
            "reverse the parameters",
            Effect.Nothing,
            static node =>
                node.Sequence("parameters") is { } list
                    ? With(node, "parameters", new SequenceNode(list.Location, [.. list.Items.Reverse()]))
                    : null
        ),
        Operation(
            "reverse the members",
            Effect.Nothing,
            static node => new MappingNode(node.Location, [.. node.Members.Reverse()])
        ),
        Operation(
            "change the words",
            Effect.Nothing,
            static node => With(With(node, "summary", Text("Anders.")), "description", Text("Andere Worte."))
        ),
    ];

    private static Mutation Schema(string name, Effect effect, Func<MappingNode, Node?> change) =>
        Operation(name, effect, change);

    private static Mutation Operation(string name, Effect effect, Func<MappingNode, Node?> change) =>
        new(
            name,
            effect,
            (root, at) =>
                at.Find(root) is MappingNode node && change(node) is { } changed
                    ? NodePatch.Set(root, at, changed)
                    : null
        );

    private static bool IsFree(Node parameter) =>
        parameter is MappingNode node && node.Text("in") is "query" or "header";

    private static Node? NullableBranch(MappingNode schema) =>
        schema.Sequence("anyOf") is { Items: [MappingNode first, MappingNode second] } && schema.Members.Count >= 1
            ? first.Text("type") == "null"
                ? second
                : second.Text("type") == "null"
                    ? first
                    : null
            : null;

    private static MappingNode With(MappingNode node, string name, Node? value) =>
        (MappingNode)NodePatch.Set(node, JsonPointer.Root.Append(name), value);

    private static ScalarNode Text(string text) => new(default, ScalarKind.String, text);

    private static ScalarNode Number(string text) => new(default, ScalarKind.Number, text);

    private static Node Yaml(string text) => DocumentReader.Read(text, "mutation");
}
