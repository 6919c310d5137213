using Devin.Generator.Pages;
using Devin.Generator.Refresh.Site;

namespace Devin.Generator.Refresh.Reading;

/// <summary>Counts what is asked of a site, and reports each answer as a step.</summary>
internal sealed class CountingSite(ISite site, IProgress<string>? progress) : ISite
{
    private int _requests;
    private int _notModified;

    /// <summary>How many files were asked for.</summary>
    public int Requests => _requests;

    /// <summary>How many of them are as they were.</summary>
    public int NotModified => _notModified;

    /// <inheritdoc/>
    public string AddressOf(string path) => site.AddressOf(path);

    /// <inheritdoc/>
    public async Task<SiteAnswer> GetAsync(string path, Retrieval? known, CancellationToken cancellationToken)
    {
        var answer = await site.GetAsync(path, known, cancellationToken).ConfigureAwait(false);
        var number = Interlocked.Increment(ref _requests);
        if (answer is SiteAnswer.NotModified)
        {
            Interlocked.Increment(ref _notModified);
        }

        progress?.Report($"retrieved {path} ({number})");
        return answer;
    }
}
