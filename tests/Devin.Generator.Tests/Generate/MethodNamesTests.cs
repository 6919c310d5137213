using Devin.Generator.Diagnostics;

namespace Devin.Generator.Tests.Generate;

/// <summary>Names of methods and of their groups.</summary>
public sealed class MethodNamesTests
{
    private const string OneRequestTwice = """
        /a/{x}: { get: { operationId: one, responses: { '204': { description: x } } } }
        /a/{x:path}: { get: { operationId: two, responses: { '204': { description: x } } } }
        """;

    [Test]
    public void Of_two_operations_that_are_one_request_the_first_is_emitted_and_the_second_is_a_warning()
    {
        var contract = OfPaths(OneRequestTwice);

        Assert.That(
            contract.Model.Operations.Select(static operation => operation.PathTemplate),
            Is.EqualTo(["/a/{x}"])
        );
        Assert.That(Collisions(contract), Has.One.Contains("the same request"));
    }

    [Test]
    public void Under_strict_rules_two_operations_that_are_one_request_are_an_error() =>
        Assert.That(
            () => OfPaths(OneRequestTwice, isStrict: true),
            Throws.TypeOf<ContractException>().With.Message.Contains("the same request")
        );

    [TestCase("/health", "health_health", "health", "Health.HealthAsync")]
    [TestCase("/health", "healthHealth", "health", "Health.HealthAsync")]
    [TestCase("/health", "healthHealthy", "health", "Health.HealthHealthyAsync")]
    [TestCase("/health", "HealthController_check", "Health", "Health.CheckAsync")]
    [TestCase("/queues", "annotationQueues_listQueues", "AnnotationQueues", "AnnotationQueues.ListQueuesAsync")]
    [TestCase("/items", "items-read_items", "items", "Items.ReadItemsAsync")]
    [TestCase("/items", "items.list", "items", "Items.ListAsync")]
    [TestCase("/items", "items_", "items", "Items.ItemsAsync")]
    [TestCase("/items", "list_items", "items", "Items.ListItemsAsync")]
    [TestCase("/items", "itemsets_list", "items", "Items.ItemsetsListAsync")]
    [TestCase("/dags", "get_dag", "DAG", "Dag.GetDagAsync")]
    [TestCase("/dags", "get_dag_run", "DagRun", "DagRun.GetDagRunAsync")]
    public void A_method_does_not_repeat_its_group(string path, string id, string tag, string name) =>
        Assert.That(
            OfPaths(
                $"{path}: {{ get: {{ operationId: {id}, tags: [{tag}], responses: {{ '204': {{ description: x }} }} }} }}"
            )
                .Model.Operations.Single()
                .CallName,
            Is.EqualTo(name)
        );

    [Test]
    public void Tags_that_differ_in_case_only_are_one_group() =>
        Assert.That(
            OfPaths(
                """
                /a: { get: { operationId: a, tags: [Dagrun], responses: { '204': { description: x } } } }
                /b: { get: { operationId: b, tags: [DagRun], responses: { '204': { description: x } } } }
                """
            )
                .Model.Operations.Select(static operation => operation.CallName),
            Is.EqualTo(["DagRun.AAsync", "DagRun.BAsync"])
        );

    [Test]
    public void A_collision_that_shortening_causes_is_a_warning_under_strict_rules_with_the_names_that_are_given()
    {
        var contract = OfPaths(
            """
            /v1/things: { get: { operationId: list_things_v1_things_get, tags: [things], responses: { '204': { description: x } } } }
            /v2/things: { get: { operationId: list_things_v2_things_get, tags: [things], responses: { '204': { description: x } } } }
            """,
            isStrict: true
        );

        Assert.That(
            Collisions(contract),
            Is.EqualTo([
                "GET /v2/things would get the method name ListThingsAsync, as would GET /v1/things at contract.yaml:4:22. They get the names ListThingsV2ThingsGetAsync and ListThingsV1ThingsGetAsync instead. To give one of them another name, use x-csharp-name in the overlay.",
            ])
        );
        Assert.That(
            contract.Model.Operations.Select(static operation => operation.Name),
            Is.EqualTo(["ListThingsV1ThingsGet", "ListThingsV2ThingsGet"])
        );
    }

    [Test]
    public void A_name_that_an_overlay_gives_twice_is_an_error_under_strict_rules() =>
        Assert.That(
            () =>
                OfPaths(
                    """
                    /a: { get: { x-csharp-name: One, tags: [a], responses: { '204': { description: x } } } }
                    /b: { get: { x-csharp-name: One, tags: [a], responses: { '204': { description: x } } } }
                    """,
                    isStrict: true
                ),
            Throws.TypeOf<ContractException>().With.Message.Contains("OneAsync")
        );

    [TestCase("description: 'Reads it. Then more.'", "Reads it.", "Then more.")]
    [TestCase("description: 'Reads it (e.g. this one)! More'", "Reads it (e.g. this one)!", "More")]
    [TestCase("description: 'See https://a.example/b?c=d.e for it'", "See https://a.example/b?c=d.e for it", "")]
    [TestCase("description: \"Reads it\\n\\nMore.\"", "Reads it", "More.")]
    [TestCase("summary: 'A summary', description: 'Reads it. More.'", "A summary", "Reads it. More.")]
    [TestCase("summary: '', description: 'Reads it.'", "Reads it.", "")]
    public void Without_a_summary_the_first_sentence_of_the_description_serves(
        string texts,
        string summary,
        string rest
    )
    {
        var documentation = OfPaths($"/a: {{ get: {{ {texts}, responses: {{ '204': {{ description: x }} }} }} }}")
            .Model.Operations.Single()
            .Documentation;

        Assert.That((documentation.Text, string.Concat(documentation.Facts)), Is.EqualTo((summary, rest)));
    }

    private static IEnumerable<string> Collisions(NormalizedContract contract) =>
        contract
            .Notes.Where(static note => note is { Code: DiagnosticCodes.NameCollision, Severity: Severity.Warning })
            .Select(static note => note.Message);

    private static NormalizedContract OfPaths(string paths, bool isStrict = false) =>
        NormalizedContract.Of(
            $"openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\npaths:\n  {paths.ReplaceLineEndings("\n  ")}\n",
            isStrict
        );
}
