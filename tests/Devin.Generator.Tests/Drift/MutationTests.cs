using CsCheck;
using Devin.Generator.Drift;
using Devin.Generator.OpenApi;
using Devin.Generator.Tree;

namespace Devin.Generator.Tests.Drift;

/// <summary>Every single change of structure is one finding, at its place or above.</summary>
public sealed class MutationTests
{
    private const int SamplesOfAll = 2;
    private const int SamplesOfSlices = 200;

    [TestCaseSource(typeof(DriftData), nameof(DriftData.Contracts))]
    public void A_node_taken_away_is_one_finding(string file) =>
        Check(file, static (root, pointer) => (Structure.Replace(root, pointer, static _ => null), pointer));

    [TestCaseSource(typeof(DriftData), nameof(DriftData.Contracts))]
    public void A_changed_value_is_one_finding(string file) =>
        Check(
            file,
            static (root, pointer) =>
                pointer.Find(root) is ScalarNode ? (Structure.Replace(root, pointer, Other), pointer) : null
        );

    [TestCaseSource(typeof(DriftData), nameof(DriftData.Contracts))]
    public void A_node_of_another_kind_is_one_finding(string file) =>
        Check(
            file,
            static (root, pointer) =>
                (
                    Structure.Replace(
                        root,
                        pointer,
                        static node =>
                            node is ScalarNode
                                ? new MappingNode(node.Location, [new Member("was", node.Location, node)])
                                : new ScalarNode(node.Location, ScalarKind.String, "other")
                    ),
                    pointer
                )
        );

    [TestCaseSource(typeof(DriftData), nameof(DriftData.Contracts))]
    public void A_renamed_member_is_one_finding(string file) =>
        Check(
            file,
            static (root, pointer) =>
            {
                var text = pointer.ToString();
                var owner = JsonPointer.TryParse(text[..text.LastIndexOf('/')])!.Value;
                var name = pointer.Segments[^1];
                return owner.Find(root) is MappingNode
                    ? (Structure.Rename(root, owner, name, name + "Other"), pointer)
                    : null;
            }
        );

    [TestCaseSource(typeof(DriftData), nameof(DriftData.Contracts))]
    public void An_added_member_is_one_finding(string file) =>
        Check(
            file,
            static (root, pointer) =>
                pointer.Find(root) is MappingNode mapping && pointer.ToString() != "/info"
                    ? (Structure.Replace(root, pointer, _ => With(mapping, "added")), pointer.Append("added"))
                    : null
        );

    [TestCaseSource(typeof(DriftData), nameof(DriftData.Contracts))]
    public void An_added_item_is_one_finding(string file) =>
        Check(
            file,
            static (root, pointer) =>
                pointer.Find(root) is SequenceNode list
                    ? (
                        Structure.Replace(
                            root,
                            pointer,
                            node => new SequenceNode(
                                node.Location,
                                [.. list.Items, new ScalarNode(node.Location, ScalarKind.String, "added")]
                            )
                        ),
                        pointer.Append(list.Items.Count)
                    )
                    : null
        );

    private static MappingNode With(MappingNode mapping, string name) =>
        new(
            mapping.Location,
            [
                .. mapping.Members,
                new Member(name, mapping.Location, new ScalarNode(mapping.Location, ScalarKind.Boolean, "true")),
            ]
        );

    /// <summary>A value that differs in meaning.</summary>
    private static ScalarNode Other(Node node) =>
        node switch
        {
            ScalarNode { Kind: ScalarKind.Boolean, Text: "true" } => new ScalarNode(
                node.Location,
                ScalarKind.Boolean,
                "false"
            ),
            ScalarNode { Kind: ScalarKind.Boolean } => new ScalarNode(node.Location, ScalarKind.Boolean, "true"),
            ScalarNode { Kind: ScalarKind.Number } number => new ScalarNode(
                node.Location,
                ScalarKind.Number,
                number.Text + "7"
            ),
            _ => new ScalarNode(node.Location, ScalarKind.String, ((ScalarNode)node).Text + "Other"),
        };

    /// <summary>One comparison of the whole contract, and many of the slices that it consists of.</summary>
    private static void Check(string file, Func<Node, JsonPointer, (Node Tree, JsonPointer At)?> mutate)
    {
        var root = DriftData.Read(file);
        CheckSome([root], SamplesOfAll, mutate);
        CheckSome(ContractSlices.Of(root), SamplesOfSlices, mutate);
    }

    private static void CheckSome(
        IReadOnlyList<Node> roots,
        int samples,
        Func<Node, JsonPointer, (Node Tree, JsonPointer At)?> mutate
    )
    {
        var places = roots
            .SelectMany(static root => Structure.Pointers(root).Select(pointer => (Root: root, Pointer: pointer)))
            .ToArray();
        Gen.Int[0, places.Length - 1]
            .Select(at => places.Skip(at).Concat(places).First(place => mutate(place.Root, place.Pointer) is not null))
            .Holds(
                place =>
                {
                    var (tree, changed) = mutate(place.Root, place.Pointer)!.Value;
                    var result = DriftCheck.Run([
                        DriftData.Contract("reference.yaml", place.Root, "en", isReference: true),
                        DriftData.Contract("ja.yaml", tree, "ja"),
                    ]);
                    Assert.That(
                        result.Findings.Select(static finding => finding.Pointer.ToString()).ToArray(),
                        Has.Length.InRange(1, IsOfNullBranch(place) ? 2 : 1)
                            .And.All.Matches<string>(finding =>
                                (changed + "/").StartsWith(finding + "/", StringComparison.Ordinal)
                            ),
                        changed.ToString()
                    );
                },
                samples: samples,
                print: static place => place.Pointer.ToString()
            );
    }

    /// <summary>A branch that is not null any more is two differences: null is missing, and another type is there.</summary>
    private static bool IsOfNullBranch((Node Root, JsonPointer Pointer) place)
    {
        var path = place.Pointer.ToString();
        var parent = JsonPointer.TryParse(path[..Math.Max(path.LastIndexOf('/'), 0)])!.Value.Find(place.Root)!;
        return NullSpelling.IsNull(parent) || NullSpelling.IsNull(place.Pointer.Find(place.Root)!);
    }
}
