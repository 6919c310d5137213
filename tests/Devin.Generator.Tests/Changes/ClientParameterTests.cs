using Devin.Generator.Changes;
using Devin.Generator.Changes.Comparison;
using Devin.Generator.Changes.Rules;
using Devin.Generator.Documents;

namespace Devin.Generator.Tests.Changes;

/// <summary>A parameter that the client sets is not an argument of calls.</summary>
public sealed class ClientParameterTests
{
    private const string Given = "x-csharp: { client-parameter: { path: '/orgs/{org_id}', name: org_id } }";
    private const string Text = "{ type: string }";

    [Test]
    public void A_call_that_loses_an_argument_to_the_client_breaks_the_source_only()
    {
        var change = Only(Compare(Contract("x-other: 1"), Contract(Given)));
        Assert.That((change.Rule.Id, change.Wire, change.Source), Is.EqualTo(("DR089", Impact.None, Impact.Error)));
        Assert.That(
            change.Message,
            Is.EqualTo("GET /orgs/{org_id}/things no longer takes 'org_id': the client gives it to all calls.")
        );
    }

    [Test]
    public void A_call_that_gains_an_argument_of_the_client_breaks_the_source_only()
    {
        var change = Only(Compare(Contract(Given), Contract("x-other: 1")));
        Assert.That((change.Rule.Id, change.Wire, change.Source), Is.EqualTo(("DR089", Impact.None, Impact.Error)));
        Assert.That(
            change.Message,
            Is.EqualTo("GET /orgs/{org_id}/things takes 'org_id': the client no longer gives it.")
        );
    }

    [Test]
    public void Several_paths_can_have_the_client_parameter()
    {
        var list = Given.Replace("'/orgs/{org_id}'", "['/teams/{org_id}', '/orgs/{org_id}']", StringComparison.Ordinal);
        Assert.That(Compare(Contract(Given), Contract(list)), Is.Empty);
    }

    [Test]
    public void The_type_of_the_client_parameter_affects_no_call()
    {
        var changes = Compare(Contract(Given), Contract(Given, "{ type: string, format: uuid }"));
        Assert.That(changes, Is.Not.Empty);
        Assert.That(changes.Max(static change => change.Source), Is.EqualTo(Impact.None));
    }

    [Test]
    public void The_name_of_the_client_parameter_affects_no_call()
    {
        var changes = Compare(
            Contract(Given),
            Contract(Given.Replace("org_id", "id", StringComparison.Ordinal), name: "id")
        );
        var renamed = changes.Single(static change => change.Rule.Id == "DR022");
        Assert.That((renamed.Wire, renamed.Source), Is.EqualTo((Impact.None, Impact.None)));
    }

    /// <summary>
    /// The one change of the source; the report also contains that the version of the contract is unchanged.
    /// </summary>
    private static Change Only(IEnumerable<Change> changes) =>
        changes.Single(static change => change.Source != Impact.None);

    private static IReadOnlyList<Change> Compare(string old, string @new) => ChangeSet.Of(Read(old), Read(@new));

    private static ComparedContract Read(string text) =>
        ComparedContract.Of(DocumentReader.Read(System.Text.Encoding.UTF8.GetBytes(text), "contract.yaml"));

    private static string Contract(string extension, string type = Text, string name = "org_id") =>
        $$"""
            openapi: 3.1.0
            info: { title: Things, version: '1' }
            {{extension}}
            paths:
              /orgs/{{{name}}}/things:
                get:
                  operationId: list_things
                  tags: [things]
                  parameters: [{ name: {{name}}, in: path, required: true, schema: {{type}} }]
                  responses: { '204': { description: Nothing. } }
            """;
}
