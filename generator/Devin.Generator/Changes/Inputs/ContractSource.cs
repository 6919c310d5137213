using Devin.Generator.Changes.Comparison;
using Devin.Generator.Diagnostics;
using Devin.Generator.Overlay;
using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Inputs;

/// <summary>A contract and its overlay, read and not yet put together.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Overlay">The overlay, or null.</param>
internal sealed record ContractSource(Node Contract, Node? Overlay)
{
    /// <summary>The contract with its overlay applied.</summary>
    /// <exception cref="ContractException">One of them cannot be used.</exception>
    public ComparedContract Read() =>
        ComparedContract.Of(Overlay is null ? Contract : OverlayApplier.Apply(Contract, OverlayReader.Read(Overlay)));
}
