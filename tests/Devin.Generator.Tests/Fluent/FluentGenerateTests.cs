using System.Text.Json.Nodes;

namespace Devin.Generator.Tests.Fluent;

/// <summary>The built program: <c>generate --fluent</c> and kiota-lock.json.</summary>
public sealed class FluentGenerateTests
{
    private const string Contract = """
        openapi: 3.1.0
        info: { title: Small, version: '1' }
        servers: [ { url: 'https://api.example.com' } ]
        paths:
          /things/{id}:
            get:
              operationId: read_thing
              parameters: [ { name: id, in: path, required: true, schema: { type: string, format: uuid } } ]
              responses:
                '200': { description: x, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
          /self:
            get:
              operationId: read_self
              responses:
                '200': { description: x, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
        components:
          schemas:
            Thing: { type: object, properties: { id: { type: string } } }

        """;

    private Workspace _workspace = null!;

    [SetUp]
    public void CreateWorkspace()
    {
        _workspace = new Workspace();
        _workspace.Write("contract.yaml", Contract);
    }

    [TearDown]
    public void DeleteWorkspace() => _workspace.Dispose();

    [Test]
    public void The_fluent_client_is_emitted_where_it_is_asked_for()
    {
        Run();
        var without = Directory.Exists(_workspace.At("lib/Generated/Fluent"));
        Run("--fluent");
        var root = _workspace.Read("lib/Generated/Fluent/SmallApiClient.cs");
        Assert.Multiple(() =>
        {
            Assert.That(without, Is.False);
            Assert.That(root, Does.Contain("RequestAdapter.BaseUrl = \"https://api.example.com\";"));
            Assert.That(root, Does.Contain("new global::Small.Fluent.SmallRequestAdapter(options)"));
            Assert.That(
                _workspace.Read("lib/Generated/Fluent/Things/ThingsRequestBuilder.cs"),
                Does.Contain("this[Guid position]")
            );
            Assert.That(_workspace.Snapshot("lib").Keys, Has.Some.EqualTo("Runtime/Fluent/SmallRequestAdapter.cs"));
            Assert.That(_workspace.Snapshot("lib").Keys, Has.Some.EqualTo("Generated/Models/Thing.Fluent.cs"));
        });
    }

    [Test]
    public void The_lock_file_names_the_client_and_chooses_its_operations()
    {
        _workspace.Write(
            "kiota-lock.json",
            """{"clientClassName":"MyClient","clientNamespaceName":"My.Api","excludePatterns":["**/self#GET"],"mine":1}"""
        );
        Run("--fluent", "--kiota-lock", "kiota-lock.json");
        var filtered = Lock();
        Assert.Multiple(() =>
        {
            Assert.That(_workspace.Read("lib/Generated/Fluent/MyClient.cs"), Does.Contain("namespace My.Api;"));
            Assert.That(Directory.Exists(_workspace.At("lib/Generated/Fluent/Self")), Is.False);
            Assert.That(_workspace.Read("lib/Generated/SelfClient.cs"), Does.Contain("ReadSelfAsync"));
            Assert.That((int)filtered["mine"]!, Is.EqualTo(1));
            Assert.That(filtered["serializers"]!.AsArray(), Has.Count.EqualTo(4));
            Assert.That(filtered["deserializers"]!.AsArray(), Has.Count.EqualTo(3));
        });

        _workspace.Write(
            "kiota-lock.json",
            filtered.ToJsonString().Replace("**/self#GET", "**/missing", StringComparison.Ordinal)
        );
        Run("--fluent", "--kiota-lock", "kiota-lock.json");
        Assert.That(Directory.Exists(_workspace.At("lib/Generated/Fluent/Self")), Is.True);
        Assert.That(
            (string?)Lock()["descriptionHash"],
            Is.Not.EqualTo((string?)filtered["descriptionHash"]),
            "the hash is that of what the patterns leave"
        );
    }

    [Test]
    public void The_hash_in_the_lock_file_is_that_of_the_contract_with_its_overlay_applied()
    {
        Run("--fluent", "--kiota-lock", "kiota-lock.json");
        var plain = (string?)Lock()["descriptionHash"];
        _workspace.Write(
            "overlay.yaml",
            """
            overlay: 1.0.0
            info: { title: Corrections, version: '1' }
            actions: [ { target: '$.paths["/self"]', description: Not ours., remove: true } ]

            """
        );

        Run("--fluent", "--kiota-lock", "kiota-lock.json", "--overlay", "overlay.yaml");
        var withOverlay = (string?)Lock()["descriptionHash"];
        _workspace.Run("bundle", "--contract", "contract.yaml", "--overlay", "overlay.yaml", "--output", "bundle.yaml");
        _workspace.Write("contract.yaml", _workspace.Read("bundle.yaml"));
        Run("--fluent", "--kiota-lock", "kiota-lock.json");

        Assert.Multiple(() =>
        {
            Assert.That(withOverlay, Is.Not.Empty.And.Not.EqualTo(plain));
            Assert.That(withOverlay, Is.EqualTo((string?)Lock()["descriptionHash"]));
        });
    }

    [Test]
    public void A_fresh_lock_file_has_the_names_of_the_library_and_changes_nothing_when_it_is_read()
    {
        Run("--fluent", "--kiota-lock", "kiota-lock.json");
        var first = _workspace.Snapshot("lib");
        Assert.That(
            ((string?)Lock()["clientClassName"], (string?)Lock()["clientNamespaceName"]),
            Is.EqualTo(("SmallApiClient", "Small.Fluent"))
        );
        Run("--fluent", "--kiota-lock", "kiota-lock.json");
        Assert.That(_workspace.Snapshot("lib"), Is.EqualTo(first));
    }

    [Test]
    public void Request_builders_of_a_project_of_their_own_go_into_its_folder()
    {
        Run("--sources-only", "--fluent-output", "fluent");
        Assert.Multiple(() =>
        {
            Assert.That(_workspace.Snapshot("fluent").Keys, Does.Contain("Things/ThingsRequestBuilder.cs"));
            Assert.That(
                _workspace.Snapshot("lib").Keys,
                Has.None.StartsWith("Fluent/").And.Contain("Models/Thing.Fluent.cs")
            );
            Assert.That(_workspace.Read("fluent/SmallApiClient.cs"), Does.Contain("namespace Small.Fluent;"));
            Assert.That(_workspace.Run(Arguments("--fluent-output", "fluent")).Code, Is.EqualTo(2));
        });
    }

    [Test]
    public void An_invalid_client_name_is_refused()
    {
        _workspace.Write("kiota-lock.json", """{"clientClassName":"x { } class Y"}""");
        var run = _workspace.Run(Arguments("--fluent", "--kiota-lock", "kiota-lock.json"));
        Assert.That(run.Code, Is.EqualTo(3));
        Assert.That(run.Error, Does.StartWith("kiota-lock.json(1,1): error").And.Contain("clientClassName"));
    }

    private JsonObject Lock() => JsonNode.Parse(_workspace.Read("kiota-lock.json"))!.AsObject();

    private void Run(params string[] more)
    {
        var run = _workspace.Run(Arguments(more));
        Assert.That(run.Code, Is.Zero, run.Error);
    }

    private static string[] Arguments(params string[] more) =>
        [
            "generate",
            "--contract",
            "contract.yaml",
            "--namespace",
            "Small",
            "--client",
            "SmallClient",
            "--output",
            "lib",
            .. more,
        ];
}
