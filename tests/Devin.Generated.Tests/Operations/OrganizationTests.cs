using System.Reflection;
using System.Text.Json.Nodes;
using Devin.Generated.Tests.Fluent;
using Devin.Generated.Tests.Grid;
using Devin.Generated.Tests.Transport;
using Devin.Generator.Model;

namespace Devin.Generated.Tests.Operations;

/// <summary>The organization belongs to the client: no call below an organization takes it.</summary>
internal sealed class OrganizationTests
{
    private static readonly Type[] Clients =
    [
        .. typeof(DevinClient)
            .Assembly.GetExportedTypes()
            .Where(static type =>
                type.Namespace == "Devin.Generated" && type.Name.EndsWith("Client", StringComparison.Ordinal)
            ),
    ];

    private static IEnumerable<string> OwnOperations() =>
        Contract
            .Model.Operations.Where(static operation => operation.GivenByClient is not null)
            .Select(static operation => operation.CallName);

    [Test]
    public void No_method_of_a_client_has_an_overload()
    {
        var methods = Clients.SelectMany(static type =>
            type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        );
        var overloads = methods
            .GroupBy(static method => $"{method.DeclaringType!.Name}.{method.Name}")
            .Where(static group => group.Count() > 1)
            .Select(static group => group.Key);
        Assert.That(Clients, Has.Length.GreaterThan(20));
        Assert.That(overloads, Is.Empty);
    }

    [TestCaseSource(nameof(OwnOperations))]
    public async Task A_call_without_an_organization_names_every_way_to_set_one_and_sends_nothing(string name)
    {
        var operation = Contract.Model.Operations.Single(known => known.CallName == name);
        using var handler = new RecordingHandler(static () => StubHandler.Json("{}"));
        using var client = new DevinClient(Service.Options(new HttpClient(handler)));
        var error = await Service.FailureOf<InvalidOperationException>(() => Call(client, operation));
        Assert.Multiple(() =>
        {
            Assert.That(error.Message, Does.Contain("DevinClientOptions.OrganizationId"));
            Assert.That(error.Message, Does.Contain("DEVIN_ORG_ID"));
            Assert.That(error.Message, Does.Contain("ForOrganization"));
            Assert.That(handler.Calls, Is.Empty);
        });
    }

    [Test]
    public void Waiting_following_and_listing_ask_for_an_organization_too()
    {
        using var handler = new RecordingHandler(static () => StubHandler.Json("{}"));
        using var client = new DevinClient(Service.Options(new HttpClient(handler)));
        Assert.Multiple(() =>
        {
            Assert.That(
                () => client.Sessions.WaitForSessionAsync("devin-1"),
                Throws.InvalidOperationException.With.Message.Contains("DEVIN_ORG_ID")
            );
            Assert.That(
                async () => await client.Sessions.FollowSessionAsync("devin-1").FirstAsync(),
                Throws.InvalidOperationException.With.Message.Contains("DEVIN_ORG_ID")
            );
            Assert.That(
                async () => await client.Sessions.ListAllSessionsAsync().FirstAsync(),
                Throws.InvalidOperationException.With.Message.Contains("DEVIN_ORG_ID")
            );
            Assert.That(handler.Calls, Is.Empty);
        });
    }

    [Test]
    public async Task Another_organization_is_a_client_of_its_own()
    {
        using var handler = new RecordingHandler(static () => StubHandler.Json("{}"));
        var options = Service.Options(new HttpClient(handler));
        options.OrganizationId = "org-1";
        using var client = new DevinClient(options);
        await client.Sessions.GetSessionAsync("devin-1");
        await client.ForOrganization("org-2").Sessions.GetSessionAsync("devin-1");
        await client.Sessions.GetSessionAsync("devin-1");
        Assert.That(
            handler.Calls.Select(static call => call.Line.Split("/v3/")[1]),
            Is.EqualTo(
                new[]
                {
                    "organizations/org-1/sessions/devin-1",
                    "organizations/org-2/sessions/devin-1",
                    "organizations/org-1/sessions/devin-1",
                }
            )
        );
    }

    /// <summary>A call with values that pass every check of an argument.</summary>
    private static Task Call(DevinClient client, Operation operation)
    {
        object target = client;
        foreach (var group in operation.Groups)
        {
            target = target.GetType().GetProperty(group)!.GetValue(target)!;
        }

        var method = target.GetType().GetMethod(operation.Name + "Async")!;
        var arguments = method.GetParameters().Select(static parameter => Value(parameter.ParameterType));
        return (Task)method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, [.. arguments], null)!;
    }

    private static object? Value(Type type) =>
        type == typeof(string) ? "text"
        : type == typeof(JsonObject) ? new JsonObject()
        : type == typeof(FilePart) ? new FilePart(new MemoryStream(), "a.txt", "text/plain")
        : type.IsValueType || type.GetConstructor([]) is not null ? Activator.CreateInstance(type)
        : null;
}
