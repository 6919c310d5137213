using Devin.Generator.Documents;
using Devin.Generator.Import;
using Devin.Generator.Overlay;

namespace Devin.Generator.Pipeline;

/// <summary>Reads a contract and applies its overlay.</summary>
internal static class ContractLoader
{
    /// <summary>The contract's tree after the overlay.</summary>
    public static Node Load(string contract, string? overlay)
    {
        var document = Read(contract);
        return overlay is null ? document : OverlayApplier.Apply(document, OverlayReader.Read(Read(overlay)));
    }

    private static Node Read(string path) => DocumentReader.Read(File.ReadAllBytes(path), DisplayPath.Of(path));
}
