using System.Reflection;
using Devin.Generated.Fluent;
using Microsoft.Kiota.Abstractions;

namespace Devin.Generated.Tests.Fluent;

/// <summary>
/// The builders of the session family as Kiota names them: rules and sources are in docs/fluent-client.md. A change
/// here breaks programs.
/// </summary>
public sealed class SessionBuilderTests
{
    private const string Sessions = "Devin.Generated.Fluent.V3.Organizations.Item.Sessions";

    [Test]
    public void The_way_from_the_client_to_the_sessions_is_Kiotas() =>
        Assert.That(
            Way(
                "Devin.Generated.Fluent.DevinApiClient",
                "Devin.Generated.Fluent.V3.V3RequestBuilder",
                "Devin.Generated.Fluent.V3.Organizations.OrganizationsRequestBuilder",
                "Devin.Generated.Fluent.V3.Organizations.Item.WithOrg_ItemRequestBuilder"
            ),
            Is.EqualTo(
                new[]
                {
                    "DevinApiClient: V3, V3beta1",
                    "V3RequestBuilder: Enterprise, Organizations, Self",
                    "OrganizationsRequestBuilder: this[String position]",
                    "WithOrg_ItemRequestBuilder: Attachments, Automations, CodeScans, Consumption, Knowledge, Metrics, "
                        + "Playbooks, PrReviews, Schedules, Secrets, Sessions",
                }
            )
        );

    [TestCase(
        "SessionsRequestBuilder",
        "this[String position]; GetAllAsync(requestConfiguration, cancellationToken); "
            + "GetAsync(requestConfiguration, cancellationToken); Insights; "
            + "PostAsync(body, requestConfiguration, cancellationToken); ToGetRequestInformation(requestConfiguration); "
            + "ToPostRequestInformation(body, requestConfiguration); WithUrl(rawUrl); "
            + "SessionsRequestBuilderGetQueryParameters; SessionsRequestBuilderPostQueryParameters"
    )]
    [TestCase(
        "Item.WithDevin_ItemRequestBuilder",
        "Archive; Attachments; DeleteAsync(requestConfiguration, cancellationToken); "
            + "GetAsync(requestConfiguration, cancellationToken); Insights; Messages; Tags; "
            + "ToDeleteRequestInformation(requestConfiguration); ToGetRequestInformation(requestConfiguration); Unarchive; "
            + "WithUrl(rawUrl); WithDevin_ItemRequestBuilderDeleteQueryParameters"
    )]
    [TestCase(
        "Item.Tags.TagsRequestBuilder",
        "GetAsync(requestConfiguration, cancellationToken); PostAsync(body, requestConfiguration, cancellationToken); "
            + "PutAsync(body, requestConfiguration, cancellationToken); ToGetRequestInformation(requestConfiguration); "
            + "ToPostRequestInformation(body, requestConfiguration); ToPutRequestInformation(body, requestConfiguration); "
            + "WithUrl(rawUrl)"
    )]
    [TestCase(
        "Item.Archive.ArchiveRequestBuilder",
        "PostAsync(requestConfiguration, cancellationToken); ToPostRequestInformation(requestConfiguration); WithUrl(rawUrl)"
    )]
    [TestCase(
        "Item.Messages.MessagesRequestBuilder",
        "GetAllAsync(requestConfiguration, cancellationToken); GetAsync(requestConfiguration, cancellationToken); "
            + "PostAsync(body, requestConfiguration, cancellationToken); ToGetRequestInformation(requestConfiguration); "
            + "ToPostRequestInformation(body, requestConfiguration); WithUrl(rawUrl); MessagesRequestBuilderGetQueryParameters"
    )]
    public void A_builder_has_the_members_that_Kiota_gives_it(string name, string members)
    {
        var type = TypeOf($"{Sessions}.{name}");
        var nested = type.GetNestedTypes().Select(static inner => inner.Name).Order(StringComparer.Ordinal);
        Assert.That(string.Join("; ", Members(type).Concat(nested)), Is.EqualTo(members));
    }

    [TestCase("SessionsRequestBuilder", typeof(Dictionary<string, object>))]
    [TestCase("SessionsRequestBuilder", typeof(string))]
    [TestCase("Item.WithDevin_ItemRequestBuilder", typeof(string))]
    public void A_builder_is_made_as_Kiotas_are(string name, Type first) =>
        Assert.That(TypeOf($"{Sessions}.{name}").GetConstructor([first, typeof(IRequestAdapter)])?.IsPublic, Is.True);

    [Test]
    public void Query_parameters_carry_their_names_in_templates()
    {
        var query = TypeOf($"{Sessions}.SessionsRequestBuilder")
            .GetNestedType("SessionsRequestBuilderPostQueryParameters")!;
        var listed = query
            .GetProperties()
            .Select(static property =>
                $"{property.GetCustomAttribute<QueryParameterAttribute>()!.TemplateName} {property.Name}"
            );
        Assert.That(listed, Is.EqualTo(new[] { "devin_id DevinId" }));
    }

    private static string[] Way(params string[] names) =>
        [.. names.Select(static name => $"{TypeOf(name).Name}: {string.Join(", ", Steps(TypeOf(name)))}")];

    private static IEnumerable<string> Members(Type type) =>
        Steps(type)
            .Concat(
                type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                    .Where(static method => !method.IsSpecialName)
                    .Select(static method =>
                        $"{method.Name}({string.Join(", ", method.GetParameters().Select(static parameter => parameter.Name))})"
                    )
            )
            .OrderBy(
                static member => member.StartsWith("this", StringComparison.Ordinal) ? "" : member,
                StringComparer.Ordinal
            );

    private static IEnumerable<string> Steps(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Select(static property =>
                property.GetIndexParameters() is [var index]
                    ? $"this[{index.ParameterType.Name} {index.Name}]"
                    : property.Name
            );

    private static Type TypeOf(string name) => typeof(DevinApiClient).Assembly.GetType(name, throwOnError: true)!;
}
