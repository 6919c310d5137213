using System.Net;
using System.Reflection;

namespace Devin.Generator.Tests.Security;

/// <summary>A parameter that all operations have is an option of the client, and a call can have its own value.</summary>
public sealed class SharedParameterTests
{
    private const string Contract = """
        openapi: 3.1.0
        info: { title: Vault, version: '1' }
        servers: [{ url: https://vault.example.com }]
        paths:
          /{account}/things:
            parameters: &shared
              - { name: account, in: path, required: true, schema: { type: integer } }
              - { $ref: '#/components/parameters/Tenant' }
              - { name: api-version, in: query, required: true, schema: { enum: [v1, v2] } }
              - { name: trace, in: header, schema: { type: boolean } }
              - { name: locale, in: cookie, schema: { type: string } }
            get: { tags: [calls], operationId: list, parameters: [{ name: q, in: query, schema: { type: string } }], responses: { '204': { description: x } } }
            post: { tags: [calls], operationId: add, requestBody: { content: { application/json: { schema: { type: string } }, application/x-www-form-urlencoded: { schema: { type: object, properties: { a: { type: string } } } } } }, responses: { '204': { description: x } } }
          /{account}/things/{id}:
            parameters: *shared
            get: { tags: [calls], operationId: get, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { '204': { description: x } } }
        components:
          parameters: { Tenant: { name: X-Tenant, in: header, required: true, description: The tenant, schema: { type: string } } }

        """;

    private static readonly (string Option, object Value)[] All =
    [
        ("Account", 7L),
        ("XTenant", "acme"),
        ("ApiVersion", "v2"),
        ("Trace", true),
        ("Locale", "de;DE"),
    ];

    private static readonly Lazy<Task<Assembly>> Library = new(static () => VaultLibrary.CompileAsync(Contract));

    [Test]
    public async Task Its_value_is_sent_with_every_call_of_both_clients()
    {
        var (options, handler) = await CreateAsync(All);
        await options.CallAsync("List");
        await options.CallAsync("Get", "a/b");
        await options.CallAsync("AddForm");
        var builder = Fluent(options, 8L);
        await VaultOptions.InvokeAsync(builder.GetType().GetProperty("Things")!.GetValue(builder)!, "GetAsync", []);
        const string Rest = "?api-version=v2 | X-Tenant: acme | trace: true | Cookie: locale=de%3BDE";
        Assert.That(
            handler.Requests.Select(static request =>
                request.Replace(
                    "Cookie: locale=de%3BDE | X-Tenant: acme | trace: true",
                    "X-Tenant: acme | trace: true | Cookie: locale=de%3BDE",
                    StringComparison.Ordinal
                )
            ),
            Is.EqualTo(["/7/things" + Rest, "/7/things/a%2Fb" + Rest, "/7/things" + Rest, "/8/things" + Rest])
        );
    }

    [Test]
    public async Task A_call_can_have_its_own_value()
    {
        var (options, handler) = await CreateAsync(All);
        var parameters = Parameters(
            options,
            ("Account", 9L),
            ("XTenant", "other"),
            ("Q", "x"),
            ("Locale", "fr"),
            ("Trace", false)
        );
        await options.CallAsync("List", parameters);
        Assert.That(
            handler.Requests.Single(),
            Is.EqualTo("/9/things?q=x&api-version=v2 | Cookie: locale=fr | X-Tenant: other | trace: false")
        );
    }

    [TestCase("Account", "The parameter 'account' has no value. Set VaultClientOptions.Account for all calls")]
    [TestCase("XTenant", "The parameter 'X-Tenant' has no value. Set VaultClientOptions.XTenant for all calls")]
    [TestCase(
        "ApiVersion",
        "The parameter 'api-version' has no value. Set VaultClientOptions.ApiVersion for all calls"
    )]
    public async Task A_required_one_without_a_value_fails_before_anything_is_sent(string option, string message)
    {
        var (options, handler) = await CreateAsync([.. All.Where(one => one.Option != option)]);
        await Assert.ThatAsync(
            async () => await options.CallAsync("List"),
            Throws.InvalidOperationException.With.Message.StartsWith(message)
        );
        Assert.That(handler.Requests, Is.Empty);
    }

    [Test]
    public async Task An_optional_one_without_a_value_is_not_sent()
    {
        var (options, handler) = await CreateAsync([
            .. All.Where(static one => one.Option is not ("Trace" or "Locale")),
        ]);
        await options.CallAsync("List");
        Assert.That(handler.Requests, Is.EqualTo(["/7/things?api-version=v2 | X-Tenant: acme"]));
    }

    [Test]
    public async Task It_is_not_sent_to_another_host_and_not_to_paths_that_the_contract_does_not_have()
    {
        var targets = new Queue<string?>(["https://other.example.com/a", null, null]);
        var (options, handler) = await CreateAsync(
            All,
            _ =>
                targets.Dequeue() is { } target
                    ? new(HttpStatusCode.Found) { Headers = { Location = new Uri(target) } }
                    : new(HttpStatusCode.NoContent)
        );
        await options.CallAsync("List");
        await VaultOptions.InvokeAsync(options.Client(), "SendAsync", [HttpMethod.Get, "/other"]);
        Assert.That(handler.Requests.Skip(1), Is.EqualTo(["/a", "/other"]));
    }

    [Test]
    public async Task A_value_that_a_header_cannot_contain_is_refused_when_the_client_is_created()
    {
        var (options, _) = await CreateAsync([("XTenant", "a\r\nb")]);
        Assert.That(options.Client, Throws.ArgumentException.With.Message.Contains("header 'X-Tenant'"));
    }

    private static object Fluent(VaultOptions options, object account)
    {
        var client = options.Fluent();
        var indexer = client
            .GetType()
            .GetProperties()
            .Single(static property => property.GetIndexParameters().Length == 1);
        return indexer.GetValue(client, [account])!;
    }

    private static object Parameters(VaultOptions options, params (string Name, object Value)[] values)
    {
        var type = options.Value.GetType().Assembly.GetType("Vault.Generated.ListParameters", throwOnError: true)!;
        var parameters = Activator.CreateInstance(type)!;
        foreach (var (name, value) in values)
        {
            type.GetProperty(name)!.SetValue(parameters, value);
        }

        return parameters;
    }

    private static async Task<(VaultOptions Options, RecordingHandler Handler)> CreateAsync(
        (string Option, object Value)[] values,
        Func<HttpRequestMessage, HttpResponseMessage>? respond = null
    )
    {
        var handler = new RecordingHandler(respond);
        var options = new VaultOptions(await Library.Value)
        {
            ["HttpClient"] = new HttpClient(handler),
            ["MaxRetries"] = 0,
        };
        foreach (var (option, value) in values)
        {
            options[option] = value;
        }

        return (options, handler);
    }
}
