namespace Devin.Generator.Tests.Changes;

/// <summary>A request that was valid and may be refused now breaks deployed programs.</summary>
public sealed class SeverityTests
{
    [TestCase("{ type: integer, maximum: 9 }", "{ type: integer, maximum: 8 }", "Error")]
    [TestCase("{ type: integer, minimum: 1 }", "{ type: integer, minimum: 2 }", "Error")]
    [TestCase("{ type: string }", "{ type: string, maxLength: 9 }", "Error")]
    [TestCase(
        "{ type: array, items: { type: string }, maxItems: 3 }",
        "{ type: array, items: { type: string }, maxItems: 2 }",
        "Error"
    )]
    [TestCase("{ type: string }", "{ type: string, pattern: '^a' }", "Error")]
    [TestCase("{ type: string, pattern: '^a' }", "{ type: string, pattern: '^b' }", "Error")]
    [TestCase("{ type: string }", "{ type: string, not: { const: a } }", "Error")]
    [TestCase("{ type: number }", "{ type: integer }", "Error")]
    [TestCase("{ type: integer, multipleOf: 2 }", "{ type: integer, multipleOf: 4 }", "Error")]
    [TestCase("{ type: integer, multipleOf: 4 }", "{ type: integer, multipleOf: 2 }", "Info")]
    [TestCase("{ type: integer, maximum: 8 }", "{ type: integer, maximum: 9 }", "Info")]
    [TestCase("{ type: string, pattern: '^a' }", "{ type: string }", "Info")]
    [TestCase("{ type: string, default: a }", "{ type: string, default: b }", "Warning")]
    public void A_constraint_of_a_request_is_judged_by_what_it_may_refuse(string old, string @new, string wire)
    {
        foreach (
            var place in new Func<string, Devin.Generator.Changes.Comparison.ComparedContract>[]
            {
                static schema => ContractText.OfParameter($"schema: {schema}"),
                static schema => ContractText.OfRequest(schema),
            }
        )
        {
            var lines = ContractText.Lines(place(old), place(@new));

            Assert.That(lines, Has.Length.EqualTo(1));
            Assert.That(lines[0].Split(' ', '/')[1], Is.EqualTo(wire), lines[0]);
        }
    }

    [Test]
    public void A_pattern_that_cannot_be_compared_may_accept_less() =>
        Assert.That(
            ContractText.Lines(
                ContractText.OfRequest("{ type: string, pattern: '^a' }"),
                ContractText.OfRequest("{ type: string, pattern: '^b' }")
            ),
            Is.EqualTo([
                "DR084 Error/None The pattern of property 'x' of schema Thing changed from \"^a\" to \"^b\"; it may accept less.",
            ])
        );
}
