using System.Text;
using Devin.Generator.Documents;
using Devin.Generator.OpenApi;
using Devin.Generator.Tree;

namespace Devin.Generator.Benchmarks;

/// <summary>Other versions of a contract: one as a refresh would leave it, and one that means the same in another order.</summary>
internal static class EditedContract
{
    /// <summary>
    /// A contract with 40 edits: 8 parameters, 4 deprecations, 2 operations removed and 2 added, 4 summaries, 8 properties added
    /// and 4 removed, 4 properties that are optional, 4 values of enums. The places are spread evenly, always the same ones.
    /// </summary>
    public static byte[] Refreshed(byte[] contract)
    {
        var edited = Read(contract);
        string[][] operations =
        [
            .. edited
                .Mapping("paths")!
                .Members.SelectMany(static path =>
                    ((MappingNode)path.Value)
                        .Members.Where(static member => HttpMethods.Contains(member.Name))
                        .Select(member => (string[])["paths", path.Name, member.Name])
                ),
        ];
        string[][] schemas =
        [
            .. edited
                .Mapping("components")!
                .Mapping("schemas")!
                .Members.Select(static schema => (string[])["components", "schemas", schema.Name]),
        ];
        var objects = Matching(
            edited,
            schemas,
            static schema => schema.Mapping("properties") is { Members.Count: > 3 }
        );
        var narrow = Matching(edited, objects, static schema => schema.Sequence("required") is { Items.Count: > 1 });
        var enums = Matching(edited, schemas, static schema => schema.Sequence("enum") is not null);
        Change(
            operations,
            8,
            0,
            static operation => Append(operation, "parameters", "{name: zz_new, in: query, schema: {type: string}}")
        );
        Change(operations, 4, 1, static operation => With(operation, "deprecated", Yaml("true")));
        Change(operations, 4, 2, static operation => With(operation, "summary", Yaml("Another summary.")));
        Change(operations, 2, 3, static _ => null);
        var (first, second) = (At(edited, operations[4])!, At(edited, operations[5])!);
        edited = Edit(edited, ["paths"], paths => With(paths, "/v3/zz_first", Added(first, "zz_first")));
        edited = Edit(edited, ["paths"], paths => With(paths, "/v3/zz_second", Added(second, "zz_second")));
        Change(
            objects,
            8,
            0,
            static schema =>
                With(schema, "properties", With(schema.Mapping("properties")!, "zz_new", Yaml("{type: string}")))
        );
        Change(
            objects,
            4,
            1,
            static schema =>
                With(
                    schema,
                    "properties",
                    With(schema.Mapping("properties")!, schema.Mapping("properties")!.Members[^1].Name, null)
                )
        );
        Change(
            narrow,
            4,
            2,
            static schema =>
                With(schema, "required", new SequenceNode(default, [.. schema.Sequence("required")!.Items.Skip(1)]))
        );
        Change(enums, 4, 0, static schema => Append(schema, "enum", "zz_new"));
        return Write(edited);

        void Change(string[][] places, int count, int from, Func<MappingNode, MappingNode?> edit)
        {
            for (var index = 0; index < count; index++)
            {
                edited = Edit(edited, places[from + (index * (places.Length - from) / count)], edit);
            }
        }
    }

    /// <summary>A contract with the members of all objects in the opposite order, and with other descriptions.</summary>
    public static byte[] Reordered(byte[] contract) => Write(Reordered(Read(contract)));

    private static Node Reordered(Node node) =>
        node switch
        {
            MappingNode map => new MappingNode(map.Location, [.. map.Members.Reverse().Select(Reordered)]),
            SequenceNode list => new SequenceNode(
                list.Location,
                [.. list.Items.Select(static item => Reordered(item))]
            ),
            _ => node,
        };

    private static Member Reordered(Member member) =>
        member with
        {
            Value = member is { Name: "description", Value: ScalarNode text }
                ? new ScalarNode(text.Location, ScalarKind.String, text.Text + " In other words.")
                : Reordered(member.Value),
        };

    private static string[][] Matching(MappingNode root, string[][] places, Func<MappingNode, bool> matches) =>
        [.. places.Where(place => At(root, place) is { } node && matches(node))];

    private static MappingNode? At(MappingNode root, string[] place) =>
        place.Aggregate((MappingNode?)root, static (node, name) => node?.Mapping(name));

    private static MappingNode Edit(MappingNode node, ReadOnlySpan<string> place, Func<MappingNode, MappingNode?> edit)
    {
        var inner = node.Mapping(place[0])!;
        return With(node, place[0], place.Length == 1 ? edit(inner) : Edit(inner, place[1..], edit));
    }

    private static MappingNode Added(MappingNode operation, string id) =>
        new(default, [new Member("get", default, With(operation, "operationId", Yaml(id)))]);

    private static MappingNode Append(MappingNode node, string keyword, string item) =>
        With(node, keyword, new SequenceNode(default, [.. node.Sequence(keyword)?.Items ?? [], Yaml(item)]));

    private static MappingNode With(MappingNode node, string name, Node? value)
    {
        var members = node.Members.Where(member => member.Name != name);
        return new(node.Location, value is null ? [.. members] : [.. members, new Member(name, default, value)]);
    }

    private static MappingNode Read(byte[] contract) => (MappingNode)DocumentReader.Read(contract, "contract.yaml");

    private static Node Yaml(string text) => DocumentReader.Read(text, "edit");

    private static byte[] Write(Node root) => Encoding.UTF8.GetBytes(YamlWriter.Write(root));
}
