using System.Text;
using Devin.Generator.Drift;
using Devin.Generator.Drift.Comparison;
using Devin.Generator.Drift.Copies;
using Devin.Generator.Files;
using Devin.Generator.Findings;
using Devin.Generator.Pages;

namespace Devin.Generator.Refresh;

/// <summary>Compares all copies as they are after a refresh, before they are written.</summary>
internal static class RefreshedCopies
{
    /// <summary>The drift, judged against the accepted drift.</summary>
    /// <param name="plan">The refresh.</param>
    /// <param name="folder">The folder of the contract, for messages.</param>
    /// <param name="accepted">The accepted drift.</param>
    public static DriftReport Compare(RefreshPlan plan, string folder, IReadOnlyList<BaselineEntry> accepted)
    {
        var entries = plan.Import.Record.ByPath();
        var copies = Contracts(plan)
            .Select(copy =>
                CopyReader.Read(
                    copy.Path,
                    Display(folder, copy.Path),
                    copy.Content,
                    entries.GetValueOrDefault(copy.Path)
                ) with
                {
                    IsReference = copy.Path == ContractFolder.ReferenceCopy,
                }
            )
            .Concat(
                plan.Import.Pages.Select(page =>
                {
                    var path = ContractFolder.PagePath(page.Saved.Name);
                    var copy = new Copy(path, CopyForm.RenderedPage)
                    {
                        File = page.Saved.File,
                        Published = entries[path].Published,
                        Covers = entries[path].Covers,
                    };
                    return CopyReader.OfPage(copy, page.Shown);
                })
            )
            .ToArray();
        var result = DriftCheck.Run(MadeCopies.Mark(copies, plan.Import.Record, static copy => copy.Id));
        return DriftReport.Of(result, JudgedFindings<Finding>.Of(result.Findings, accepted), listsAll: false);
    }

    private static IEnumerable<(string Path, byte[] Content)> Contracts(RefreshPlan plan)
    {
        if (plan.Reference is { } reference)
        {
            yield return (ContractFolder.ReferenceCopy, reference);
        }

        // A reconstructed copy is not compared: the rendered pages from which it was built are.
        foreach (var copy in plan.Import.Copies.Where(static copy => copy.Form != ProvenanceForm.Reconstructed))
        {
            yield return (copy.Path.Path, Encoding.UTF8.GetBytes(copy.Text));
        }
    }

    private static string Display(string folder, string path) => DisplayPath.Of(Path.Combine(folder, path));
}
