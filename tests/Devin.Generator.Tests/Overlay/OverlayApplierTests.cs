using CsCheck;
using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Devin.Generator.Overlay;
using Devin.Generator.Tests.Documents;
using Devin.Generator.Tree;

namespace Devin.Generator.Tests.Overlay;

public sealed class OverlayApplierTests
{
    private const string Contract = """
        openapi: 3.1.0
        paths:
          /x:
            get:
              parameters:
                - name: one
                  in: query
                - name: two
                  in: path
              tags: [a, b]
              deprecated: true
        """;

    [TestCase("$.paths['/x'].get", "update: {summary: s}", "/paths/~1x/get/summary", "s\n")]
    [TestCase("$.paths['/x'].get", "update: {deprecated: false}", "/paths/~1x/get/deprecated", "false\n")]
    [TestCase("$.paths['/x'].get", "update: {tags: [c]}", "/paths/~1x/get/tags", "- a\n- b\n- c\n")]
    [TestCase("$.paths['/x'].get.tags", "update: c", "/paths/~1x/get/tags", "- a\n- b\n- c\n")]
    [TestCase("$.paths['/x'].get.tags", "update: [c]", "/paths/~1x/get/tags", "- a\n- b\n- - c\n")]
    [TestCase("$", "update: {paths: {/x: {get: {x-a: {b: 1}}}}}", "/paths/~1x/get/x-a", "b: 1\n")]
    [TestCase("$.paths['/x'].get.tags[?@ == 'a']", "remove: true", "/paths/~1x/get/tags", "- b\n")]
    [TestCase("$.paths['/x'].get.deprecated", "remove: true", "/paths/~1x/get/deprecated", null)]
    [TestCase("$..parameters[*]", "remove: true", "/paths/~1x/get/parameters", "[]\n")]
    [TestCase("$..[?@.in == 'path']", "update: {required: true}", "/paths/~1x/get/parameters/1/required", "true\n")]
    public void An_action_changes_its_target(string target, string change, string pointer, string? expected)
    {
        var result = Apply(Contract, Overlay($"target: \"{target}\", description: why, {change}"));
        var node = JsonPointer.TryParse(pointer)!.Value.Find(result);
        Assert.That(node is null ? null : YamlWriter.Write(node), Is.EqualTo(expected));
    }

    [Test]
    public void Actions_apply_in_turn_to_what_the_one_before_made()
    {
        var result = Apply(
            Contract,
            Overlay(
                "target: \"$.paths['/x'].get.tags\", description: replaced, remove: true",
                "target: \"$.paths['/x'].get\", description: replaced, update: {tags: {new: 1}}",
                "target: \"$.paths['/x'].get.tags.new\", description: and gone, remove: true"
            )
        );
        Assert.That(
            YamlWriter.Write(JsonPointer.TryParse("/paths/~1x/get/tags")!.Value.Find(result)!),
            Is.EqualTo("{}\n")
        );
    }

    [Test]
    public void Inner_and_outer_matches_of_one_action_both_change()
    {
        var result = Apply("a: {a: {a: {}}}\n", Overlay("target: $..a, description: why, update: {x: 1}"));
        Assert.That(YamlWriter.Write(result), Is.EqualTo("a:\n  a:\n    a:\n      x: 1\n    x: 1\n  x: 1\n"));
    }

    [Test]
    public void Added_nodes_point_into_the_overlay_and_kept_nodes_into_the_contract()
    {
        var result = (MappingNode)Apply(Contract, Overlay("target: $, description: why, update: {x-new: 1}"));
        Assert.Multiple(() =>
        {
            Assert.That(result["x-new"]!.Location.ToString(), Is.EqualTo("overlay.yaml:4:51"));
            Assert.That(result["openapi"]!.Location.ToString(), Is.EqualTo("contract.yaml:1:10"));
        });
    }

    [TestCase(
        "target: $.nothing, description: why, update: {}",
        "4:14",
        "The target '$.nothing' matches nothing in the contract."
    )]
    [TestCase(
        "target: $.nothing, description: why, remove: true",
        "4:14",
        "The target '$.nothing' matches nothing in the contract."
    )]
    [TestCase("target: $, description: why, remove: true", "4:14", "whole document")]
    [TestCase("target: $.openapi, description: why, update: 3.2.0", "4:14", "single value")]
    [TestCase("target: $.paths, description: why, update: [1]", "4:49", "Expected a mapping")]
    [TestCase(
        "target: $, description: why, update: {paths: []}",
        "4:51",
        "a mapping in the contract (at contract.yaml:3:3)"
    )]
    [TestCase("target: $, description: '  ', update: {}", "4:30", "'description'")]
    [TestCase("target: $, update: {}", "4:5", "'description'")]
    [TestCase("target: $, description: why", "4:5", "neither or both")]
    [TestCase("target: $.paths, description: why, update: {}, remove: true", "4:5", "neither or both")]
    [TestCase("target: $.paths, description: why, remove: 'yes'", "4:49", "true or false")]
    [TestCase("target: paths, description: why, remove: true", "4:14", "begins with '$'")]
    [TestCase("description: why, remove: true", "4:5", "'target'")]
    [TestCase("target: $, description: why, update: {}, udpate: {}", "4:47", "'udpate' is not a field of an action")]
    public void A_wrong_action_is_an_error_at_its_place(string action, string place, string message)
    {
        var error = Assert.Throws<ContractException>(() => Apply(Contract, Overlay(action)));
        Assert.Multiple(() =>
        {
            Assert.That(error.Diagnostics[0].Code, Is.EqualTo(DiagnosticCodes.Overlay));
            Assert.That(error.Diagnostics[0].Location.ToString(), Is.EqualTo("overlay.yaml:" + place));
            Assert.That(error.Diagnostics[0].Message, Does.Contain(message));
        });
    }

    [Test]
    public void An_action_that_matches_nothing_is_a_warning_with_x_unmatched()
    {
        var overlay = Overlay(
            "target: $.nothing, description: why, update: {}",
            "target: $, description: why, update: {x-new: 1}"
        );
        var (document, warnings) = OverlayApplier.Apply(
            YamlDocumentReader.Read(Contract, "contract.yaml"),
            [YamlDocumentReader.Read("x-unmatched: warning\n" + overlay, "overlay.yaml")]
        );
        Assert.Multiple(() =>
        {
            Assert.That(((MappingNode)document)["x-new"], Is.Not.Null);
            Assert.That(
                warnings.Single().ToString(),
                Does.StartWith("overlay.yaml(5,14): warning DG0006: The target '$.nothing' matches nothing")
            );
        });
    }

    [Test]
    public void Overlays_apply_in_the_order_given()
    {
        Node[] overlays =
        [
            .. ((string[])["a", "b"]).Select(value =>
                YamlDocumentReader.Read(
                    Overlay($"target: \"$.paths['/x'].get\", description: why, update: {{summary: {value}}}"),
                    "overlay.yaml"
                )
            ),
        ];
        var result = OverlayApplier.Apply(YamlDocumentReader.Read(Contract, "contract.yaml"), overlays).Document;
        Assert.That(
            YamlWriter.Write(JsonPointer.TryParse("/paths/~1x/get/summary")!.Value.Find(result)!),
            Is.EqualTo("b\n")
        );
    }

    [TestCase("[]", "1:1")]
    [TestCase(
        "overlay: 1.0.0\ninfo: {title: t, version: v}\nx-unmatched: info\nactions: [{target: $, description: d, update: {}}]\n",
        "3:14"
    )]
    [TestCase("overlay: 1.0.0\ninfo: {title: t, version: v}\n", "1:1")]
    [TestCase("overlay: 1.0.0\ninfo: {title: t, version: v}\nactions: []\n", "3:10")]
    [TestCase(
        "overlay: 2.0.0\ninfo: {title: t, version: v}\nactions: [{target: $, description: d, update: {}}]\n",
        "1:10"
    )]
    [TestCase("overlay: 1.0.0\ninfo: {title: t}\nactions: [{target: $, description: d, update: {}}]\n", "2:7")]
    public void A_wrong_overlay_is_an_error_at_its_place(string text, string place)
    {
        var error = Assert.Throws<ContractException>(() => Apply(Contract, text));
        Assert.That(
            error.Diagnostics.Select(problem => problem.Location.ToString()),
            Is.EqualTo(new[] { "overlay.yaml:" + place })
        );
    }

    [Test]
    public void All_errors_of_an_overlay_are_reported_together_in_the_order_of_the_file()
    {
        var error = Assert.Throws<ContractException>(() =>
            Apply(
                Contract,
                Overlay(
                    "target: $.gone, description: why, remove: true",
                    "target: '$[', description: why, remove: true",
                    "target: $, update: {}",
                    "target: $.gone.too, description: why, update: {}"
                )
            )
        );
        Assert.That(error.Diagnostics.Select(problem => problem.Location.Line), Is.EqualTo(new[] { 4, 5, 6, 7 }));
    }

    [Test]
    public void Updating_with_mappings_is_idempotent() =>
        TreeGenerator
            .Tree.Array[5]
            .Holds(static trees =>
            {
                var place = new SourceLocation("x", 1, 1);
                var document = new MappingNode(place, [new Member("old", place, trees[0]), Both(trees[1], trees[2])]);
                var update = new MappingNode(place, [Both(trees[3], trees[4]), new Member("new", place, trees[0])]);
                var overlay = Update(WithoutSequences(update));
                try
                {
                    var once = OverlayApplier.Apply(document, overlay, []);
                    return NodeEquality.AreEqual(OverlayApplier.Apply(once, overlay, []), once);
                }
                catch (ContractException exception)
                {
                    return exception.Diagnostics.All(problem => problem.Message.Contains(" in the contract (at "));
                }

                Member Both(Node one, Node two) =>
                    new(
                        "both",
                        place,
                        new MappingNode(place, [new Member("one", place, one), new Member("two", place, two)])
                    );
            });

    [Test]
    public void An_update_is_applied_completely_and_changes_no_other_member() =>
        Gen.Select(TreeGenerator.Tree, TreeGenerator.Tree)
            .Holds(
                static (existing, added) =>
                {
                    var place = new SourceLocation("x", 1, 1);
                    var document = new MappingNode(place, [new Member("existing", place, existing)]);
                    var update = new MappingNode(place, [new Member("added", place, added)]);
                    var result = (MappingNode)OverlayApplier.Apply(document, Update(update), []);
                    return ReferenceEquals(result["existing"], existing) && ReferenceEquals(result["added"], added);
                }
            );

    [Test]
    public void A_removed_node_cannot_be_removed_again() =>
        Gen.Select(TreeGenerator.Tree, TreeGenerator.Text)
            .Holds(
                static (tree, name) =>
                {
                    var place = new SourceLocation("x", 1, 1);
                    var document = new MappingNode(
                        place,
                        [new Member(name, place, tree), new Member(name + "'", place, tree)]
                    );
                    var target = new JsonPath(
                        IsRelative: false,
                        [new PathSegment(IsDescendant: false, [new NameSelector(name)])]
                    );
                    var overlay = new OverlayDocument(
                        [new OverlayAction(target, Text("$"), "why", Update: null)],
                        Severity.Error,
                        []
                    );
                    var result = (MappingNode)OverlayApplier.Apply(document, overlay, []);
                    Assert.Throws<ContractException>(() => OverlayApplier.Apply(result, overlay, []));
                    return result.Members.Select(static member => member.Name).SequenceEqual([name + "'"]);
                }
            );

    private static ScalarNode Text(string text) => new(new SourceLocation("x", 1, 1), ScalarKind.String, text);

    private static OverlayDocument Update(Node update) =>
        new([new OverlayAction(JsonPathParser.Parse("$"), Text("$"), "why", update)], Severity.Error, []);

    private static Node WithoutSequences(Node node) =>
        node switch
        {
            MappingNode mapping => new MappingNode(
                mapping.Location,
                mapping.Members.Select(member => member with { Value = WithoutSequences(member.Value) }).ToList()
            ),
            SequenceNode => Text("a list"),
            _ => node,
        };

    private static string Overlay(params string[] actions) =>
        "overlay: 1.0.0\ninfo: {title: t, version: v}\nactions:\n"
        + string.Concat(actions.Select(action => $"  - {{{action}}}\n"));

    private static Node Apply(string contract, string overlay) =>
        OverlayApplier.Apply(
            YamlDocumentReader.Read(contract, "contract.yaml"),
            OverlayReader.Read(YamlDocumentReader.Read(overlay, "overlay.yaml")),
            []
        );
}
