namespace Devin.Generator.Pages;

/// <summary>Reads what a page shows beside a fragment of the contract.</summary>
internal static class PageContentReader
{
    /// <summary>Reads a rendered page, which has a field list or lists of values where Markdown has a fragment.</summary>
    public static PageContent ReadRendered(PageText page)
    {
        var content = ReadProse(page, out var rest);
        var fields = FieldListReader.Read(rest);
        return content with { Fields = fields, LooseLists = fields.Count == 0 ? LooseListReader.Read(rest) : [] };
    }

    /// <summary>Reads the prose around a fragment.</summary>
    /// <param name="page">The page without its fragment.</param>
    /// <param name="operation">The operation that the fragment shows.</param>
    public static PageContent ReadMarkdown(PageText page, OperationKey operation) =>
        ReadProse(page, out _) with
        {
            Operation = operation,
        };

    private static PageContent ReadProse(PageText page, out PageText rest)
    {
        (var operation, var request, var responses, rest) = SampleReader.Read(page);
        return new PageContent(operation, [], request, responses, [], ProseTableReader.Read(rest), PageWords.In(rest))
        {
            Permissions = PermissionReader.Read(rest),
        };
    }
}
