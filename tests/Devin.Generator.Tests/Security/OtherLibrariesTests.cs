using System.Net;
using System.Reflection;

namespace Devin.Generator.Tests.Security;

/// <summary>A library has the options of the security that its contract declares, and no others.</summary>
public sealed class OtherLibrariesTests
{
    [Test]
    public async Task A_library_without_a_bearer_scheme_has_no_token()
    {
        var library = await VaultLibrary.CompileAsync(
            """
            openapi: 3.1.0
            info: { title: Vault, version: '1' }
            servers: [{ url: https://vault.example.com/api }]
            paths:
              /key: { get: { tags: [calls], operationId: key, security: [{ Key: [] }], responses: { '204': { description: x } } } }
              /none: { get: { tags: [calls], operationId: none, responses: { '204': { description: x } } } }
            components: { securitySchemes: { Key: { type: apiKey, in: header, name: X-Key } } }

            """
        );
        var handler = new RecordingHandler();
        var options = new VaultOptions(library) { ["HttpClient"] = new HttpClient(handler), ["Key"] = "key-1" };
        var names = options.Value.GetType().GetProperties().Select(static property => property.Name).ToArray();
        Assert.That(names, Does.Contain("Key").And.Contain("KeyProvider"));
        Assert.That(names, Does.Not.Contain("Token").And.Not.Contain("TokenProvider"));
        await options.CallAsync("Key");
        await options.CallAsync("None");
        await VaultOptions.InvokeAsync(options.Client(), "SendAsync", [HttpMethod.Get, "/other"]);
        Assert.That(
            handler.Requests,
            Is.EqualTo(["/api/key | X-Key: key-1", "/api/none", "/api/other | X-Key: key-1"])
        );
    }

    [Test]
    public void The_token_is_documented_from_the_description_of_its_scheme()
    {
        using var workspace = new Workspace();
        workspace.Write(
            "contract.yaml",
            """
            openapi: 3.1.0
            info: { title: Vault, version: '1' }
            security: [{ user: [] }]
            paths: { /user: { get: { operationId: user, responses: { '204': { description: x } } } } }
            components: { securitySchemes: { user: { type: http, scheme: bearer, description: 'Of a </remarks> user' } } }

            """
        );
        var (code, _, error) = workspace.Run(
            "generate",
            "--contract",
            "contract.yaml",
            "--namespace",
            "Vault",
            "--client",
            "VaultClient",
            "--output",
            "library"
        );
        Assert.That((code, error), Is.EqualTo((0, "")));
        Assert.That(
            workspace.Read("library/Runtime/Core/VaultClientOptions.Token.cs"),
            Does.Contain("    /// <para>Of a &lt;/remarks&gt; user</para>\n    /// The token is sent to <see cref")
        );
    }

    [TestCase("User", "Token", "http bearer")]
    [TestCase("Basic", "Basic", "http Basic")]
    [TestCase("Bot", "Bot", "http Bot")]
    [TestCase("Header", "HeaderKey", "the header 'X-Key'")]
    [TestCase("Query", "QueryKey", "the query 'api key'")]
    [TestCase("Cookie", "CookieKey", "the cookie 'sid'")]
    [TestCase("All", "CookieKey", "the cookie 'sid'")]
    public async Task The_test_double_requires_the_secrets_of_each_operation(
        string operation,
        string option,
        string words
    )
    {
        var (service, configure) = Double(await VaultLibrary.Assembly);
        await VaultOptions.InvokeAsync(VaultOptions.Calls(configure(static _ => { })), operation + "Async", []);
        var client = configure(options =>
        {
            foreach (var name in operation == "User" ? ["User", "App"] : new[] { option })
            {
                options.GetType().GetProperty(name)!.SetValue(options, null);
            }
        });
        await Assert.ThatAsync(
            () => VaultOptions.InvokeAsync(VaultOptions.Calls(client), operation + "Async", []),
            Throws.Exception.With.Property("Status").EqualTo(HttpStatusCode.Unauthorized)
        );
        var requests = ((System.Collections.IEnumerable)service.GetType().GetProperty("Requests")!.GetValue(service)!)
            .Cast<object>()
            .ToArray();
        var refusal = (string?)requests[1].GetType().GetProperty("Refusal")!.GetValue(requests[1]);
        Assert.That(refusal, Does.Contain(words.Replace("http ", "the HTTP scheme '", StringComparison.Ordinal)));
        Assert.That(Recorded(requests[0]), Does.Not.Contain("in-memory"));
    }

    [TestCase("None")]
    [TestCase("Empty")]
    [TestCase("Optional")]
    [TestCase("Unsupported")]
    public async Task The_test_double_requires_no_secret_of_other_operations(string operation)
    {
        var (_, configure) = Double(await VaultLibrary.Assembly);
        var client = configure(static options => options.GetType().GetProperty("HeaderKey")!.SetValue(options, null));
        await VaultOptions.InvokeAsync(VaultOptions.Calls(client), operation + "Async", []);
    }

    private static string Recorded(object request)
    {
        var headers = (IReadOnlyDictionary<string, string>)request.GetType().GetProperty("Headers")!.GetValue(request)!;
        var query =
            (IReadOnlyList<KeyValuePair<string, string>>)request.GetType().GetProperty("Query")!.GetValue(request)!;
        return string.Join(
            '\n',
            headers.Select(static header => header.ToString()).Concat(query.Select(static pair => pair.ToString()))
        );
    }

    private static (object Service, Func<Action<object>, object> Create) Double(Assembly library)
    {
        var type = library.GetType("Vault.Generated.Testing.InMemoryVault", throwOnError: true)!;
        var service = Activator.CreateInstance(type, [null])!;
        var create = type.GetMethod("CreateClient")!;
        return (
            service,
            configure =>
            {
                Delegate action = (Action<object>)(options => configure(options));
                var typed = Delegate.CreateDelegate(
                    create.GetParameters()[0].ParameterType,
                    action.Target,
                    action.Method
                );
                return create.Invoke(service, [typed])!;
            }
        );
    }
}
