using CsCheck;
using Devin.Generator.Documents;
using Devin.Generator.Drift;
using Devin.Generator.Drift.Copies;
using Devin.Generator.Tree;

namespace Devin.Generator.Tests.Drift;

/// <summary>A change that is not structural gives no finding.</summary>
public sealed class StructureOnlyTests
{
    private const int SamplesOfAll = 2;
    private const int SamplesOfSlices = 100;

    private static readonly HashSet<string> Unordered = new(StringComparer.Ordinal)
    {
        "required",
        "enum",
        "type",
        "tags",
        "anyOf",
        "oneOf",
        "allOf",
        "parameters",
        "security",
        "servers",
    };

    [TestCaseSource(typeof(DriftData), nameof(DriftData.Contracts))]
    public void Keys_sets_and_identified_lists_may_be_in_any_order(string file) =>
        Check(file, Gen.Int, static (root, seed) => AssertNoFinding(root, Shuffle(root, "", false, new Random(seed))));

    [TestCaseSource(typeof(DriftData), nameof(DriftData.Contracts))]
    public void Human_text_may_be_translated_and_rewrapped(string file) =>
        Check(
            file,
            Gen.String,
            static (root, text) => AssertNoFinding(root, Translate(root, JsonPointer.Root, false, text))
        );

    [TestCaseSource(typeof(DriftData), nameof(DriftData.Contracts))]
    public void A_contract_may_be_json_or_yaml(string file)
    {
        var root = DriftData.Read(file);
        AssertNoFinding(root, JsonDocumentReader.Read(CanonicalJson.Of(root), "ja.json"));
    }

    [TestCaseSource(typeof(DriftData), nameof(DriftData.Contracts))]
    public void Null_may_be_spelled_as_a_type_a_branch_or_a_keyword(string file) =>
        Check(
            file,
            Gen.Int[0, 2].Array[64],
            static (root, spellings) => AssertNoFinding(root, Respell(root, spellings, new int[1]))
        );

    [TestCaseSource(typeof(DriftData), nameof(DriftData.Contracts))]
    public void A_copy_equal_to_another_adds_no_finding_and_keeps_every_fingerprint(string file) =>
        Check(
            file,
            Gen.Int[0, int.MaxValue - 1],
            static (root, place) =>
            {
                var pointers = Structure.Pointers(root).ToArray();
                var drifted = Structure.Replace(root, pointers[place % pointers.Length], static _ => null);
                var reference = DriftData.Contract("v3-openapi.yaml", root, "en", isReference: true);
                var copy = DriftData.Contract("ja/v3-openapi.yaml", drifted, "ja");
                var shuffled = DriftData.Contract("new/v3-openapi.yaml", drifted, "ja");
                var faithful = DriftData.Contract("fr/v3-openapi.yaml", root, "fr");
                var before = Fingerprints(reference, copy);
                Assert.That(before, Is.Not.Empty);
                Assert.That(Fingerprints(shuffled, copy, faithful, reference), Is.EqualTo(before));
            }
        );

    [Test]
    public void A_property_called_title_or_description_is_structure()
    {
        const string Text = "openapi: 3.1.0\ncomponents:\n  schemas:\n    A:\n      type: object\n      properties:\n";
        var left = DriftData.Text(
            "en.yaml",
            Text + "        title: {type: string}\n        description: {type: string}\n"
        );
        var right = DriftData.Text("ja.yaml", Text + "        title: {type: string}\n");
        Assert.That(
            DriftData.Places(DriftCheck.Run([left, right])),
            Is.EqualTo(["missing-property /components/schemas/A/properties/description"])
        );
    }

    /// <summary>Some samples of the whole contract, and many of the slices that it consists of.</summary>
    private static void Check<T>(string file, Gen<T> samples, Action<MappingNode, T> check)
    {
        var root = DriftData.Read(file);
        samples.Holds(sample => check(root, sample), samples: SamplesOfAll);
        var slices = ContractSlices.Of(root);
        Gen.Select(Gen.Int[0, slices.Count - 1], samples)
            .Holds((slice, sample) => check(slices[slice], sample), samples: SamplesOfSlices);
    }

    private static string[] Fingerprints(params Copy[] copies) =>
        DriftCheck.Run(copies).Findings.Select(static finding => finding.Fingerprint).ToArray();

    private static void AssertNoFinding(Node left, Node right) =>
        Assert.That(
            DriftData.Places(
                DriftCheck.Run([
                    DriftData.Contract("en.yaml", left, "en", isReference: true),
                    DriftData.Contract("ja.yaml", right, "ja"),
                ])
            ),
            Is.Empty
        );

    private static Node Shuffle(Node node, string name, bool holdsNames, Random random)
    {
        switch (node)
        {
            case MappingNode mapping:
                var members = mapping
                    .Members.Select(member =>
                        member with
                        {
                            Value = Shuffle(member.Value, holdsNames ? "" : member.Name, false, random),
                        }
                    )
                    .ToArray();
                random.Shuffle(members);
                return new MappingNode(node.Location, members);
            case SequenceNode sequence:
                var items = sequence.Items.Select(item => Shuffle(item, "", false, random)).ToArray();
                if (Unordered.Contains(name))
                {
                    random.Shuffle(items);
                }

                return new SequenceNode(node.Location, items);
            default:
                return node;
        }
    }

    private static Node Translate(Node node, JsonPointer pointer, bool holdsNames, string text)
    {
        switch (node)
        {
            case MappingNode mapping:
                var members = mapping.Members.Select(member =>
                {
                    var place = pointer.Append(member.Name);
                    var isText =
                        Structure.IsText(member, holdsNames)
                        || (pointer.ToString() == "/info" && member.Name != "version");
                    var value = isText
                        ? new ScalarNode(member.Value.Location, ScalarKind.String, text)
                        : Translate(member.Value, place, Structure.NamesIn(place, holdsNames), text);
                    return member with { Value = value };
                });
                return new MappingNode(node.Location, members.ToArray());
            case SequenceNode sequence:
                var items = sequence.Items.Select((item, index) => Translate(item, pointer.Append(index), false, text));
                return new SequenceNode(node.Location, items.ToArray());
            default:
                return node;
        }
    }

    /// <summary>Writes <c>anyOf: [{type: x, …}, {type: null}]</c> as a list of types or with <c>nullable</c>.</summary>
    private static Node Respell(Node node, int[] spellings, int[] count)
    {
        if (node is SequenceNode sequence)
        {
            return new SequenceNode(
                node.Location,
                sequence.Items.Select(item => Respell(item, spellings, count)).ToArray()
            );
        }

        if (node is not MappingNode mapping)
        {
            return node;
        }

        var inner = new MappingNode(
            node.Location,
            mapping.Members.Select(member => member with { Value = Respell(member.Value, spellings, count) }).ToArray()
        );
        if (
            inner["anyOf"] is not SequenceNode { Items: [MappingNode branch, MappingNode last] }
            || last.Text("type") != "null"
            || branch.Text("type") is not { } type
            || branch.Members.Any(member => inner[member.Name] is not null)
        )
        {
            return inner;
        }

        var at = node.Location;
        ScalarNode Word(string text) => new(at, ScalarKind.String, text);
        var others = inner.Members.Where(static member => member.Name != "anyOf");
        return spellings[count[0]++ % spellings.Length] switch
        {
            0 => inner,
            1 => new MappingNode(
                at,
                [
                    .. others,
                    .. branch.Members.Where(static member => member.Name != "type"),
                    new Member("type", at, new SequenceNode(at, [Word("null"), Word(type)])),
                ]
            ),
            _ => new MappingNode(
                at,
                [
                    .. others,
                    .. branch.Members,
                    new Member("nullable", at, new ScalarNode(at, ScalarKind.Boolean, "true")),
                ]
            ),
        };
    }
}
