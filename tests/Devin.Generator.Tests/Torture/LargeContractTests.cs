using System.Globalization;
using System.Reflection;
using System.Text;
using Devin.Generator.Library;
using Devin.Generator.Tests.Generate;

namespace Devin.Generator.Tests.Torture;

/// <summary>A contract of the size of the largest published ones.</summary>
public sealed class LargeContractTests
{
    private const int Resources = 150;

    [Test]
    public async Task Six_hundred_operations_become_a_library_that_compiles()
    {
        var (generated, library) = await GenerateAsync(Contract(Resources));

        var operations = library
            .GetType("Large.Generated.LargeClient")!
            .GetProperties()
            .SelectMany(static group =>
                group.PropertyType.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            )
            .Count();
        Assert.That(generated.Notes, Is.Empty);
        Assert.That(operations, Is.EqualTo(4 * Resources));
    }

    /// <summary>FastAPI puts the arguments of a generic model into its name.</summary>
    [TestCase(0)]
    [TestCase(1)]
    public async Task A_name_that_no_file_can_have_is_cut(int name)
    {
        var library = await LongNames.Value;

        var models = library.GetTypes().Where(static type => type.Namespace == "Large.Generated.Models").ToArray();
        Assert.That(models, Has.One.Matches<Type?>(type => type!.GetProperty($"Inner{name}") is not null));
        Assert.That(models, Has.One.Matches<Type?>(type => type!.GetProperty($"Other{name}") is not null));
    }

    /// <summary>One library for all names: generating and compiling it takes seconds.</summary>
    private static readonly Lazy<Task<Assembly>> LongNames = new(static async () =>
    {
        var names = new[] { "Page_Union_", "大きさ" }.Select(static part =>
            string.Concat(Enumerable.Repeat(part, 300 / part.Length))
        );
        var paths = names.Select(
            static (name, index) =>
                $$"""
                      /long{{index}}:
                        get:
                          tags: ['{{name}}']
                          operationId: '{{name}}'
                          parameters: [{ name: after, in: query, schema: { type: string } }]
                          responses: { '200': { description: x, content: { application/json: { schema: { $ref: '#/components/schemas/{{name}}A' } } } } }

                    """
        );
        var schemas = names.Select(
            static (name, index) =>
                $$"""
                        {{name}}A: { type: object, properties: { kind: { type: string, enum: [a] }, other{{index}}: { $ref: '#/components/schemas/{{name}}B' } } }
                        {{name}}B: { type: object, properties: { inner{{index}}: { type: boolean } } }

                    """
        );
        var (_, library) = await GenerateAsync(
            $"openapi: 3.1.0\ninfo: {{ title: Long, version: '1' }}\npaths:\n{string.Concat(paths)}components:\n  schemas:\n{string.Concat(schemas)}"
        );
        return library;
    });

    private static Task<LibraryInMemory> GenerateAsync(string contract) =>
        LibraryInMemory.CreateAsync(contract, new LibraryOptions("Large.Generated", "LargeClient"), isComplete: false);

    /// <summary>A contract as FastAPI writes it for a service with many resources of one kind.</summary>
    /// <param name="resources">The number of resources, each with four operations.</param>
    public static string Contract(int resources)
    {
        var paths = new StringBuilder();
        var schemas = new StringBuilder();
        for (var index = 0; index < resources; index++)
        {
            var n = index.ToString(CultureInfo.InvariantCulture);
            var content =
                $"content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/Thing{n}-Output' }} }} }}";
            var sent =
                $"content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/Thing{n}-Input' }} }} }}";
            var id = "parameters: [{ name: id, in: path, required: true, schema: { type: string, format: uuid } }]";
            paths.Append(
                CultureInfo.InvariantCulture,
                $$"""
                  /v1/things{{n}}:
                    get: { tags: [things{{n}}], operationId: list_things_v1_things{{n}}_get, parameters: [{ name: after, in: query, schema: { anyOf: [{ type: string }, { type: 'null' }] } }], responses: { '200': { description: x, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Thing{{n}}-Output' } } } } } } }
                    post: { tags: [things{{n}}], operationId: create_thing_v1_things{{n}}_post, requestBody: { required: true, {{sent}} }, responses: { '201': { description: x, {{content}} } } }
                  /v1/things{{n}}/{id}:
                    get: { tags: [things{{n}}], operationId: 'get_thing_v1_things{{n}}__id__get', {{id}}, responses: { '200': { description: x, {{content}} } } }
                    delete: { tags: [things{{n}}], operationId: 'delete_thing_v1_things{{n}}__id__delete', {{id}}, responses: { '204': { description: x } } }

                """
            );
            schemas.Append(
                CultureInfo.InvariantCulture,
                $$"""
                    Thing{{n}}-Input: { type: object, required: [name], properties: { name: { type: string }, kind: { type: string, enum: [a, b] } } }
                    Thing{{n}}-Output: { type: object, required: [id], properties: { id: { type: string, format: uuid }, other: { anyOf: [{ $ref: '#/components/schemas/Thing{{(
                    index + 1
                ) % resources}}-Output' }, { type: 'null' }] } } }

                """
            );
        }

        return $"openapi: 3.1.0\ninfo: {{ title: Large, version: '1' }}\npaths:\n{paths}components:\n  schemas:\n{schemas}";
    }
}
