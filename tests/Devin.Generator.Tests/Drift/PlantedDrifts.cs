using Devin.Generator.Tree;

namespace Devin.Generator.Tests.Drift;

/// <summary>A drift put into one copy, and the finding that it must give.</summary>
internal sealed record PlantedDrift(string Finding, Func<Node, Node> Plant);

/// <summary>Finds places for drifts of every kind in a contract, so that no two are at or below one place.</summary>
internal static class PlantedDrifts
{
    public static IReadOnlyList<PlantedDrift> In(MappingNode root, int count)
    {
        var places = Structure.Pointers(root).ToArray();
        Func<JsonPointer, Node, PlantedDrift?>[] kinds =
        [
            (at, node) => IsOperation(at) ? Remove("missing-operation", at) : null,
            (at, node) => at.Segments is ["components", "schemas", _] ? Remove("missing-schema", at) : null,
            (at, node) => IsProperty(at) ? Remove("missing-property", at) : null,
            (at, node) => at.Segments is [.., "parameters", _] ? Remove("missing-parameter", at) : null,
            (at, node) => at.Segments is [.., "responses", _] ? Remove("missing-message", at) : null,
            (at, node) =>
                IsSchemaKeyword(at, "required") && node is SequenceNode ? Change("required", at, WithoutFirst) : null,
            (at, node) => at.Segments is [.., "parameters", _, "required"] ? Change("required", at, Flip) : null,
            (at, node) => at.Segments is [.., "enum"] && node is SequenceNode ? Change("enum", at, WithoutFirst) : null,
            (at, node) =>
                at.Segments is [.., "enum"] && node is SequenceNode
                    ? Change("enum", at, list => With(list, "planted"))
                    : null,
            (at, node) =>
                IsPropertyType(at) && node is ScalarNode { Text: "string" }
                    ? Change("type", at, static text => Word(text, "integer"))
                    : null,
            (at, node) => IsNullUnion(at, node) ? Change("nullable", at, WithoutLast, above: 1) : null,
            (at, node) =>
                at.Segments is [.., "minimum" or "maximum" or "maxLength"] && node is ScalarNode
                    ? Change("constraint", at, Larger)
                    : null,
            (at, node) =>
                at.Segments is [.., "default"] && node is ScalarNode { Kind: ScalarKind.Boolean }
                    ? Change("default", at, Flip)
                    : null,
            (at, node) =>
                at.Segments is [.., "items" or "schema", "$ref"]
                    ? Change("ref", at, static text => Word(text, "#/components/schemas/Planted"))
                    : null,
            (at, node) =>
                at.Segments is [.., "operationId"]
                    ? Change("identifier", at, static text => Word(text, ((ScalarNode)text).Text + "_planted"))
                    : null,
            (at, node) =>
                at.Segments is [.., "operationId"]
                    ? Change("translated-identifier", at, static text => Word(text, "セッション"))
                    : null,
        ];
        var drifts = new List<PlantedDrift>
        {
            Change("security", Pointer("/security"), list => new SequenceNode(list.Location, [])),
            Change(
                "server",
                Pointer("/servers"),
                list => new SequenceNode(
                    list.Location,
                    [
                        new MappingNode(
                            list.Location,
                            [new Member("url", list.Location, Word(list, "https://planted.test"))]
                        ),
                    ]
                )
            ),
            Change("version", Pointer("/info/version"), static text => Word(text, "9.9.9")),
        };
        var taken = new List<string>();
        for (var round = 0; drifts.Count < count; round++)
        {
            var kind = kinds[round % kinds.Length];
            // Places far from each other, so that drifts of one kind are spread over the contract.
            var start = round * 613 % places.Length;
            foreach (var at in places.Skip(start).Concat(places.Take(start)))
            {
                var text = at.ToString();
                if (taken.Any(other => Touch(other, text)) || kind(at, at.Find(root)!) is not { } drift)
                {
                    continue;
                }

                drifts.Add(drift);
                taken.Add(text);
                break;
            }
        }

        return drifts;
    }

    private static bool Touch(string left, string right) =>
        Owner(left).StartsWith(Owner(right), StringComparison.Ordinal)
        || Owner(right).StartsWith(Owner(left), StringComparison.Ordinal);

    /// <summary>A schema or an operation has at most one drift: so that no drift hides another.</summary>
    private static string Owner(string pointer) => string.Join('/', pointer.Split('/').Take(4)) + "/";

    private static JsonPointer Pointer(string text) => JsonPointer.TryParse(text)!.Value;

    private static bool IsOperation(JsonPointer at) =>
        at.Segments is ["paths", _, "get" or "put" or "post" or "delete" or "patch"];

    private static bool IsProperty(JsonPointer at) => at.Segments is ["components", "schemas", _, "properties", _];

    private static bool IsSchemaKeyword(JsonPointer at, string name) =>
        at.Segments is ["components", "schemas", _, var last] && last == name;

    private static bool IsPropertyType(JsonPointer at) =>
        at.Segments is ["components", "schemas", _, "properties", _, "type"];

    private static bool IsNullUnion(JsonPointer at, Node node) =>
        at.Segments is ["components", "schemas", _, "properties", _, "anyOf"]
        && node is SequenceNode { Items: [_, MappingNode last] }
        && last.Text("type") == "null";

    private static PlantedDrift Remove(string kind, JsonPointer at) =>
        new($"{kind} {at}", root => Structure.Replace(root, at, static _ => null));

    private static PlantedDrift Change(string kind, JsonPointer at, Func<Node, Node> change, int above = 0)
    {
        var place = string.Join('/', at.ToString().Split('/').SkipLast(above));
        return new($"{kind} {place}", root => Structure.Replace(root, at, change));
    }

    private static ScalarNode Word(Node node, string text) => new(node.Location, ScalarKind.String, text);

    private static SequenceNode WithoutFirst(Node node) =>
        new(node.Location, ((SequenceNode)node).Items.Skip(1).ToArray());

    private static SequenceNode WithoutLast(Node node) =>
        new(node.Location, ((SequenceNode)node).Items.SkipLast(1).ToArray());

    private static SequenceNode With(Node node, string value) =>
        new(node.Location, [.. ((SequenceNode)node).Items, Word(node, value)]);

    private static ScalarNode Flip(Node node) =>
        new(node.Location, ScalarKind.Boolean, ((ScalarNode)node).Text == "true" ? "false" : "true");

    private static ScalarNode Larger(Node node) => new(node.Location, ScalarKind.Number, ((ScalarNode)node).Text + "1");
}
