using System.Text;
using Devin.Generator.CSharp.Builders;
using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Devin.Generator.Library;
using Devin.Generator.Normalization;
using Devin.Generator.Tree;

namespace Devin.Generator.Tests.Fluent;

/// <summary>Builders of a contract that has nothing but paths.</summary>
internal static class SampleOperations
{
    /// <summary>The builders of paths such as <c>GET /a/{b}</c>.</summary>
    public static BuilderScope Builders(params string[] routes) =>
        Builders(new CollisionLog([], isStrict: true), routes);

    /// <summary>The builders, and the operations that are left out.</summary>
    public static BuilderScope Builders(CollisionLog collisions, params string[] routes)
    {
        var library = LibraryNames.Of("DevinClient");
        return BuilderScope.Of(
            ContractNormalizer.Normalize(Contract(routes), library, isStrict: false).Model,
            new FluentOptions("SampleClient", "Sample", PathFilter.Everything),
            library,
            collisions
        );
    }

    /// <summary>The builders below the root: their classes with their namespaces.</summary>
    public static string[] Classes(params string[] routes) =>
        [.. Builders(routes).All().Skip(1).Select(static scope => scope.FullName["global::Sample.".Length..])];

    private static Node Contract(string[] routes)
    {
        var text = new StringBuilder("openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths:\n");
        foreach (var path in routes.GroupBy(static route => route.Split(' ')[1]))
        {
            text.Append($"  '{path.Key}':\n");
            foreach (var route in path)
            {
                text.Append($"    {route.Split(' ')[0].ToLowerInvariant()}:\n      parameters: [");
                foreach (var name in Names(path.Key))
                {
                    text.Append($" {{ name: '{name}', in: path, required: true, schema: {{ type: string }} }},");
                }

                text.Append("]\n      responses: { '204': { description: x } }\n");
            }
        }

        return DocumentReader.Read(Encoding.UTF8.GetBytes(text.ToString()), "contract.yaml");
    }

    private static IEnumerable<string> Names(string path) =>
        path.Split('{').Skip(1).Select(static part => part.Split('}')[0]);
}
