using System.Globalization;
using Devin.Generator.Changes.Inputs;
using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Devin.Generator.Files;
using Devin.Generator.Findings;
using Devin.Generator.Import;
using Devin.Generator.Pages;
using Devin.Generator.Refresh.Reading;
using Devin.Generator.Refresh.Site;
using Devin.Generator.Tree;

namespace Devin.Generator.Refresh;

/// <summary>Refreshes the folder of the contract from a documentation site.</summary>
/// <param name="site">The site.</param>
/// <param name="folder">The folder of the contract.</param>
internal sealed class ContractRefresh(ISite site, DirectoryInfo folder)
{
    /// <summary>
    /// Reads the site, and writes all new files and reports or, after an error or a cancellation, none.
    /// </summary>
    /// <param name="scope">The part of the site to refresh.</param>
    /// <param name="isDryRun">Whether to write nothing to the folder.</param>
    /// <param name="reports">Returns the files to write beside those of the folder, by path.</param>
    /// <param name="time">The clock.</param>
    /// <param name="progress">Receives the progress, or null.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <exception cref="ContractException">The site or a file cannot be used. Nothing was written.</exception>
    public RefreshResult Run(
        RefreshScope scope,
        bool isDryRun,
        Func<RefreshResult, IReadOnlyDictionary<string, byte[]?>> reports,
        TimeProvider time,
        IProgress<string>? progress,
        CancellationToken cancellationToken
    )
    {
        var saved = SavedContract.Read(folder);
        var today = time.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var reader = new SiteReader(site, scope, saved, folder.FullName, today, progress);
        var plan = RefreshPlan.Of(saved, ReadWithinTime(reader, cancellationToken));
        cancellationToken.ThrowIfCancellationRequested();

        var changed = plan
            .Files.Where(file => !IsOnDisk(file.Key, file.Value))
            .Select(static file => file.Key)
            .Order(StringComparer.Ordinal)
            .ToArray();
        var result = Compare(new RefreshResult(site.AddressOf(""), plan, changed, isDryRun), saved, progress);
        cancellationToken.ThrowIfCancellationRequested();
        progress?.Report($"writing {(isDryRun ? 0 : changed.Length)} files");
        FileChanges.Apply(
            (isDryRun ? [] : changed)
                .Select(path => KeyValuePair.Create(PathOf(path), plan.Files[path]))
                .Concat(reports(result))
                .ToDictionary(StringComparer.Ordinal)
        );
        return result;
    }

    /// <summary>Blocks, because the comparison afterwards needs the deep stack of the caller's thread.</summary>
    private SiteReading ReadWithinTime(SiteReader reader, CancellationToken cancellationToken)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(SiteLimits.Total);
        try
        {
            return reader.ReadAsync(limited.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw SiteError.Of(
                site.AddressOf(""),
                $"'{site.AddressOf("")}' was not read within {SiteLimits.Total.TotalMinutes:0} minutes. Refresh fewer languages or pages at once."
            );
        }
    }

    private RefreshResult Compare(RefreshResult result, SavedContract saved, IProgress<string>? progress)
    {
        var root = result.Plan.Reference is { } bytes
            ? DocumentReader.Read(bytes, DisplayPath.Of(PathOf(ContractFolder.ReferenceCopy))) as MappingNode
            : null;
        result = result with
        {
            WithoutContract = GuideOperations.WithoutContract(
                result.Plan.Import.Record.Guides,
                [
                    .. (root is null ? [] : OperationKey.In(root))
                        .Concat(result.Plan.Import.Copies.SelectMany(static copy => OperationKey.In(copy.Root)))
                        .Distinct(),
                ]
            ),
        };
        if (result.Outcome == RefreshOutcome.NothingNew)
        {
            return result;
        }

        progress?.Report("comparing the localized copies");
        result = result with { Drift = RefreshedCopies.Compare(result.Plan, folder.FullName, Accepted()) };
        if (root is null || saved.Reference is null || !result.ChangedFiles.Contains(ContractFolder.ReferenceCopy))
        {
            return result;
        }

        progress?.Report("comparing the reference copy with the previous one");
        return result with { Reference = ReferenceChanges.Of(ContractFiles.Read(folder.FullName, []), root) };
    }

    private IReadOnlyList<BaselineEntry> Accepted()
    {
        var file = PathOf(ContractFolder.DriftBaseline);
        return File.Exists(file) ? BaselineFile.Read(DocumentFile.Read(file)) : [];
    }

    private bool IsOnDisk(string path, byte[]? content)
    {
        var file = PathOf(path);
        return File.Exists(file)
            ? content is not null && InputFile.Read(file).AsSpan().SequenceEqual(content)
            : content is null;
    }

    private string PathOf(string path) => Path.Combine(folder.FullName, path);
}
