using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Devin.Generated.Testing.Service.PullRequests;

/// <summary>The parts of the address of a pull request or merge request.</summary>
/// <param name="RepositoryPath">The path of the repository, such as <c>owner/name</c>.</param>
/// <param name="Number">The number.</param>
internal sealed partial record PullRequestAddress(string RepositoryPath, long Number)
{
    /// <summary>Reads an address. Returns false if it does not name a pull request.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out PullRequestAddress? address)
    {
        address =
            Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && uri.Scheme is "https" or "http"
            && Path().Match(uri.AbsolutePath) is { Success: true } match
            && long.TryParse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture, out var number)
                ? new PullRequestAddress(match.Groups["path"].Value, number)
                : null;
        return address is not null;
    }

    [GeneratedRegex(
        "^/(?<path>[^/]+/.*?[^/]+?)(/-)?/(pull|pulls|pull-requests|pullrequest|merge_requests)/(?<number>[0-9]{1,18})/?$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Path();
}
