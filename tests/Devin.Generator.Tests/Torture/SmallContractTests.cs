using Devin.Generator.Library;
using Devin.Generator.Tests.Generate;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Devin.Generator.Tests.Torture;

/// <summary>Contracts with less, or with more of one type, than most have become libraries that compile.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class SmallContractTests
{
    private const string Head = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\n";

    private static IEnumerable<TestCaseData> Contracts()
    {
        yield return Case(
            "no schema",
            "paths: { /ping: { get: { operationId: ping, responses: { '204': { description: x } } } } }\n"
        );
        yield return Case("no operation", "paths: {}\n");
        var (path, name) = (new string('p', 10_000), new string('n', 10_000));
        yield return Case(
            "names of 10,000 characters",
            $$"""
            paths:
              ? /{{path}}/{{{name}}}
              : get:
                  parameters: [{ name: {{name}}, in: path, required: true, schema: { type: string } }, { name: {{path}}, in: query, schema: { enum: [{{name}}] } }]
                  responses: { '200': { description: x, content: { application/json: { schema: { type: object, properties: { ? {{name}} : { enum: [{{path}}] } } } } } } }

            """
        );
        yield return Case("a parameter class only", Parameters("{ type: integer }"));
        yield return Case("groups that are called like members of the client", Groups());
        static TestCaseData Case(string name, string text) =>
            new TestCaseData(Head + text).SetName($"A contract with {name}");
        static string Parameters(string schema) =>
            $"paths: {{ /a: {{ get: {{ operationId: a, parameters: [{{ name: b, in: query, schema: {schema} }}], responses: {{ '204': {{ description: x }} }} }} }} }}\n";
        // Every member of the client that this repository has, whoever can see it.
        static string Groups() =>
            "paths:\n"
            + string.Concat(
                MembersOfClient()
                    .Select(static member =>
                        $"  /{member}: {{ get: {{ tags: ['{member}'], responses: {{ '204': {{ description: x }} }} }} }}\n"
                    )
            );
    }

    /// <summary>Variants of one C# type, beside an object.</summary>
    public static IReadOnlyList<(string Name, string Variants)> Unions { get; } =
    [
        ("text with a format behind allOf", "{ allOf: [{ $ref: '#/components/schemas/Email' }] }, { type: string }"),
        ("text with a format behind a reference", "{ $ref: '#/components/schemas/Email' }, { type: string }"),
        ("bytes and text", "{ type: string, format: binary }, { type: string }"),
        (
            "lists of bytes and of text",
            "{ type: array, items: { type: string, format: binary } }, { type: array, items: { type: string } }"
        ),
        (
            "lists with and without null",
            "{ type: array, items: { type: [string, 'null'] } }, { type: array, items: { type: string } }"
        ),
        (
            "lists of numbers with and without null",
            "{ type: array, items: { type: [integer, 'null'] } }, { type: array, items: { type: integer } }"
        ),
        ("maps", "{ additionalProperties: { type: [string, 'null'] } }, { additionalProperties: { type: string } }"),
        ("times", "{ type: integer, format: unix-time }, { type: string, format: date-time }, { type: integer }"),
    ];

    /// <summary>One library for all unions: compiling it takes a second.</summary>
    private static readonly Lazy<Task<LibraryInMemory>> LibraryOfUnions = new(static () =>
        CreateAsync(
            Head
                + "paths:\n"
                + string.Concat(
                    Unions.Select(
                        static (_, index) =>
                            $"  /a{index}: {{ get: {{ operationId: a{index}, responses: {{ '200': {{ description: x, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/A{index}' }} }} }} }} }} }} }}\n"
                    )
                )
                + "components:\n  schemas:\n    Email: { type: string, format: email }\n"
                + string.Concat(
                    Unions.Select(
                        static (union, index) =>
                            $"    A{index}: {{ oneOf: [{union.Variants}, {{ type: object, properties: {{ a{index}: {{ type: string }} }} }}] }}\n"
                    )
                )
        )
    );

    private static IEnumerable<TestCaseData> UnionNumbers() =>
        Unions.Select(static (union, index) => new TestCaseData(index).SetName($"A union of {union.Name}"));

    private static IEnumerable<string> MembersOfClient() =>
        Directory
            .EnumerateFiles(RepositoryFolder.At("src/Devin.Generated"), "DevinClient*.cs")
            .Where(static path => !path.EndsWith(".Service.cs", StringComparison.Ordinal))
            .SelectMany(static path => CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot().DescendantNodes())
            .OfType<TypeDeclarationSyntax>()
            .SelectMany(static type => type.Members)
            .SelectMany(static member =>
                member switch
                {
                    MethodDeclarationSyntax method => [method.Identifier.Text],
                    PropertyDeclarationSyntax property => [property.Identifier.Text],
                    FieldDeclarationSyntax field => field.Declaration.Variables.Select(static one =>
                        one.Identifier.Text
                    ),
                    _ => Array.Empty<string>(),
                }
            )
            .Distinct();

    [TestCaseSource(nameof(Contracts))]
    public async Task Compiles(string contract)
    {
        var library = await CreateAsync(contract);
        Assert.That(library.Assembly.GetType("Small.Generated.SmallClient"), Is.Not.Null);
    }

    /// <summary>Kiota has a class of the name that the base class of its exceptions gets.</summary>
    [Test]
    public async Task Compiles_with_a_client_that_is_called_ApiClient()
    {
        var library = await LibraryInMemory.CreateAsync(
            Head + "paths: {}\n",
            new LibraryOptions("Small.Generated", "ApiClient"),
            isComplete: false
        );
        Assert.That(
            library.Assembly.GetType("Small.Generated.Core.ApiException")?.BaseType?.FullName,
            Is.EqualTo("Microsoft.Kiota.Abstractions.ApiException")
        );
    }

    [TestCaseSource(nameof(UnionNumbers))]
    public async Task Is_a_type_that_compiles(int number)
    {
        var library = await LibraryOfUnions.Value;
        Assert.That(library.Assembly.GetType($"Small.Generated.Models.A{number}"), Is.Not.Null);
    }

    private static Task<LibraryInMemory> CreateAsync(string contract) =>
        LibraryInMemory.CreateAsync(contract, new LibraryOptions("Small.Generated", "SmallClient"), isComplete: false);
}
