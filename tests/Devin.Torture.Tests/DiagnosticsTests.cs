namespace Devin.Torture.Tests;

/// <summary>What the generator says about the contract of the library while it emits it.</summary>
public sealed class DiagnosticsTests
{
    private const string NotExpressible = ": warning DG0007: ";

    /// <summary>The lines that the generator printed in the build of the library.</summary>
    private static readonly string[] Lines = File.ReadAllLines(
        Path.Combine(AppContext.BaseDirectory, "torture-diagnostics.txt")
    );

    [TestCase("/paths/~1parameters~1names~1{class}~1{ID}~1{Id}~1{undeclared}/post", "{undeclared}")]
    [TestCase("/paths/~1parameters~1styles/get/parameters/12/schema", "sent as JSON")]
    [TestCase("/components/schemas/Enums/properties/mixed", "mixes values")]
    [TestCase("/components/schemas/EndlessList", "contains itself")]
    [TestCase("/components/schemas/Hen", "made of itself")]
    [TestCase("/components/schemas/Tail", "made of itself")]
    [TestCase("/paths/~1published~1report/get/responses/200/content", "not 'application/pdf', 'text/csv'")]
    [TestCase("/paths/~1published~1mixed/get/responses/200/content", "'application/json' is given as text")]
    [TestCase("/paths/~1published~1form/post/requestBody/content", "no object with fields")]
    [TestCase("/paths/~1published~1form/post/callbacks", "a client cannot")]
    [TestCase("/webhooks", "a client cannot")]
    [TestCase("/components/schemas/PageQuery/properties/first", "travel as 'first'")]
    [TestCase("/components/schemas/PageQuery/properties/sort", "travel as 'sort'")]
    [TestCase("/components/schemas/Shapes/properties/untyped", "'file' is no type")]
    public void What_cannot_be_expressed_is_reported_at_its_place(string pointer, string reason) =>
        Assert.That(
            Lines.Where(line => line.EndsWith($", pointer {pointer})", StringComparison.Ordinal)),
            Has.Some.StartsWith("contract.yaml(").And.Contain(NotExpressible).And.Contain(reason)
        );

    [Test]
    public void The_page_about_constructs_explains_every_report()
    {
        var explained = File.ReadLines(RepositoryFolder.At("docs/constructs.md"))
            .SkipWhile(static line => line != "## What is reported")
            .Where(static line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(static line => line.Split('`')[1])
            .ToArray();
        var reports = Lines.Where(static line => line.Contains(NotExpressible, StringComparison.Ordinal)).ToArray();
        Assert.That(reports, Has.Length.GreaterThanOrEqualTo(14));
        Assert.That(reports.Where(line => !explained.Any(line.Contains)), Is.Empty);
    }
}
