using System.Text.RegularExpressions;
using Devin.Generator.OpenApi;
using Devin.Generator.Pages;

namespace Devin.Generator.Refresh.Reading;

/// <summary>Finds the operations in the examples of HTTP requests of a guide: fences of the language <c>http</c>.</summary>
internal static partial class HttpExamples
{
    /// <summary>The operations, each once, in the order of the page.</summary>
    public static IReadOnlyList<OperationKey> In(PageText page) =>
        [
            .. MarkdownFences
                .Find(page)
                .Where(static fence => fence.Info.Split(' ')[0] == "http")
                .SelectMany(fence => page.Lines.Skip(fence.First + 1).Take(fence.End - fence.First - 1))
                .Select(static line => RequestLine().Match(line.Text))
                .Where(static match =>
                    match.Success && HttpMethods.Contains(match.Groups["method"].Value.ToLowerInvariant())
                )
                .Select(static match => new OperationKey(
                    match.Groups["method"].Value.ToLowerInvariant(),
                    match.Groups["path"].Value
                ))
                .Distinct(),
        ];

    /// <summary>Whether an example is a request of an operation. Its path may have values for parameters.</summary>
    public static bool IsOf(OperationKey contract, OperationKey example)
    {
        var (names, values) = (contract.Path.Split('/'), example.Path.Split('/'));
        return contract.Method == example.Method
            && names.Length == values.Length
            && names
                .Zip(values)
                .All(static pair =>
                    pair.First is ['{', .., '}'] || string.Equals(pair.First, pair.Second, StringComparison.Ordinal)
                );
    }

    [GeneratedRegex(
        @"\A(?<method>[A-Z]{3,7})\s+(https?://[^/\s]+)?(?<path>/v3[^\s?#]*)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex RequestLine();
}
