using Devin.Generated.Constraints;
using Devin.Generated.Models;

namespace Devin.Generated;

/// <summary>Finds a code scan in the list of scans, for both clients.</summary>
internal static class CodeScanSearch
{
    /// <summary>The query of a page of scans that can contain the scan.</summary>
    public static ListCodeScansParameters Parameters(CodeScanResponse scan, string? after) =>
        new()
        {
            RepoName = scan.RepoName,
            // Whether the limit itself is included is not documented.
            TimeAfter = scan.CreatedAt.AddSeconds(-1),
            After = after,
        };

    /// <summary>Reads pages until one contains the scan.</summary>
    /// <exception cref="InvalidOperationException">No page contains it.</exception>
    public static async Task<CodeScanResponse> FindAsync(string scanId, Func<string?, Task<CodeScanPage>> readPage)
    {
        var cursors = new HashSet<string>(StringComparer.Ordinal);
        string? after = null;
        do
        {
            var page = await readPage(after).ConfigureAwait(false);
            if (page.Items.FirstOrDefault(scan => scan.ScanId == scanId) is { } found)
            {
                return found;
            }

            after = page.HasNextPage is true ? page.EndCursor : null;
        } while (!string.IsNullOrEmpty(after) && cursors.Add(after));

        throw new InvalidOperationException(
            $"The list of code scans does not contain the scan '{PrintableText.Format(scanId, 100)}'. Pass a scan of the organization of the client."
        );
    }
}
