using Devin.Generator.Pages;
using Devin.Generator.Refresh.Reading;

namespace Devin.Generator.Refresh;

/// <summary>Finds the operations that guides show and that no copy of the contract contains.</summary>
internal static class GuideOperations
{
    /// <summary>The operations in ordinal order, each with the paths of the guides on the site.</summary>
    public static IReadOnlyList<(OperationKey Operation, IReadOnlyList<string> Guides)> WithoutContract(
        IReadOnlyList<ProvenanceEntry> guides,
        IReadOnlyCollection<OperationKey> contract
    ) =>
        [
            .. guides
                .SelectMany(static guide =>
                    guide
                        .Covers.Operations.Select(OperationKey.TryParse)
                        .OfType<OperationKey>()
                        .Select(operation => (Operation: operation, Guide: guide.Path))
                )
                .Where(shown => !contract.Any(known => HttpExamples.IsOf(known, shown.Operation)))
                .GroupBy(static shown => shown.Operation, static shown => shown.Guide)
                .OrderBy(static group => group.Key.Path, StringComparer.Ordinal)
                .ThenBy(static group => group.Key.Method, StringComparer.Ordinal)
                .Select(static group => (group.Key, (IReadOnlyList<string>)[.. group])),
        ];
}
