using Devin.Generator.Changes.Comparison;
using Devin.Generator.Diagnostics;
using Devin.Generator.Overlay;
using Devin.Generator.Pages;
using Devin.Generator.Pipeline;
using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Inputs;

/// <summary>A contract and its overlays, read and not yet put together.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Overlays">The overlays, in the order in which they apply.</param>
internal sealed record ContractSource(Node Contract, IReadOnlyList<Node> Overlays)
{
    /// <summary>
    /// The contract with its overlays applied. A comparison does not report the warnings: drafts and old documents have
    /// fewer operations than the overlays.
    /// </summary>
    /// <param name="copies">
    /// The folder of localized copies whose values the enums of the library contain too, or null for none.
    /// </param>
    /// <exception cref="ContractException">One of them cannot be used.</exception>
    public ComparedContract Read(string? copies = null)
    {
        var contract = ComparedContract.Of(OverlayApplier.Apply(Contract, Overlays).Document);
        if (copies is null)
        {
            return contract;
        }

        var reference = Path.Combine(copies, ContractFolder.ReferenceCopy);
        return contract with
        {
            Model = EnumUnion.Over(
                contract.Model,
                CopiesOfContract.Compare(copies, reference, Contract, progress: null)
            ),
        };
    }
}
