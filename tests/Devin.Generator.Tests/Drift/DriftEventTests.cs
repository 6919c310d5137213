namespace Devin.Generator.Tests.Drift;

/// <summary>One cause is one entry of a report, with the list of its findings; the baseline accepts each of them.</summary>
public sealed class DriftEventTests
{
    private static readonly string[] Formats = ["text", "markdown", "json", "github", "sarif", "html"];

    private DriftProgram _program = null!;

    [SetUp]
    public void CreateFolder() => _program = new DriftProgram();

    [TearDown]
    public void DeleteFolder() => _program.Dispose();

    [Test]
    public void The_same_difference_of_several_schemas_is_one_entry()
    {
        Write(Document("", Modes("[fast, slow]")), Document("", Modes("[fast]")));

        Assert.That(
            Entries(),
            Is.EqualTo([
                "warning enum: Property 'mode' of schema A: the copies list different values ('slow' only in en.yaml). 2 more findings belong to it.",
                "    - ja.yaml(7,60): Property 'mode' of schema B: the copies list different values ('slow' only in en.yaml).",
                "    - ja.yaml(8,60): Property 'mode' of schema C: the copies list different values ('slow' only in en.yaml).",
            ])
        );
    }

    [Test]
    public void Other_values_and_other_properties_are_entries_of_their_own()
    {
        Write(
            Document(
                "",
                "A: { properties: { a: { maximum: 9 }, b: { maximum: 9 } } }",
                "B: { properties: { a: { maximum: 9 } } }"
            ),
            Document(
                "",
                "A: { properties: { a: { maximum: 1 }, b: { maximum: 1 } } }",
                "B: { properties: { a: { maximum: 2 } } }"
            )
        );

        Assert.That(Entries(), Has.Length.EqualTo(3).And.None.Contains("belong"));
    }

    [Test]
    public void The_same_parameter_of_several_operations_is_one_entry()
    {
        static string Paths(string parameters) =>
            $"/a: {{ get: {{ parameters: [{parameters}] }} }}, /b: {{ get: {{ parameters: [{parameters}] }} }}";

        Write(
            Document(Paths("{ name: limit, in: query }, { name: page, in: query }")),
            Document(Paths("{ name: page, in: query }"))
        );

        Assert.That(
            Entries(),
            Is.EqualTo([
                "error missing-parameter: Query parameter 'limit' of GET /a: only some copies have the parameter (absent in ja.yaml; present in en.yaml). One more finding belongs to it.",
                "    - ja.yaml(3,81): Query parameter 'limit' of GET /b: only some copies have the parameter (absent in ja.yaml; present in en.yaml).",
            ])
        );
    }

    [Test]
    public void A_schema_that_a_copy_lacks_is_one_entry_with_all_that_refers_to_it()
    {
        const string Reference = "{ $ref: '#/components/schemas/Mode' }";
        Write(
            Document(
                "",
                "Mode: { type: object, properties: { level: { $ref: '#/components/schemas/Level' } } }",
                "Level: { type: string }",
                $"A: {{ properties: {{ x: {{ type: string }}, mode: {Reference} }} }}",
                $"B: {{ properties: {{ x: {{ type: string }}, other: {Reference} }} }}"
            ),
            Document("", "A: { properties: { x: { type: string } } }", "B: { properties: { x: { type: string } } }")
        );

        var entries = Entries();
        Assert.That(entries, Has.Length.EqualTo(4));
        Assert.That(
            entries[0],
            Does.StartWith("error missing-schema: Schema Level").And.EndsWith("3 more findings belong to it.")
        );
        Assert.That(entries[1..], Has.All.StartsWith("    - "));
    }

    [Test]
    public void An_operation_that_a_copy_lacks_takes_its_schemas_with_it_and_no_other_operation()
    {
        static string Operation(string path, params string[] schemas) =>
            $"{path}: {{ get: {{ responses: {{ {string.Join(", ", schemas.Select((name, index) => $"'{200 + index}': {{ content: {{ a/json: {{ schema: {{ $ref: '#/components/schemas/{name}' }} }} }} }}"))} }} }} }}";

        Write(
            Document(
                string.Join(", ", Operation("/a", "A", "Error"), Operation("/b", "B", "Error"), Operation("/c", "C")),
                "A: { type: string }",
                "B: { type: integer }",
                "C: { type: boolean }",
                "Error: { type: object }"
            ),
            Document(Operation("/c", "C"), "C: { type: boolean }")
        );

        Assert.That(
            Entries().Select(static line => line.Split('(')[0]),
            Is.EqualTo([
                "error missing-operation: Path '/a': only some copies have the operation ",
                "    - ja.yaml",
                "error missing-operation: Path '/b': only some copies have the operation ",
                "    - ja.yaml",
                "error missing-schema: Schema Error: only some copies have the schema ",
            ])
        );
    }

    [TestCaseSource(nameof(Formats))]
    public void Every_format_lists_what_belongs_to_an_entry(string format)
    {
        Write(Document("", Modes("[fast, slow]")), Document("", Modes("[fast]")));
        var report = _program.Run("en.yaml", "ja.yaml", "--reference", "en.yaml", "--format", format).Output;

        Assert.That(report, Does.Contain("schema B").And.Contain("schema C").And.Contain("slow"));
        Assert.That(report, Does.Contain("2 more findings belong to it."));
        if (format == "github")
        {
            Assert.That(report.Split('\n'), Has.Exactly(1).StartsWith("::warning "));
        }
    }

    [TestCaseSource(nameof(Formats))]
    public void Every_format_names_the_variant_that_differs_and_no_hash(string format)
    {
        static string Union(string variant) =>
            Document("", $"X: {{ oneOf: [{{ type: object, properties: {{ a: {{ type: string }} }} }}, {variant}] }}");

        Write(
            Union("{ type: object, properties: { b: { type: string }, c: { type: string } } }"),
            Union("{ type: object, properties: { d: { type: string }, e: { type: string } } }")
        );
        var report = _program.Run("en.yaml", "ja.yaml", "--reference", "en.yaml", "--format", format).Output;

        Assert.That(
            report,
            Does.Contain("object with b, c").And.Contain("object with d, e").And.Not.Contain("object#")
        );
    }

    [TestCase("/a: { get: {}, post: {} }", "with get, post in en.yaml")]
    [TestCase("/b: { get: {} }, /a: { get: {} }", "with get in en.yaml")]
    public void A_path_that_is_missing_is_named_with_its_methods(string paths, string expected)
    {
        Write(Document(paths), Document("/b: { get: {} }"));

        Assert.That(Entries(), Has.One.Contains(expected));
    }

    [Test]
    public void A_request_body_that_is_missing_is_named_with_its_media_types()
    {
        Write(
            Document("/a: { post: { requestBody: { content: { application/json: {}, text/plain: {} } } } }"),
            Document("/a: { post: {} }")
        );

        Assert.That(Entries(), Has.One.Contains("with application/json, text/plain in en.yaml"));
    }

    [Test]
    public void The_baseline_accepts_each_finding_of_an_entry_and_a_new_one_stays_open()
    {
        _program.Write("openapi/v3-openapi.yaml", Document("", Modes("[fast, slow]")));
        _program.Write("openapi/ja/v3-openapi.yaml", Document("", [.. Modes("[fast]")[..2], Modes("[fast, slow]")[2]]));
        _program.Run("--update-baseline");
        var written = _program.Read("openapi/drift-baseline.yaml");
        _program.Write(
            "openapi/drift-baseline.yaml",
            written.Replace("reason: \"\"", "reason: known", StringComparison.Ordinal)
        );
        var accepted = _program.Run("--strict");
        _program.Write("openapi/ja/v3-openapi.yaml", Document("", Modes("[fast]")));
        var (code, output, _) = _program.Run("--strict");

        Assert.That(written.Split("fingerprint:"), Has.Length.EqualTo(3));
        Assert.That(accepted.Code, Is.Zero, accepted.Output);
        Assert.That(code, Is.EqualTo(1));
        Assert.That(output, Does.Contain("schema C").And.Not.Contain("schema A"));
        Assert.That(output, Does.Contain("1 warning").And.Contain("2 accepted"));
    }

    private static string[] Modes(string values) =>
        [
            .. new[] { "A", "B", "C" }.Select(name =>
                $"{name}: {{ type: object, properties: {{ mode: {{ type: string, enum: {values} }}, {name.ToLowerInvariant()}: {{ type: string }} }} }}"
            ),
        ];

    private static string Document(string paths, params string[] schemas) =>
        $"openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\npaths: {{ {paths} }}\n"
        + (
            schemas.Length == 0
                ? ""
                : "components:\n  schemas:\n" + string.Concat(schemas.Select(static schema => $"    {schema}\n"))
        );

    private void Write(string english, string japanese)
    {
        _program.Write("en.yaml", english);
        _program.Write("ja.yaml", japanese);
    }

    /// <summary>The first line of each entry without its place, and the lines of what belongs to it.</summary>
    private string[] Entries() =>
        [
            .. _program
                .Run("en.yaml", "ja.yaml", "--reference", "en.yaml")
                .Output.Split('\n')
                .Where(static line =>
                    line.Contains("): ", StringComparison.Ordinal)
                    || line.StartsWith("    - ", StringComparison.Ordinal)
                )
                .Where(static line =>
                    !line.StartsWith("    reference", StringComparison.Ordinal)
                    && !line.StartsWith("    outdated", StringComparison.Ordinal)
                )
                .Select(static line =>
                    line.StartsWith("    ", StringComparison.Ordinal)
                        ? line
                        : line[(line.IndexOf("): ", StringComparison.Ordinal) + 3)..]
                ),
        ];
}
