using System.Text;
using Devin.Generator.Documents;
using Devin.Generator.Library;
using Devin.Generator.Model;
using Devin.Generator.Normalization;

namespace Devin.Generator.Tests.Generate;

/// <summary>Which operations are lists of pages, and the names of the methods for all items.</summary>
public sealed class PagedListsTests
{
    private const string Page = "items: { type: array, items: { type: string } }, end_cursor: { type: string }";
    private const string After = "{ name: after, in: query, schema: { type: string } }";

    [TestCase(After, Page, "items after end_cursor")]
    [TestCase(
        After,
        Page + ", has_next_page: { type: boolean }",
        "items after end_cursor has_next_page",
        TestName = "A cursor and a flag"
    )]
    [TestCase(
        "{ name: pageToken, in: query, schema: { type: string } }",
        "data: { type: array, items: { type: string } }, nextPageToken: { type: string }",
        "data pageToken nextPageToken",
        TestName = "Other names"
    )]
    [TestCase(
        "{ name: cursor, in: query, schema: { type: string } }",
        "tags: { type: array, items: { type: string } }, results: { type: array, items: { type: string } }, next_cursor: { type: string }",
        "results cursor next_cursor",
        TestName = "Two lists, of which one has a usual name"
    )]
    [TestCase(
        "{ name: offset, in: query, schema: { type: integer } }",
        "things: { type: array, items: { type: string } }, total: { type: integer }",
        "things offset total",
        TestName = "An offset and a total"
    )]
    [TestCase(
        "{ name: skip, in: query, schema: { type: integer } }",
        "things: { type: array, items: { type: string } }",
        "things skip",
        TestName = "An offset alone"
    )]
    [TestCase(
        "{ name: offset, in: query, schema: { type: integer } }, " + After,
        Page,
        "items after end_cursor",
        TestName = "A cursor comes before an offset"
    )]
    public void A_list_is_found_by_the_shape_of_its_query_and_its_response(
        string parameters,
        string properties,
        string expected
    )
    {
        var paging = Single(parameters, properties).Paging;
        Assert.That(paging, Is.Not.Null);
        var parts = new[]
        {
            paging!.Items.WireName,
            paging.Position.WireName,
            paging.Next?.WireName,
            paging.HasMore?.WireName,
            paging.Total?.WireName,
        };
        Assert.That(string.Join(' ', parts.Where(static part => part is not null)), Is.EqualTo(expected));
    }

    [TestCase("", Page, TestName = "No cursor")]
    [TestCase("{ name: after, in: query, schema: { type: string } }", "a: { type: string }", TestName = "No list")]
    [TestCase(After, "items: { type: array, items: { type: string } }", TestName = "No cursor of the next page")]
    [TestCase("{ name: after, in: query, schema: { type: integer } }", Page, TestName = "A number as a cursor")]
    [TestCase("{ name: after, in: header, schema: { type: string } }", Page, TestName = "A cursor in a header")]
    [TestCase(
        "{ name: after, in: query, required: true, schema: { type: string } }",
        Page,
        TestName = "A cursor that the first page needs"
    )]
    [TestCase(
        After,
        "a: { type: array, items: { type: string } }, b: { type: array, items: { type: string } }, end_cursor: { type: string }",
        TestName = "Two lists without a usual name"
    )]
    public void Anything_else_is_not_a_list(string parameters, string properties) =>
        Assert.That(Single(parameters, properties).Paging, Is.Null);

    [TestCase("listThings", "ListAllThings")]
    [TestCase("things", "ThingsAll")]
    [TestCase("list", "ListAll")]
    [TestCase("list_2_things", "List2AllThings")]
    [TestCase("listAllThings", "ListAllThingsAllPages")]
    public void All_follows_the_first_word(string operationId, string expected) =>
        Assert.That(Operations((operationId, After, Page)).Single().Paging!.Name, Is.EqualTo(expected));

    [Test]
    public void A_name_that_another_method_has_is_not_used()
    {
        var operations = Operations(
            ("list_things", After, Page),
            ("list_all_things", "", Page),
            ("list_things_all_pages", "", Page)
        );
        Assert.That(operations[0].Paging!.Name, Is.EqualTo("ListThingsAllPages_"));
    }

    private static Operation Single(string parameters, string properties) =>
        Operations(("list_things", parameters, properties)).Single();

    private static IReadOnlyList<Operation> Operations(params (string Id, string Parameters, string Properties)[] all)
    {
        var paths = all.Select(
            static (operation, index) =>
                $"  /p{index}: {{ get: {{ tags: [g], operationId: {operation.Id}, parameters: [{operation.Parameters}], responses: "
                + "{ '200': { description: x, content: { application/json: { schema: { type: object, properties: "
                + $"{{ {operation.Properties} }} }} }} }} }} }} }} }}\n"
        );
        var text = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths:\n" + string.Concat(paths);
        return ContractNormalizer
            .Normalize(
                DocumentReader.Read(Encoding.UTF8.GetBytes(text), "contract.yaml"),
                LibraryNames.Of("TestClient"),
                isStrict: true
            )
            .Model.Operations;
    }
}
