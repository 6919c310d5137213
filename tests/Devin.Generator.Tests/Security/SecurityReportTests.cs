using Devin.Generator.Contracts;
using Devin.Generator.Diagnostics;
using Devin.Generator.Library;
using Devin.Generator.Model;

namespace Devin.Generator.Tests.Security;

/// <summary>What a client cannot send is reported with its place, and what is sent instead.</summary>
public sealed class SecurityReportTests
{
    private const string Schemes = "/components/securitySchemes/";

    [TestCase("{ type: mutualTLS }", "is 'mutualTLS'. The client sends nothing for it. Set an HttpClient")]
    [TestCase("{ type: http, scheme: digest }", "is the HTTP scheme 'digest', whose secret depends on responses.")]
    [TestCase("{ type: http, scheme: 'a b' }", "has no 'scheme' that is the name of an HTTP scheme")]
    [TestCase("{ type: http }", "has no 'scheme'")]
    [TestCase("{ type: basic }", "has no 'type' of http, apiKey, oauth2, openIdConnect or mutualTLS.")]
    [TestCase("{ type: apiKey, in: header }", "has no 'name'.")]
    [TestCase("{ type: apiKey, in: body, name: k }", "has no 'in' of header, query or cookie.")]
    [TestCase("{ type: apiKey, in: header, name: Host }", "is a key in the header 'Host', which the connection")]
    [TestCase("{ type: apiKey, in: header, name: 'X Key' }", "is a key in the header 'X Key'")]
    public void A_scheme_that_cannot_be_sent_is_reported(string scheme, string message)
    {
        var (model, notes) = Read($"security: [{{ s: [] }}]", $"s: {scheme}");
        var note = notes.Single();
        Assert.That((note.Code, note.Severity), Is.EqualTo(("DG0017", Severity.Warning)));
        Assert.That(note.Message, Does.StartWith("Security scheme 's' ").And.Contain(message));
        Assert.That(note.Pointer?.ToString(), Is.EqualTo(Schemes + "s"));
        Assert.That(note.Location.Line, Is.EqualTo(7));
        Assert.That(model.Operations.Single().Security?.Alternatives, Is.Empty);
        Assert.That((model.Security.Schemes.Count, model.Security.HasToken), Is.EqualTo((0, false)));
    }

    [Test]
    public void A_scheme_that_no_operation_requires_is_reported_and_gets_no_option()
    {
        var (model, notes) = Read("x-none: 1", "s: { type: http, scheme: bearer }");
        Assert.That(notes.Single().Message, Does.StartWith("No operation requires security scheme 's'"));
        Assert.That((model.Security.Schemes.Count, model.Security.HasToken), Is.EqualTo((0, false)));
    }

    [Test]
    public void A_requirement_without_a_scheme_is_reported_at_the_requirement()
    {
        var (model, notes) = Read("security: [{ s: [] }, { t: [] }]", "s: { type: http, scheme: bearer }");
        var note = notes.Single();
        Assert.That(note.Message, Does.Contain("requires security scheme 't', which is not declared"));
        Assert.That(note.Pointer?.ToString(), Is.EqualTo("/security/1"));
        Assert.That(model.Operations.Single().Security?.Alternatives, Has.Count.EqualTo(1));
    }

    [TestCase("s: { type: http, scheme: bearer }, t: { type: http, scheme: basic }")]
    [TestCase("s: { type: apiKey, in: header, name: Authorization }, t: { type: http, scheme: basic }")]
    [TestCase("s: { type: apiKey, in: header, name: x-key }, t: { type: apiKey, in: header, name: X-Key }")]
    [TestCase("s: { type: apiKey, in: query, name: key }, t: { type: apiKey, in: query, name: key }")]
    public void Two_secrets_in_one_place_are_reported_and_not_sent(string schemes)
    {
        var (model, notes) = Read("security: [{ s: [], t: [] }, { t: [] }]", schemes);
        Assert.That(notes.Single().Message, Does.Contain("requires two secrets in one place, 't' and another one"));
        Assert.That(
            model.Operations.Single().Security?.Alternatives.Single().Select(static scheme => scheme.WireName),
            Is.EqualTo(["t"])
        );
    }

    [TestCase("token: { type: apiKey, in: header, name: X }", "Token")]
    [TestCase("base_address: { type: apiKey, in: header, name: X }", "BaseAddressValue")]
    [TestCase("s: { type: http, scheme: bearer }", "Token")]
    [TestCase("s: { type: openIdConnect }", "Token")]
    [TestCase("s: { type: http, scheme: bearer }, token: { type: apiKey, in: query, name: X }", "Token TokenValue")]
    [TestCase("s: { type: http, scheme: bearer }, t: { type: oauth2 }", "S T")]
    [TestCase("a: { type: http, scheme: basic }, aProvider: { type: http, scheme: Bot }", "A AProviderValue")]
    public void Options_are_named_after_their_schemes_and_the_only_bearer_scheme_has_the_token(
        string schemes,
        string options
    )
    {
        var names = schemes
            .Split(", ")
            .Select(static part => part.Split(':')[0])
            .Where(static part =>
                !part.StartsWith("in", StringComparison.Ordinal)
                && !part.StartsWith("name", StringComparison.Ordinal)
                && !part.StartsWith("scheme", StringComparison.Ordinal)
            );
        var (model, _) = Read(
            $"security: [{string.Join(", ", names.Select(static name => $"{{ {name}: [] }}"))}]",
            schemes
        );
        Assert.That(model.Security.Schemes.Select(static scheme => scheme.Option), Is.EqualTo(options.Split(' ')));
    }

    [TestCase("security: [{ s: [] }]", "", 1)]
    [TestCase("security: []", "security: [{ s: [] }], ", 0)]
    [TestCase("x-none: 1", "security: [{ s: [] }], ", 1)]
    public void Requests_to_other_paths_have_the_requirement_of_the_document_or_the_only_one_of_operations(
        string document,
        string operation,
        int alternatives
    )
    {
        var (model, _) = Read(document, "s: { type: http, scheme: Bot }", operation);
        Assert.That(model.Security.Default?.Alternatives, Has.Count.EqualTo(alternatives));
    }

    [Test]
    public void A_contract_without_security_has_the_token_for_all_operations()
    {
        using var workspace = new Workspace();
        workspace.Write(
            "contract.yaml",
            "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: { /a: { get: { operationId: a, responses: { '204': { description: x } } } } }\n"
        );
        var (model, notes) = ContractDocument
            .Read(workspace.At("contract.yaml"), [])
            .Normalize(LibraryNames.Of("TestClient"), isStrict: false);
        Assert.That(notes, Is.Empty);
        Assert.That(
            (model.Security.HasToken, model.Operations.Single().Security),
            Is.EqualTo((true, (SecurityRequirement?)null))
        );
    }

    private static (ContractModel Model, Diagnostic[] Notes) Read(
        string security,
        string schemes,
        string operation = ""
    )
    {
        using var workspace = new Workspace();
        workspace.Write(
            "contract.yaml",
            $$"""
            openapi: 3.1.0
            info: { title: T, version: '1' }
            {{security}}
            paths: { /a: { get: { {{operation}}operationId: a, responses: { '204': { description: x } } } } }
            components:
              securitySchemes:
                {{schemes.Replace(" }, ", " }\n    ")}}

            """
        );
        var (model, notes) = ContractDocument
            .Read(workspace.At("contract.yaml"), [])
            .Normalize(LibraryNames.Of("TestClient"), isStrict: false);
        return (model, [.. notes.Where(static note => note.Code == DiagnosticCodes.Security)]);
    }
}
