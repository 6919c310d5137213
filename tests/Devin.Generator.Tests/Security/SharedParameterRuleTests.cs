using Devin.Generator.Contracts;
using Devin.Generator.Diagnostics;
using Devin.Generator.Library;
using Devin.Generator.Model;

namespace Devin.Generator.Tests.Security;

/// <summary>Which parameters become options of the client.</summary>
public sealed class SharedParameterRuleTests
{
    private const string Tenant = "{ name: tenant, in: header, schema: { type: string } }";

    [Test]
    public void A_parameter_of_all_operations_is_reported_with_its_option()
    {
        var (model, notes) = Read("/a", Tenant, "/b", Tenant);
        Assert.That(model.SharedParameters.Single().Option, Is.EqualTo("Tenant"));
        var note = notes.Single(static note => note.Code == "DG0018");
        Assert.That(
            (note.Severity, note.Message),
            Is.EqualTo(
                (
                    Severity.Information,
                    "All operations have the header parameter 'tenant'. TestClientOptions.Tenant is its value for all calls, and a call can have its own."
                )
            )
        );
    }

    [TestCase("/a", Tenant, "/a", Tenant, TestName = "One path alone")]
    [TestCase("/a", Tenant, "/b", "", TestName = "An operation without it")]
    [TestCase("/a", Tenant, "/b", "{ name: tenant, in: query, schema: { type: string } }", TestName = "Another place")]
    [TestCase("/a", Tenant, "/b", "{ name: tenant, in: header, schema: { type: integer } }", TestName = "Another type")]
    [TestCase(
        "/a",
        Tenant,
        "/b",
        "{ name: tenant, in: header, schema: { type: string, maxLength: 5 } }",
        TestName = "Another constraint"
    )]
    [TestCase(
        "/a",
        Tenant,
        "/b",
        "{ name: tenant, in: header, required: true, schema: { type: string } }",
        TestName = "Required by one operation only"
    )]
    [TestCase(
        "/a",
        "{ name: t, in: query, schema: { enum: [a, b] } }",
        "/b",
        "{ name: t, in: query, schema: { enum: [a, c] } }",
        TestName = "Other values"
    )]
    [TestCase(
        "/a",
        "{ name: t, in: query, schema: { type: array, items: { type: string } } }",
        "/b",
        "{ name: t, in: query, schema: { type: array, items: { type: string } } }",
        TestName = "A list"
    )]
    [TestCase(
        "/a/{id}",
        "{ name: id, in: path, required: true, schema: { type: string } }",
        "/{id}/b",
        "{ name: id, in: path, required: true, schema: { type: string } }",
        TestName = "The end of a path"
    )]
    public void It_stays_a_parameter_of_calls(string path, string parameter, string otherPath, string otherParameter)
    {
        var (model, notes) = Read(path, parameter, otherPath, otherParameter);
        Assert.That(model.SharedParameters, Is.Empty);
        Assert.That(notes.Select(static note => note.Code), Does.Not.Contain("DG0018"));
        Assert.That(
            model.Operations.SelectMany(static operation => operation.Parameters),
            Has.All.Property(nameof(Parameter.Option)).Null
        );
    }

    [Test]
    public void What_selects_a_page_stays_a_parameter_of_calls()
    {
        const string Page =
            "content: { application/json: { schema: { type: object, properties: { data: { type: array, items: { type: string } }, next_cursor: { type: string } } } } }";
        const string Cursor = "{ name: cursor, in: query, schema: { type: string } }, " + Tenant;
        var (model, _) = Read("/a", Cursor, "/b", Cursor, Page);
        Assert.That(model.SharedParameters.Select(static shared => shared.WireName), Is.EqualTo(["tenant"]));
    }

    [Test]
    public void The_key_of_a_security_scheme_stays_a_parameter_of_calls()
    {
        const string Security =
            "security: [{ key: [] }]\ncomponents: { securitySchemes: { key: { type: apiKey, in: header, name: Tenant } } }\n";
        var (model, _) = Read("/a", Tenant, "/b", Tenant, top: Security);
        Assert.That(model.SharedParameters, Is.Empty);
    }

    [Test]
    public void Options_do_not_get_the_names_of_others()
    {
        const string Parameters =
            "{ name: token, in: header, schema: { type: string } }, { name: v, in: header, schema: { type: string } }, { name: v, in: query, schema: { type: string } }, { name: max_retries, in: query, schema: { type: integer } }";
        var (model, _) = Read("/a", Parameters, "/b", Parameters);
        var names = model.SharedParameters.Select(static shared => shared.Option).ToArray();
        Assert.That(names, Is.Unique.And.Contains("VHeader").And.Contains("VQuery"));
        Assert.That(names, Does.Not.Contain("Token").And.Not.Contain("MaxRetries"));
    }

    private static (ContractModel Model, IReadOnlyList<Diagnostic> Notes) Read(
        string path,
        string parameters,
        string otherPath,
        string otherParameters,
        string response = "x-none: 1",
        string top = ""
    )
    {
        using var workspace = new Workspace();
        var first = $"get: {Operation("a", parameters)}";
        var second = $"{Operation("b", otherParameters)}";
        workspace.Write(
            "contract.yaml",
            "openapi: 3.1.0\ninfo: { title: T, version: '1' }\n"
                + top
                + "paths:\n  "
                + (
                    path == otherPath
                        ? $"'{path}': {{ {first}, put: {second} }}\n"
                        : $"'{path}': {{ {first} }}\n  '{otherPath}': {{ get: {second} }}\n"
                )
        );
        return ContractDocument
            .Read(workspace.At("contract.yaml"), [])
            .Normalize(LibraryNames.Of("TestClient"), isStrict: false);

        string Operation(string id, string list) =>
            $"{{ operationId: {id}, parameters: [{list}], responses: {{ '200': {{ description: x, {response} }} }} }}";
    }
}
