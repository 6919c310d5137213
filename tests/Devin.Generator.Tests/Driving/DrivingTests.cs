using System.Globalization;
using System.Text;
using Devin.Generator.Tests.Torture;
using Devin.Tests.Shared.Contracts;

namespace Devin.Generator.Tests.Driving;

/// <summary>
/// Both clients of emitted libraries call every operation of the emitted test double: what was sent arrives, the contract
/// allows it, and what comes back is read whole.
/// </summary>
public sealed class DrivingTests
{
    /// <summary>Constructs that published contracts use, each in an operation of its own.</summary>
    [Test]
    public async Task Everything_arrives_and_is_read() =>
        await DrivenContract.RunAsync(
            await File.ReadAllTextAsync(
                RepositoryFolder.At("tests/Devin.Generator.Tests/Driving/Contracts/constructs.yaml")
            )
        );

    /// <summary>A part of the large contract: the others are equal.</summary>
    [Test]
    public async Task The_large_contract_is_driven() =>
        Assert.That(await DrivenContract.RunAsync(LargeContractTests.Contract(resources: 8)), Is.Empty);

    /// <summary>Less than most contracts have, and the unions whose variants are one type in C#.</summary>
    [Test]
    public async Task Small_contracts_are_driven()
    {
        var (paths, schemas) = (new StringBuilder(), new StringBuilder());
        foreach (var (index, union) in SmallContractTests.Unions.Index())
        {
            var content = $"content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/U{index}' }} }} }}";
            paths.Append(
                CultureInfo.InvariantCulture,
                $"  /u{index}: {{ post: {{ requestBody: {{ required: true, {content} }}, responses: {{ '200': {{ description: x, {content} }} }} }} }}\n"
            );
            schemas.Append(
                CultureInfo.InvariantCulture,
                $"    U{index}: {{ anyOf: [{union.Variants}, {{ type: object, required: [a], properties: {{ a: {{ type: string }} }} }}] }}\n"
            );
        }

        await DrivenContract.RunAsync(
            $$"""
            openapi: 3.1.0
            info: { title: T, version: '1' }
            paths:
              /ping: { get: { responses: { '204': { description: x } } } }
              /parameter: { get: { parameters: [{ name: b, in: query, schema: { type: integer } }], responses: { '204': { description: x } } } }
            {{paths}}components:
              schemas:
                Email: { type: string, format: email }
            {{schemas}}
            """
        );
    }

    /// <summary>The driver reads a contract that differs from that of the library in one place of each kind.</summary>
    [Test]
    public async Task Differences_are_found()
    {
        const string Contract = """
            openapi: 3.1.0
            info: { title: T, version: '1' }
            paths:
              /send:
                post:
                  operationId: send
                  parameters: [{ name: list, in: query, required: true, schema: { type: array, items: { type: string } } }]
                  requestBody: { required: true, content: { application/json: { schema: { type: object, required: [sent], properties: { sent: { type: string } } } } } }
                  responses: { '204': { description: x } }
              /read:
                get:
                  operationId: read
                  responses: { '200': { description: x, content: { application/json: { schema: { type: object, required: [read], properties: { read: { type: string } } } } } } }

            """;
        var changed = Contract
            .Replace("schema: { type: array", "explode: false, schema: { type: array", StringComparison.Ordinal)
            .Replace("sent: { type: string }", "sent: { type: integer }", StringComparison.Ordinal)
            .Replace("properties: { read:", "properties: { other: { type: string }, read:", StringComparison.Ordinal);
        var (_, library) = await DrivenContract.EmitAsync(Contract, changed);
        var found = (await ContractDriver.RunAsync(library)).Differences.Select(static difference =>
            $"{difference.Client} {difference.Text.Split(' ')[0]}"
        );
        Assert.That(
            found.Distinct(),
            Is.EquivalentTo(
                new[]
                {
                    "flat query",
                    "fluent query",
                    "flat DrivenValidationException:",
                    "fluent DrivenValidationException:",
                    "flat undocumented:",
                    "fluent undocumented:",
                }
            )
        );
    }
}
