using Devin.Generator.Changes.Inputs;
using Devin.Generator.Overlay;
using Devin.Generator.Tree;

namespace DocumentationSite;

/// <summary>The contract of a folder: the document that is published, and the operations with their permissions.</summary>
/// <param name="Document">The reference copy as it is.</param>
/// <param name="Operations">Its operations.</param>
internal sealed record SampleContract(MappingNode Document, IReadOnlyList<ApiOperation> Operations)
{
    /// <summary>Reads the folder of a contract.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="changes">Overlays with what the service changed since.</param>
    public static SampleContract Read(string folder, params IEnumerable<Node> changes)
    {
        var source = ContractFiles.Read(folder, []);
        var published = source with { Contract = OverlayApplier.Apply(source.Contract, changes).Document };
        return new SampleContract((MappingNode)published.Contract, ApiOperation.In(published.Read().Document));
    }

    /// <summary>The part of the contract that some operations reach.</summary>
    public SampleContract Of(IReadOnlyList<ApiOperation> operations) =>
        new(new Fragment(Document).Of(operations), operations);
}
