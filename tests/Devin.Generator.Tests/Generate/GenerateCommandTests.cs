namespace Devin.Generator.Tests.Generate;

/// <summary>The built program: the input is a contract, the output is files or a message.</summary>
public sealed class GenerateCommandTests
{
    private const string Valid = """
        openapi: 3.1.0
        info: { title: Small, version: '1' }
        paths:
          /things/{id}:
            get:
              tags: [things]
              operationId: read_thing_things__id__get
              parameters:
                - { name: id, in: path, required: true, schema: { type: string } }
              responses:
                '200':
                  description: A thing.
                  content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } }
        components:
          schemas:
            Thing:
              type: object
              required: [id]
              properties:
                id: { type: string }
                color: { type: string, enum: [red, green] }

        """;

    /// <summary>The output for the valid contract, emitted once because NSwag takes a second.</summary>
    private static readonly Lazy<SortedDictionary<string, string>> Emitted = new(static () =>
    {
        using var workspace = new Workspace();
        var run = Generate(workspace, Valid);
        Assert.That(run.Code, Is.Zero, run.Error);
        return workspace.Snapshot("out");
    });

    private Workspace _workspace = null!;

    [SetUp]
    public void CreateWorkspace() => _workspace = new Workspace();

    [TearDown]
    public void DeleteWorkspace() => _workspace.Dispose();

    [Test]
    public void A_contract_becomes_one_file_a_type()
    {
        var run = Generate(Valid);
        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.Zero, run.Error);
            Assert.That(run.Output, Does.Contain("1 operation, 1 schema, 1 enum; 8 files written, 0 deleted"));
            Assert.That(
                _workspace.Snapshot("out").Keys,
                Is.EqualTo(
                    new[]
                    {
                        "DevinClient.Groups.cs",
                        "DevinContract.cs",
                        "Models/Thing.Json.cs",
                        "Models/Thing.Values.cs",
                        "Models/Thing.cs",
                        "Models/ThingColor.Json.cs",
                        "Models/ThingColor.cs",
                        "ThingsClient.cs",
                    }
                )
            );
        });
    }

    [TestCase(
        "'#/components/schemas/Thing'",
        "'#/components/schemas/Missing'",
        "contract.yaml:13:58",
        "/paths/~1things~1{id}/get/responses/200/content/application~1json/schema/$ref",
        TestName = "An unknown reference"
    )]
    [TestCase(
        "'#/components/schemas/Thing'",
        "'other.yaml#/Thing'",
        "is not inside the document",
        "contract.yaml:13:58",
        TestName = "A reference to another file"
    )]
    [TestCase(
        "    get:\n",
        "    delete: { operationId: read_thing_things__id__get, responses: { '200': { description: x } } }\n    get:\n",
        "contract.yaml:8:20",
        "/paths/~1things~1{id}/get/operationId",
        TestName = "Two operations with one id"
    )]
    [TestCase(
        "openapi: 3.1.0",
        "swagger: '2.0'",
        "contract.yaml:1:1",
        "Convert it to OpenAPI 3.0 or 3.1",
        TestName = "A Swagger document"
    )]
    [TestCase(
        "openapi: 3.1.0",
        "openapi: 4.0.0",
        "contract.yaml:1:10",
        "Expected 3.0, 3.1 or 3.2",
        TestName = "A later version"
    )]
    public void A_broken_contract_is_refused_at_its_place_and_leaves_the_output_alone(
        string good,
        string bad,
        string place,
        string pointer
    )
    {
        var before = BeginWithEmittedFiles();
        var broken = Valid.Replace(good, bad, StringComparison.Ordinal);
        Assert.That(broken, Is.Not.EqualTo(Valid));

        var run = Generate(broken);

        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(1));
            Assert.That(run.Error, Does.StartWith("contract.yaml(").And.Contain("): error DG"));
            Assert.That(run.Error, Does.Contain(place).And.Contain(pointer));
            Assert.That(_workspace.Snapshot("out"), Is.EqualTo(before));
        });
    }

    [TestCase(
        "  /things/{id}:",
        "  /things/{id}: [",
        "contract.yaml(6,11): error DG0001",
        "",
        TestName = "Broken YAML"
    )]
    [TestCase(
        "        id: { type: string }",
        "        id: &loop { type: array, items: *loop }",
        "contract.yaml(20,41): error DG0001",
        "would never end",
        TestName = "A cyclic alias"
    )]
    public void A_contract_that_cannot_be_read_is_refused_at_its_place_and_leaves_the_output_alone(
        string good,
        string bad,
        string place,
        string words
    )
    {
        Generate(Valid);
        var before = _workspace.Snapshot("out");

        var run = Generate(Valid.Replace(good, bad, StringComparison.Ordinal));

        Assert.Multiple(() =>
        {
            Assert.That(run.Code, Is.EqualTo(3));
            Assert.That(run.Error, Does.StartWith(place).And.Contain(words));
            Assert.That(_workspace.Snapshot("out"), Is.EqualTo(before));
        });
    }

    [Test]
    public void A_new_enum_value_moves_no_other_line()
    {
        var before = BeginWithEmittedFiles();

        var run = Generate(Valid.Replace("[red, green]", "[red, green, light-blue]", StringComparison.Ordinal));

        var after = _workspace.Snapshot("out");
        var changed = after.Where(file => before[file.Key] != file.Value).ToArray();
        Assert.That(run.Output, Does.Contain("2 files written"));
        Assert.That(
            changed.Select(static file => file.Key),
            Is.EqualTo(new[] { "Models/ThingColor.Json.cs", "Models/ThingColor.cs" })
        );
        foreach (var ((name, text), lines) in changed.Zip([2, 5]))
        {
            var added = text.Split('\n').Except(before[name].Split('\n')).ToArray();
            Assert.That(added, Has.Length.EqualTo(lines).And.All.Match("[Ll]ight-?[Bb]lue"));
            Assert.That(before[name].Split('\n').Except(text.Split('\n')), Is.Empty);
        }
    }

    [Test]
    public void A_type_that_is_gone_loses_its_files_and_an_edited_file_is_restored()
    {
        var before = BeginWithEmittedFiles();
        _workspace.Write("out/Models/Old.cs", "class Old;");
        _workspace.Write("out/Models/Thing.cs", "edited");

        var run = Generate(Valid);

        Assert.That(run.Output, Does.Contain("1 file written, 1 deleted"));
        Assert.That(_workspace.Snapshot("out"), Is.EqualTo(before));
    }

    [TestCase("out/notes.md", "notes")]
    [TestCase("out/Mine.cs", "class Mine;")]
    public void A_folder_with_files_that_the_generator_did_not_write_is_left_alone(string path, string text)
    {
        _workspace.Write(path, text);

        var run = Generate(Valid);

        Assert.That(run.Code, Is.EqualTo(3));
        Assert.That(run.Error, Does.StartWith(path + "(1,1): error DG0011").And.Contain("--output"));
        Assert.That(_workspace.Snapshot("out").Values, Is.EqualTo(new[] { text }));
    }

    [Test]
    public void Schemas_that_refer_to_each_other_in_a_long_chain_are_followed()
    {
        const int length = 3000;
        var chain = Enumerable
            .Range(0, length)
            .Select(static index =>
                $"    Thing{index}: {{ type: object, properties: {{ next: {{ $ref: '#/components/schemas/Thing{index + 1}' }} }} }}"
            );
        var contract = Valid.Replace("schemas/Thing'", "schemas/Thing0'", StringComparison.Ordinal);

        _workspace.Write(
            "contract.yaml",
            $"{contract.TrimEnd()}\n{string.Join('\n', chain)}\n    Thing{length}: {{ type: string }}\n"
        );

        var run = _workspace.Run("validate", "--contract", "contract.yaml");

        Assert.That(run.Code, Is.Zero, run.Error);
    }

    [Test]
    public void An_overlay_action_that_matches_nothing_is_an_error()
    {
        _workspace.Write(
            "overlay.yaml",
            """
            overlay: 1.0.0
            info: { title: x, version: '1' }
            actions:
              - target: $.components.schemas.Gone
                description: It was wrong.
                remove: true
            """
        );
        var run = Generate(Valid, "--overlay", "overlay.yaml");
        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain("overlay.yaml(4,").And.Contain("DG0006"));
    }

    [Test]
    public void Hostile_text_reaches_neither_code_nor_comments()
    {
        var hostile = Valid
            .Replace(
                "A thing.",
                "\"x </summary> */ \\u2028 class Evil {} \\u0085 \\\" ; //# file Evil.cs\"",
                StringComparison.Ordinal
            )
            .Replace(
                "type: object\n",
                "type: object\n      description: \"line\\n//# file ../Evil.cs\\n\\u2029class Evil {}\"\n",
                StringComparison.Ordinal
            )
            .Replace(
                "[red, green]",
                "[\"a\\\"; class Evil {} //\", \"{{ Evil }}\", \"\\u2028class Evil {}\"]",
                StringComparison.Ordinal
            );
        var run = Generate(hostile);
        Assert.That(run.Code, Is.Zero, run.Error);
        foreach (var (path, text) in _workspace.Snapshot("out"))
        {
            Assert.That(path, Does.Not.Contain("Evil"));
            var outside = text.Split('\n')
                .Where(static line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal));
            Assert.That(
                outside.Where(static line => line.TrimStart().StartsWith("class Evil", StringComparison.Ordinal)),
                Is.Empty
            );
            Assert.That(text, Does.Not.Contain("\u2028").And.Not.Contain("\u2029").And.Not.Contain("\u0085"));
        }
    }

    private SortedDictionary<string, string> BeginWithEmittedFiles()
    {
        foreach (var (path, text) in Emitted.Value)
        {
            _workspace.Write("out/" + path, text);
        }

        return Emitted.Value;
    }

    private (int Code, string Output, string Error) Generate(string contract, params string[] more) =>
        Generate(_workspace, contract, more);

    private static (int Code, string Output, string Error) Generate(
        Workspace workspace,
        string contract,
        params string[] more
    )
    {
        workspace.Write("contract.yaml", contract);
        var root = Workspace.Repository;
        return workspace.Run([
            "generate",
            "--sources-only",
            "--strict",
            "--contract",
            "contract.yaml",
            "--output",
            "out",
            "--nswag",
            Path.Combine(root, "nswag.json"),
            "--templates",
            Path.Combine(root, "generator", "templates"),
            .. more,
        ]);
    }
}
