using Devin.Generator.Model;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.Comments;

/// <summary>The comments of methods that return the items of all pages.</summary>
internal static class PagingDocs
{
    private const string Forms =
        "`AsPages()` returns the pages, and `WithLookAhead()` requests the next page while the items of a page are processed.";

    /// <summary>The comment of the flat client's method.</summary>
    public static IReadOnlyList<string> Of(Operation operation, Paging paging) =>
        [
            .. XmlDocs.Element("summary", Summary($"{operation.Name}Async")),
            .. XmlDocs.Element(
                "remarks",
                string.Join('\n', [Start(paging), Remarks(paging), OperationDocs.Facts(operation)[^1]])
            ),
            .. OperationDocs.Arguments(operation),
            .. XmlDocs.Parameter("parameters", "Optional parameters."),
            .. XmlDocs.Parameter("options", "Per-request options that override those of the client."),
            .. XmlDocs.Parameter("cancellationToken", Phrases.CancellationToken),
            .. XmlDocs.Element("returns", Returns),
        ];

    private static string Start(Paging paging) =>
        $"The list starts at `{paging.Position.Name}` of the parameters, which are not changed.";

    /// <summary>The first sentence.</summary>
    /// <param name="onePage">The method that returns one page.</param>
    public static string Summary(string onePage) =>
        $"Returns the items of all pages of `{onePage}`. Pages are requested as they are needed.";

    /// <summary>The end of the list, and the forms in which it can be enumerated.</summary>
    public static string Remarks(Paging paging)
    {
        var end = paging.IsOffset ? "an empty page" : "a cursor that repeats an earlier one";
        return $"The options apply to every page. The list ends with the last page and with {end}. {Forms}";
    }

    /// <summary>The result.</summary>
    public const string Returns = "The items, in the order of the service.";
}
