using System.Net;
using System.Reflection;
using System.Text.Json;
using Devin.Generated.Fluent;
using Devin.Generated.Models;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using NSubstitute;

namespace Devin.Generated.Tests.Operations;

/// <summary>Programs replace the clients in their tests: the flat client itself, and the adapter of the fluent client.</summary>
internal sealed class MockingTests
{
    private static readonly Type[] Clients =
    [
        .. typeof(DevinClient)
            .Assembly.GetExportedTypes()
            .Where(static type =>
                type.Namespace == "Devin.Generated" && type.Name.EndsWith("Client", StringComparison.Ordinal)
            ),
    ];

    [Test]
    public async Task A_call_of_a_group_can_be_replaced()
    {
        var client = Substitute.For<DevinClient>();
        client.Sessions.GetSessionAsync("devin-1").Returns(Session("devin-1"));
        client.Enterprise.Roles.Returns(Substitute.For<EnterpriseRolesClient>());
        var session = await client.Sessions.GetSessionAsync("devin-1");
        Assert.Multiple(() =>
        {
            Assert.That(session.SessionId, Is.EqualTo("devin-1"));
            Assert.That(client.Enterprise.Roles, Is.InstanceOf<EnterpriseRolesClient>());
        });
        await client.Sessions.Received(1).GetSessionAsync("devin-1");
    }

    [Test]
    public async Task A_list_of_all_pages_can_be_replaced()
    {
        var client = Substitute.For<DevinClient>();
        var page = new SessionPage { Items = [Session("devin-1"), Session("devin-2")] };
        client
            .Sessions.ListAllSessionsAsync()
            .Returns(PagedList.FromPages<SessionPage, SessionResponse>([page], static page => page.Items));
        var ids = new List<string>();
        await foreach (var session in client.Sessions.ListAllSessionsAsync())
        {
            ids.Add(session.SessionId);
        }

        Assert.That(ids, Is.EqualTo(new[] { "devin-1", "devin-2" }));
    }

    [Test]
    public async Task A_download_and_a_response_can_be_replaced()
    {
        var client = Substitute.For<DevinClient>();
        client
            .Attachments.DownloadAttachmentAsync("1", "a.csv")
            .Returns(_ => new ApiStream(new MemoryStream("a;b"u8.ToArray()), "text/csv; charset=utf-8", "a/ä.csv"));
        client
            .SendAsync(HttpMethod.Get, "/v3/new")
            .Returns(new RawResponse("GET /v3/new", HttpStatusCode.Created, """{"a":"ä"}"""u8));
        await using var file = await client.Attachments.DownloadAttachmentAsync("1", "a.csv");
        using var text = new StreamReader(file.Content);
        Assert.That(await text.ReadToEndAsync(), Is.EqualTo("a;b"));
        Assert.That(
            (file.ContentType, file.FileName, file.Length),
            Is.EqualTo(("text/csv; charset=utf-8", "ä.csv", 3L))
        );
        var response = await client.SendAsync(HttpMethod.Get, "/v3/new");
        Assert.That(
            (response.Status, response.ReadJson()!["a"]!.GetValue<string>(), response.Attempts, response.Headers.Count),
            Is.EqualTo((HttpStatusCode.Created, "ä", 1, 0))
        );
    }

    [Test]
    public void Every_result_of_a_call_can_be_created_by_a_test()
    {
        var results = Clients
            .Append(typeof(SessionsClientExtensions))
            .SelectMany(static type => type.GetMethods())
            .SelectMany(static method => Parts(method.ReturnType))
            .Where(static type =>
                type.Assembly == typeof(DevinClient).Assembly
                && type is { IsClass: true, IsAbstract: false, IsGenericParameter: false }
            )
            .Select(static type => type.IsGenericType ? type.GetGenericTypeDefinition() : type)
            .Distinct()
            .ToArray();
        Assert.That(results, Does.Contain(typeof(ApiStream)).And.Contain(typeof(SessionRun<>)));
        Assert.That(
            results.Except([typeof(PagedList<,>), .. Clients]).Where(static type => !CanBeCreated(type)),
            Is.Empty
        );

        // Unions have a conversion from each variant instead of constructors.
        static bool CanBeCreated(Type type) =>
            type.GetConstructors().Length > 0
            || type.GetMethods(BindingFlags.Public | BindingFlags.Static)
                .Any(method => method.ReturnType == type && method.Name == "op_Implicit");

        // The type itself and its type arguments, such as those of Task.
        static IEnumerable<Type> Parts(Type type) => type.GenericTypeArguments.SelectMany(Parts).Prepend(type);
    }

    [Test]
    public void Every_public_member_of_every_client_can_be_replaced()
    {
        var fixedMembers = Clients
            .SelectMany(static type =>
                type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            )
            .Where(static method => method is not { IsVirtual: true, IsFinal: false } && method.Name != "Dispose")
            .Select(static method => $"{method.DeclaringType!.Name}.{method.Name}");
        var withoutConstructor = Clients.Where(static type =>
            type.GetConstructor(BindingFlags.NonPublic | BindingFlags.Instance, []) is not { IsFamily: true }
        );
        Assert.Multiple(() =>
        {
            Assert.That(Clients, Has.Length.GreaterThan(20));
            Assert.That(fixedMembers, Is.Empty);
            Assert.That(withoutConstructor, Is.Empty);
            Assert.That(Clients.Where(static type => type.IsSealed), Is.Empty);
        });
    }

    [Test]
    public void A_test_double_that_replaces_nothing_fails_with_the_reason()
    {
        var sessions = new Double();
        using var client = Substitute.ForPartsOf<DevinClient>();
        Assert.Multiple(() =>
        {
            Assert.That(
                () => sessions.GetSessionAsync("devin-1"),
                Throws.InvalidOperationException.With.Message.Contains("test double")
            );
            Assert.That(
                () => client.Sessions.GetSessionAsync("devin-1"),
                Throws.InvalidOperationException.With.Message.Contains("test double")
            );
        });
    }

    [Test]
    public async Task The_fluent_client_is_replaced_by_its_adapter()
    {
        var adapter = Substitute.For<IRequestAdapter>();
        adapter.BaseUrl.Returns("https://api.example.com");
        adapter
            .SendAsync(
                Arg.Is<RequestInformation>(request =>
                    request.URI.AbsolutePath == "/v3/organizations/org-1/sessions/devin-1"
                ),
                Arg.Any<ParsableFactory<SessionResponse>>(),
                Arg.Any<Dictionary<string, ParsableFactory<IParsable>>>(),
                Arg.Any<CancellationToken>()
            )
            .Returns(Session("devin-1"));
        using var client = new DevinApiClient(adapter);
        var session = await client.V3.Organizations["org-1"].Sessions["devin-1"].GetAsync();
        var other = await client.V3.Organizations["org-1"].Sessions["devin-2"].GetAsync();
        Assert.Multiple(() =>
        {
            Assert.That(session?.SessionId, Is.EqualTo("devin-1"));
            Assert.That(other, Is.Null);
        });
    }

    [Test]
    public async Task A_list_of_the_fluent_client_requests_each_page_through_the_adapter()
    {
        var adapter = Substitute.For<IRequestAdapter>();
        adapter.BaseUrl.Returns("https://api.example.com");
        adapter
            .SendAsync(
                Arg.Any<RequestInformation>(),
                Arg.Any<ParsableFactory<SessionPage>>(),
                Arg.Any<Dictionary<string, ParsableFactory<IParsable>>>(),
                Arg.Any<CancellationToken>()
            )
            .Returns(
                new SessionPage
                {
                    Items = [Session("devin-1")],
                    HasNextPage = true,
                    EndCursor = "a",
                },
                new SessionPage { Items = [Session("devin-2")], HasNextPage = false }
            );
        using var client = new DevinApiClient(adapter);
        var ids = new List<string>();
        await foreach (var session in client.V3.Organizations["org-1"].Sessions.GetAllAsync())
        {
            ids.Add(session.SessionId);
        }

        Assert.That(ids, Is.EqualTo(new[] { "devin-1", "devin-2" }));
    }

    private static SessionResponse Session(string id) =>
        JsonSerializer.Deserialize<SessionResponse>($$"""{"session_id":"{{id}}"}""")!;

    private sealed class Double : SessionsClient;
}
