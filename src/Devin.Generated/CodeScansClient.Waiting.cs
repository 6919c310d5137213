using Devin.Generated.Core;
using Devin.Generated.Models;

namespace Devin.Generated;

/// <content>Waiting for a code scan.</content>
public partial class CodeScansClient
{
    /// <summary>Reads a code scan repeatedly until it is completed, failed or was canceled, or requires user input.</summary>
    /// <remarks>
    /// The service has no operation for a single scan. The scans of the same repository since the creation of this one are
    /// listed.
    /// </remarks>
    /// <param name="scan">The scan, as <see cref="StartCodeScanAsync"/> returned it.</param>
    /// <param name="waitOptions">How often to read the status, and for how long; null for the defaults.</param>
    /// <param name="options">Per-request options that override those of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The scan, and how it ended.</returns>
    /// <exception cref="ArgumentException">An argument is missing or invalid.</exception>
    /// <exception cref="DevinException">
    /// A request failed, including its retries, and the failure is permanent or longer than the longest outage.
    /// </exception>
    /// <exception cref="InvalidOperationException">The list does not contain the scan.</exception>
    public virtual Task<WorkResult<CodeScanResponse>> WaitForCodeScanAsync(
        CodeScanResponse scan,
        WaitOptions? waitOptions = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(scan);
        return _transport
            .CreatePoller(waitOptions, nameof(waitOptions))
            .UntilEndedAsync(
                token =>
                    CodeScanSearch.FindAsync(
                        scan.ScanId,
                        async after =>
                        {
                            var parameters = CodeScanSearch.Parameters(scan, after);
                            return await ListCodeScansAsync(parameters, options, token).ConfigureAwait(false);
                        }
                    ),
                WorkProgress.Of,
                cancellationToken
            );
    }
}
