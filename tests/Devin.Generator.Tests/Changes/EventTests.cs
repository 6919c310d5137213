using Devin.Generator.Changes;
using Devin.Generator.Changes.Comparison;
using Devin.Generator.Changes.Rules;

namespace Devin.Generator.Tests.Changes;

/// <summary>One event with many consequences is one entry with its list.</summary>
public sealed class EventTests
{
    [Test]
    public void A_schema_that_another_one_replaces_is_one_entry_with_all_that_differs()
    {
        const string Small = "Small: { type: object, properties: { a: { type: string }, b: { type: string } } }";
        const string Large = "Large: { type: object, properties: { c: { type: string }, d: { type: string } } }";
        var changes = ChangeSet.Of(
            ContractText.OfResponse("{ $ref: '#/components/schemas/Small' }", Small, Large),
            ContractText.OfResponse("{ $ref: '#/components/schemas/Large' }", Small, Large)
        );
        var events = ChangeEvents.Of([.. changes.Where(static change => change.Rule.Id != "DR015")]);

        Assert.That(events.Select(static one => one.Rule.Id), Is.EqualTo(["DR075"]));
        Assert.That(
            events[0].Consequences.Select(static change => change.Difference.What),
            Is.EquivalentTo([
                "property 'a' of schema Small",
                "property 'b' of schema Small",
                "property 'c' of schema Small",
                "property 'd' of schema Small",
            ])
        );
        Assert.That(events[0].Message, Does.EndWith(" 4 more changes belong to it."));
    }

    [Test]
    public void The_same_response_of_several_operations_is_one_entry()
    {
        var events = ChangeEvents.Of(ChangeSet.Of(Operations("204"), Operations("204", "504")));

        Assert.That(events, Has.Count.EqualTo(1));
        Assert.That(
            events[0].All.Select(static change => change.Message),
            Is.EqualTo([
                "The 504 response of GET /a was added.",
                "The 504 response of GET /b was added.",
                "The 504 response of GET /c was added.",
            ])
        );
    }

    [Test]
    public void The_same_timeout_of_eight_operations_and_of_eight_schemas_is_one_entry_each()
    {
        var events = ChangeEvents.Of(ChangeSet.Of(Timeouts(60), Timeouts(30)));

        Assert.That(
            events.Where(static one => one.Rule.Id != "DR015").Select(static one => one.Message),
            Is.EqualTo([
                "The limits of query parameter 'timeout' of POST /a were tightened from maximum 60 to maximum 30. 7 more changes belong to it.",
                "The limits of property 'timeout' of schema Sa were tightened from maximum 60 to maximum 30. 7 more changes belong to it.",
            ])
        );
    }

    [Test]
    public void Different_changes_stay_entries_of_their_own() =>
        Assert.That(
            ChangeEvents.Of(ChangeSet.Of(Operations("204"), Operations("204", "504", "503"))),
            Has.Count.EqualTo(2)
        );

    [Test]
    public void An_event_is_as_severe_as_the_worst_of_its_changes_and_is_accepted_as_a_whole()
    {
        var changes = ChangeSet.Of(Operations("204"), Operations("204", "504"));
        var all = ChangeEvents.Of(changes)[0];
        var error = ChangeSet
            .Of(ContractText.OfResponse("{ type: string }"), ContractText.OfResponse("{ type: integer }"))
            .Single(static change => change.Rule.Id == "DR061");
        var worse = all with { Consequences = [.. all.Consequences, error] };

        Assert.That((all.Severity, worse.Severity), Is.EqualTo((Impact.Info, Impact.Error)));
        Assert.That(worse.Fingerprint, Is.Not.EqualTo(all.Fingerprint));
        Assert.That(all.Fingerprint, Is.Not.EqualTo(changes[0].Fingerprint));
    }

    /// <summary>Eight operations with a parameter, each with a body that has a property of that name.</summary>
    private static ComparedContract Timeouts(int most)
    {
        var names = "abcdefgh".Select(static name => name.ToString()).ToArray();
        var paths = names.Select(name =>
            $"  /{name}: {{ post: {{ operationId: {name}, tags: [t], parameters: [{{ name: timeout, in: query, schema: {{ type: integer, maximum: {most} }} }}], requestBody: {{ content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/S{name}' }} }} }} }}, responses: {{ '204': {{ description: d }} }} }} }}\n"
        );
        var schemas = names.Select(name =>
            $"    S{name}: {{ type: object, properties: {{ timeout: {{ type: integer, maximum: {most} }}, {name}: {{ type: string }} }} }}\n"
        );
        return ContractText.Read(
            $"openapi: 3.1.0\ninfo: {{ title: T, version: 1.0.0 }}\npaths:\n{string.Concat(paths)}components:\n  schemas:\n{string.Concat(schemas)}"
        );
    }

    private static ComparedContract Operations(params string[] statuses)
    {
        var responses = string.Join(", ", statuses.Select(static status => $"'{status}': {{ description: d }}"));
        var paths = new[] { "a", "b", "c" }.Select(name =>
            $"  /{name}: {{ get: {{ operationId: {name}, tags: [t], responses: {{ {responses} }} }} }}\n"
        );
        return ContractText.Read("openapi: 3.1.0\ninfo: { title: T, version: 1.0.0 }\npaths:\n" + string.Concat(paths));
    }
}
