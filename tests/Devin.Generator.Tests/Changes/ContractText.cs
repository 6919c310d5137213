using System.Text;
using Devin.Generator.Changes;
using Devin.Generator.Changes.Comparison;
using Devin.Generator.Documents;

namespace Devin.Generator.Tests.Changes;

/// <summary>Small contracts with one operation, of which a test chooses the parts.</summary>
internal static class ContractText
{
    /// <summary>A contract whose one operation sends and receives the schema <c>X</c>.</summary>
    /// <param name="x">The schema, as YAML in one line.</param>
    /// <param name="others">Further components of the same kind, each as a line of YAML.</param>
    public static ComparedContract Of(string x, params string[] others) =>
        Read(
            $$"""
            openapi: 3.1.0
            info: { title: Things, version: 1.0.0 }
            paths:
              /things:
                post:
                  operationId: create_thing
                  tags: [things]
                  requestBody:
                    required: true
                    content: { application/json: { schema: { $ref: '#/components/schemas/X' } } }
                  responses:
                    '200':
                      description: The thing.
                      content: { application/json: { schema: { $ref: '#/components/schemas/X' } } }
            components:
              schemas:
                X: {{x}}
            {{string.Concat(others.Select(static other => $"    {other}\n"))}}
            """
        );

    /// <summary>A contract whose one operation has the parameter <c>filter</c>.</summary>
    /// <param name="parameter">The members of the parameter other than its name, as YAML in one line.</param>
    /// <param name="schemas">The components, each as a line of YAML.</param>
    public static ComparedContract OfParameter(string parameter, params string[] schemas) =>
        Read(
            $$"""
            openapi: 3.1.0
            info: { title: Things, version: 1.0.0 }
            paths:
              /things:
                get:
                  operationId: list_things
                  tags: [things]
                  parameters:
                    - { name: filter, in: query, {{parameter}} }
                  responses:
                    '204': { description: Nothing. }
            components:
              schemas:
                Unused: { type: string }
            {{string.Concat(schemas.Select(static other => $"    {other}\n"))}}
            """
        );

    /// <summary>A contract whose one operation receives the schema <c>X</c> in an object with the property <c>x</c>.</summary>
    /// <param name="property">The schema of the property, as YAML in one line.</param>
    /// <param name="schemas">Further components, each as a line of YAML.</param>
    public static ComparedContract OfResponse(string property, params string[] schemas) =>
        Read(
            $$"""
            openapi: 3.1.0
            info: { title: Things, version: 1.0.0 }
            paths:
              /things:
                get:
                  operationId: get_thing
                  tags: [things]
                  responses:
                    '200':
                      description: The thing.
                      content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } }
            components:
              schemas:
                Thing: { type: object, properties: { x: {{property}} } }
            {{string.Concat(schemas.Select(static other => $"    {other}\n"))}}
            """
        );

    /// <summary>A contract whose one operation sends an object with the property <c>x</c>.</summary>
    /// <param name="property">The schema of the property, as YAML in one line.</param>
    public static ComparedContract OfRequest(string property) =>
        Read(
            $$"""
            openapi: 3.1.0
            info: { title: Things, version: 1.0.0 }
            paths:
              /things:
                post:
                  operationId: create_thing
                  tags: [things]
                  requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
                  responses: { '204': { description: Nothing. } }
            components:
              schemas:
                Thing: { type: object, properties: { x: {{property}} } }
            """
        );

    /// <summary>A contract as it is compared.</summary>
    public static ComparedContract Read(string text) =>
        ComparedContract.Of(DocumentReader.Read(Encoding.UTF8.GetBytes(text), "contract.yaml"));

    /// <summary>The changes, a line each: the rule, the verdict on the wire and on the source, and the message.</summary>
    public static string[] Lines(ComparedContract old, ComparedContract @new) =>
        [
            .. ChangeSet
                .Of(old, @new)
                .Where(static change => change.Rule.Id != "DR015")
                .Select(static change => $"{change.Rule.Id} {change.Wire}/{change.Source} {change.Message}"),
        ];
}
