using System.Text;
using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Devin.Generator.Library;
using Devin.Generator.Model;
using Devin.Generator.Normalization;

namespace Devin.Generator.Tests.Generate;

/// <summary>The model of a contract that is written in a test.</summary>
internal sealed record NormalizedContract(ContractModel Model, IReadOnlyList<Diagnostic> Notes)
{
    /// <summary>The model of a document.</summary>
    public static NormalizedContract Of(string document, bool isStrict = false)
    {
        var (model, notes) = ContractNormalizer.Normalize(
            DocumentReader.Read(Encoding.UTF8.GetBytes(document), "contract.yaml"),
            LibraryNames.Of("TestClient"),
            isStrict
        );
        return new NormalizedContract(model, notes);
    }

    /// <summary>The model of a document whose only operation returns the schema <c>Thing</c>.</summary>
    /// <param name="schemas">The members of <c>components/schemas</c>, each on a line of its own.</param>
    /// <param name="version">The version of OpenAPI.</param>
    public static NormalizedContract OfSchemas(string schemas, string version = "3.1.0") =>
        Of(
            $$"""
            openapi: {{version}}
            info: { title: T, version: '1' }
            paths: { /things: { get: { operationId: read, responses: { '200': { description: x, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } } } } }
            components:
              schemas:
                {{schemas.ReplaceLineEndings("\n    ")}}

            """
        );

    /// <summary>The definition with a name.</summary>
    public T Definition<T>(string name)
        where T : TypeDefinition => Model.Definitions.OfType<T>().Single(definition => definition.Name == name);
}
