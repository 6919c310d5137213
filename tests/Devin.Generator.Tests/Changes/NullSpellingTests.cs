using Devin.Generator.Changes;
using Devin.Generator.Changes.Comparison;
using Devin.Generator.Documents;

namespace Devin.Generator.Tests.Changes;

public sealed class NullSpellingTests
{
    private static readonly string[] Inline =
    [
        "{type: string, nullable: true}",
        "{type: [string, 'null']}",
        "{type: ['null', string]}",
        "{anyOf: [{type: string}, {type: 'null'}]}",
        "{oneOf: [{type: 'null'}, {type: string}]}",
        "{anyOf: [{type: [string, 'null']}]}",
        "{anyOf: [{type: string}, {enum: [null]}]}",
    ];

    private static readonly string[] Referred =
    [
        "{anyOf: [{$ref: '#/components/schemas/Part'}, {type: 'null'}]}",
        "{oneOf: [{type: 'null'}, {$ref: '#/components/schemas/Part'}]}",
        "{allOf: [{$ref: '#/components/schemas/Part'}], nullable: true}",
    ];

    private static readonly string[] Unions =
    [
        "{oneOf: [{$ref: '#/components/schemas/Part'}, {type: integer}], nullable: true}",
        "{oneOf: [{$ref: '#/components/schemas/Part'}, {type: integer}, {type: 'null'}]}",
        "{oneOf: [{oneOf: [{$ref: '#/components/schemas/Part'}, {type: integer}]}, {type: 'null'}]}",
        "{anyOf: [{oneOf: [{$ref: '#/components/schemas/Part'}, {type: integer}]}, {type: 'null'}]}",
        "{anyOf: [{oneOf: [{allOf: [{$ref: '#/components/schemas/Part'}]}, {type: integer}]}, {type: 'null'}]}",
        "{allOf: [{oneOf: [{$ref: '#/components/schemas/Part'}, {type: integer}]}], nullable: true}",
    ];

    private static IEnumerable<object[]> Pairs =>
        from list in new[] { Inline, Referred, Unions }
        from left in list
        from right in list
        from place in new[] { "request", "response", "parameter" }
        select new object[] { left, right, place };

    [TestCaseSource(nameof(Pairs))]
    public void Two_spellings_of_null_are_no_change(string left, string right, string place) =>
        Assert.That(
            ChangeSet.Of(Contract(place, left), Contract(place, right)).Select(static change => change.Message),
            Is.Empty
        );

    [TestCase("request", "DR045", "DR046")]
    [TestCase("response", "DR060", "DR059")]
    [TestCase("parameter", "DR030", "DR031")]
    public void Removing_or_adding_null_has_a_rule_in_each_direction(string place, string gone, string come)
    {
        foreach (var spelling in Inline)
        {
            var with = Contract(place, spelling);
            var without = Contract(place, "{type: string}");
            Assert.That(Rules(with, without), Is.EqualTo([gone]), spelling);
            Assert.That(Rules(without, with), Is.EqualTo([come]), spelling);
        }
    }

    private static IEnumerable<string> Rules(ComparedContract old, ComparedContract @new) =>
        ChangeSet.Of(old, @new).Select(static change => change.Rule.Id).Where(static id => id != "DR015");

    private static ComparedContract Contract(string place, string schema)
    {
        string At(string name) => name == place ? schema : "{type: boolean}";
        return ComparedContract.Of(
            DocumentReader.Read(
                $$$$$$$$"""
                openapi: 3.1.0
                info: {title: T, version: 1.0.0}
                paths:
                  /a:
                    post:
                      operationId: a
                      parameters: [{name: p, in: query, schema: {{{{{{{{At("parameter")}}}}}}}}}]
                      requestBody: {content: {application/json: {schema: {type: object, properties: {x: {{{{{{{{At(
                    "request"
                )}}}}}}}}}}}}}
                      responses:
                        '200': {description: d, content: {application/json: {schema: {type: object, required: [y], properties: {y: {{{{{{{{At(
                    "response"
                )}}}}}}}}}}}}}
                components:
                  schemas:
                    Part: {type: object, properties: {z: {type: string}}}
                """,
                "contract"
            )
        );
    }
}
