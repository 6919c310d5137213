using Devin.Generator.CSharp.Builders;

namespace Devin.Generator.Tests.Fluent;

/// <summary>Names by Kiota's rules. Those of GitHub's API are in octokit/dotnet-sdk, which Kiota generated.</summary>
public sealed class BuilderNamesTests
{
    [TestCase("/advisories/{ghsa_id}", "Advisories.Item.WithGhsa_ItemRequestBuilder")]
    [TestCase("/app/hook/deliveries/{delivery_id}", "App.Hook.Deliveries.Item.WithDelivery_ItemRequestBuilder")]
    [TestCase("/app-manifests/{code}", "AppManifests.Item.WithCodeItemRequestBuilder")]
    [TestCase("/apps/{app_slug}", "Apps.Item.WithApp_slugItemRequestBuilder")]
    [TestCase("/codes_of_conduct", "Codes_of_conduct.Codes_of_conductRequestBuilder")]
    [TestCase("/orgs/{org}/actions/runner-groups", "Orgs.Item.Actions.RunnerGroups.RunnerGroupsRequestBuilder")]
    [TestCase("/users/{id}", "Users.Item.UsersItemRequestBuilder")]
    [TestCase("/v3beta1/2fa", "V3beta1.Twofa.TwofaRequestBuilder")]
    [TestCase("/class/namespace", "Class.Namespace.NamespaceRequestBuilder")]
    [TestCase("/task", "TaskNamespace.TaskRequestBuilder")]
    [TestCase("/queue", "Queue.QueueRequestBuilder")]
    [TestCase("/list", "List.ListRequestBuilder")]
    [TestCase("/date", "DateNamespace.DateRequestBuilder")]
    [TestCase("/aggregateException", "AggregateExceptionNamespace.AggregateExceptionRequestBuilder")]
    [TestCase("/models", "ModelsRequests.ModelsRequestBuilder")]
    [TestCase("/item", "Item_Escaped.Item_EscapedRequestBuilder")]
    [TestCase("/report.csv", "ReportCsv.ReportCsvRequestBuilder")]
    [TestCase("/json", "JsonEscaped.JsonRequestBuilder")]
    [TestCase("/a+b", "A_plus_b.A_plus_bRequestBuilder")]
    [TestCase("/near(lat={lat},lon={lon})", "NearWithLatWithLon.NearWithLatWithLonRequestBuilder")]
    [TestCase("/files/{name}.json", "Files.Item.WithNameJsonItemRequestBuilder")]
    [TestCase("/files/{name}.{ext}", "Files.WithNameWithExt.WithNameWithExtRequestBuilder")]
    public void A_path_ends_in_this_builder(string path, string builder) =>
        Assert.That(SampleOperations.Classes("GET " + path)[^1], Is.EqualTo(builder));

    [TestCase("/get", "GetPath")]
    [TestCase("/path-parameters", "PathParametersPath")]
    [TestCase("/get-type", "GetTypePath")]
    [TestCase("/code-security", "CodeSecurity")]
    [TestCase("/access_tokens", "Access_tokens")]
    public void A_segment_is_this_property(string path, string member) =>
        Assert.That(SampleOperations.Builders("GET " + path).Children.Single().Member, Is.EqualTo(member));

    [TestCase("created_after", "CreatedAfter")]
    [TestCase("per_page", "PerPage")]
    [TestCase("repo-names", "RepoNames")]
    [TestCase("$filter", "Filter")]
    [TestCase("q", "Q")]
    [TestCase("2fa", "Twofa")]
    public void A_query_parameter_is_this_property(string name, string property) =>
        Assert.That(KiotaSymbols.QueryProperty(name), Is.EqualTo(property));

    [TestCase("owner-id", "owner%2Did")]
    [TestCase("$top", "%24top")]
    [TestCase("a.b~c_d", "a%2Eb%7Ec_d")]
    public void A_parameter_has_this_name_in_templates(string name, string template) =>
        Assert.That(KiotaSymbols.TemplateName(name), Is.EqualTo(template));
}
