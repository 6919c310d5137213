using CsCheck;
using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Devin.Generator.Emit;
using Devin.Generator.Emit.NSwag;
using Devin.Generator.Emit.Testing;
using Devin.Generator.Library;
using Devin.Generator.Normalization;
using Devin.Generator.Tests.Changes;
using Devin.Generator.Tests.Generate;
using Devin.Generator.Tree;
using Devin.Generator.Validation;
using Devin.Tests.Shared.Changes;

namespace Devin.Generator.Tests.Validation;

/// <summary>A keyword with a value of the wrong kind is reported with its place, and nothing fails over it.</summary>
public sealed class KeywordKindTests
{
    private static readonly SourceLocation Replaced = new("replaced.yaml", 7, 7);

    private static readonly Node[] Values =
    [
        new ScalarNode(Replaced, ScalarKind.String, "text"),
        new ScalarNode(Replaced, ScalarKind.Number, "7"),
        new ScalarNode(Replaced, ScalarKind.Boolean, "true"),
        new ScalarNode(Replaced, ScalarKind.Null, "null"),
        new SequenceNode(Replaced, [new ScalarNode(Replaced, ScalarKind.Number, "7")]),
        new MappingNode(Replaced, [new Member("a", Replaced, new ScalarNode(Replaced, ScalarKind.Number, "7"))]),
    ];

    /// <summary>Members with any value, or with the meaning of an absent one.</summary>
    private static readonly string[] Free =
    [
        "const",
        "contact",
        "callbacks",
        "default",
        "enum",
        "example",
        "flows",
        "links",
        "security",
        "version",
        "xml",
    ];

    [TestCase("maxLength: '5'", "'maxLength' of property 'value' of schema Thing is a string", "a number")]
    [TestCase("required: true", "'required' of property 'value' of schema Thing is a boolean", "a list")]
    [TestCase("properties: [a]", "'properties' of property 'value' of schema Thing is a list", "an object")]
    [TestCase("enum: a", "'enum' of property 'value' of schema Thing is a string", "a list")]
    [TestCase("type: 5", "'type' of property 'value' of schema Thing is a number", "a string or null or a list")]
    [TestCase(
        "items: { pattern: 5 }",
        "'pattern' of the items of property 'value' of schema Thing is a number",
        "a string"
    )]
    [TestCase("allOf: [5]", "'allOf' of property 'value' of schema Thing is a number", "a boolean or an object")]
    public void A_wrong_kind_is_a_warning_with_its_place_and_an_error_under_strict_rules(
        string schema,
        string subject,
        string expected
    )
    {
        using var workspace = new Workspace();
        workspace.Write(
            "contract.yaml",
            $$"""
            openapi: 3.1.0
            info: { title: T, version: '1' }
            paths: { /a: { get: { operationId: a, responses: { '200': { description: x, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } } } } }
            components: { schemas: { Thing: { type: object, properties: { value: { {{schema}} } } } } }

            """
        );

        var lenient = workspace.Run("validate", "--contract", "contract.yaml");
        var strict = workspace.Run("validate", "--contract", "contract.yaml", "--strict");

        Assert.That((lenient.Code, strict.Code), Is.EqualTo((0, 1)), lenient.Error);
        Assert.That(
            lenient.Error,
            Does.Contain($"warning DG0008: {subject}. It is ignored: expected {expected}. (at contract.yaml:4:")
        );
        Assert.That(strict.Error, Does.Contain($"error DG0008: {subject}"));
    }

    [TestCase("3.0.3", "exclusiveMinimum: 0", null, 0)]
    [TestCase("3.0.3", "minimum: 0, exclusiveMinimum: true", null, 0)]
    [TestCase("3.1.0", "exclusiveMinimum: 0", null, 0)]
    [TestCase("3.1.0", "minimum: 0, exclusiveMinimum: true", null, 0)]
    [TestCase("3.0.3", "minimum: 0, exclusiveMinimum: false", 0, null)]
    public void Both_spellings_of_an_exclusive_bound_are_read_in_both_versions(
        string version,
        string schema,
        int? minimum,
        int? exclusive
    )
    {
        var document =
            $"openapi: {version}\ninfo: {{ title: T, version: '1' }}\npaths: {{ /a: {{ get: {{ parameters: [{{ name: b, in: query, schema: {{ type: integer, {schema} }} }}], responses: {{ '204': {{ description: x }} }} }} }} }}\n";
        using var workspace = new Workspace();
        workspace.Write("contract.yaml", document);

        var run = workspace.Run("validate", "--contract", "contract.yaml");
        var constraints = NormalizedContract.Of(document).Model.Operations.Single().Parameters.Single().Constraints!;

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(((int?)constraints.Minimum, (int?)constraints.ExclusiveMinimum), Is.EqualTo((minimum, exclusive)));
    }

    [Test]
    public void Any_scalar_of_another_kind_is_reported_where_it_is()
    {
        var root = Everything();
        var scalars = Nodes(root, JsonPointer.Root).Where(static place => place.Node is ScalarNode).ToArray();
        Gen.Select(OneOf(scalars), OneOf(Values))
            .Where(static edit => !IsLegal(edit.Item1, edit.Item2))
            .Holds(
                edit =>
                    Run(NodePatch.Set(root, edit.Item1.Pointer, edit.Item2))
                        .Any(static found => found.Location == Replaced),
                samples: 150,
                print: static edit => $"{edit.Item1.Pointer} as {ValueKindWords.Of(ValueKindWords.Of(edit.Item2))}"
            );
    }

    [Test]
    public void Any_node_of_another_kind_ends_with_a_result_or_with_a_message()
    {
        var root = Everything();
        Gen.Select(OneOf(Nodes(root, JsonPointer.Root).ToArray()), OneOf(Values))
            .Holds(
                edit => _ = Run(NodePatch.Set(root, edit.Item1.Pointer, edit.Item2)),
                samples: 150,
                print: static edit => $"{edit.Item1.Pointer} as {ValueKindWords.Of(ValueKindWords.Of(edit.Item2))}"
            );
    }

    private static Gen<T> OneOf<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    /// <summary>Whether the value is of the same kind, or of another kind that the keyword can have.</summary>
    private static bool IsLegal((Node Node, JsonPointer Pointer) place, Node value) =>
        ValueKindWords.Of(place.Node) == ValueKindWords.Of(value)
        || place.Pointer.Segments.Any(static name =>
            Free.Contains(name) || name.StartsWith("x-", StringComparison.Ordinal)
        )
        || (place.Pointer.Segments, ValueKindWords.Of(value)) switch
        {
            ([.., "type"] or [.., "type", _], ValueKinds.Null) => true,
            ([.., "type"], ValueKinds.List) => true,
            ([.., "tags", _] or ["tags", _, "name"], ValueKinds.Number or ValueKinds.Boolean) => true,
            ([.., "exclusiveMinimum"], ValueKinds.Boolean) => true,
            (
                [.., "additionalProperties" or "unevaluatedProperties" or "unevaluatedItems" or "items" or "never"],
                ValueKinds.Object
            ) => true,
            _ => false,
        };

    private static IReadOnlyList<Diagnostic> Run(Node root)
    {
        var findings = KeywordKinds.Check(root).Concat(OpenApiReading.Of(root).Findings);
        try
        {
            var (model, notes) = ContractNormalizer.Normalize(root, LibraryNames.Of("TestClient"), isStrict: false);
            var options = new LibraryOptions("Test", "TestClient");
            _ = NSwagDocument.Write(model);
            _ = LibraryEmitter.EmitOwn(model, options).Count();
            _ = TestingEmitter.Emit(model, root, options).Count();
            return [.. findings, .. notes];
        }
        catch (ContractException exception)
        {
            return [.. findings, .. exception.Diagnostics];
        }
    }

    private static Node Everything() =>
        DocumentReader.Read(
            File.ReadAllBytes(RepositoryFolder.At("tests/Devin.Generator.Tests/Changes/Cases/everything.yaml")),
            "everything.yaml"
        );

    /// <summary>All nodes below a node, with their places.</summary>
    private static IEnumerable<(Node Node, JsonPointer Pointer)> Nodes(Node node, JsonPointer pointer) =>
        (
            node switch
            {
                SequenceNode list => list.Items.Select((item, index) => (Node: item, Pointer: pointer.Append(index))),
                MappingNode map => map.Members.Select(member =>
                    (Node: member.Value, Pointer: pointer.Append(member.Name))
                ),
                _ => [],
            }
        ).SelectMany(static child => Nodes(child.Node, child.Pointer).Prepend(child));
}
