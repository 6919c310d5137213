namespace Devin.Torture.Tests;

/// <summary>The diagnostics of the generator for the contract of the library.</summary>
public sealed class DiagnosticsTests
{
    private const string NotExpressible = ": warning DG0007: ";

    /// <summary>The lines that the generator printed in the build of the library.</summary>
    private static readonly string[] Lines = File.ReadAllLines(
        Path.Combine(AppContext.BaseDirectory, "torture-diagnostics.txt")
    );

    [TestCase("/paths/~1parameters~1names~1{class}~1{ID}~1{Id}~1{undeclared}/post", "Path parameter 'undeclared'")]
    [TestCase("/paths/~1parameters~1nowhere/get/parameters/0/schema", "'nowhere' has no place in the path")]
    [TestCase("/paths/~1parameters~1nowhere/get/parameters/1", "'Content-Length' belongs to the connection")]
    [TestCase("/paths/~1parameters~1styles/get/parameters/12/schema", "sent as JSON")]
    [TestCase("/components/schemas/Enums/properties/mixed", "values of several types")]
    [TestCase("/components/schemas/EndlessList", "contains itself")]
    [TestCase("/components/schemas/Hen", "refers to itself only")]
    [TestCase("/components/schemas/Tail", "refers to itself only")]
    [TestCase("/paths/~1published~1report/get/responses/200/content", "not 'application/pdf', 'text/csv'")]
    [TestCase("/paths/~1published~1mixed/get/responses/200/content", "Both are returned as text")]
    [TestCase("/paths/~1published~1form/post/requestBody/content", "not an object with properties")]
    [TestCase("/paths/~1published~1form/post/callbacks", "'callbacks' of POST /published/form")]
    [TestCase("/webhooks", "'webhooks' of the document")]
    [TestCase("/components/schemas/PageQuery/properties/first", "Parameter 'first' is declared twice")]
    [TestCase("/components/schemas/PageQuery/properties/sort", "Parameter 'sort' is declared twice")]
    [TestCase("/components/schemas/Shapes/properties/untyped", "has the type 'file'")]
    [TestCase("/paths/~1lists~1{tenant}~1tokens/get/parameters/3/schema", "which is for strings only")]
    public void A_construct_that_cannot_be_expressed_is_reported_at_its_place(string pointer, string reason) =>
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
