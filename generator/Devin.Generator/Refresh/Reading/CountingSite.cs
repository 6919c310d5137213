using Devin.Generator.Pages;
using Devin.Generator.Refresh.Site;

namespace Devin.Generator.Refresh.Reading;

/// <summary>Counts the requests to a site, and reports each response as progress.</summary>
internal sealed class CountingSite(ISite site, IProgress<string>? progress) : ISite
{
    private int _requests;
    private int _notModified;

    /// <summary>The number of files that were requested.</summary>
    public int Requests => _requests;

    /// <summary>The number of requested files that have not changed.</summary>
    public int NotModified => _notModified;

    /// <inheritdoc/>
    public string AddressOf(string path) => site.AddressOf(path);

    /// <inheritdoc/>
    public async Task<SiteResponse> GetAsync(string path, Retrieval? known, CancellationToken cancellationToken)
    {
        var response = await site.GetAsync(path, known, cancellationToken).ConfigureAwait(false);
        var number = Interlocked.Increment(ref _requests);
        if (response is SiteResponse.NotModified)
        {
            Interlocked.Increment(ref _notModified);
        }

        progress?.Report($"retrieved {path} ({number})");
        return response;
    }
}
