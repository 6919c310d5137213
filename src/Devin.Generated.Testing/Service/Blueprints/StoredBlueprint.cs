using Devin.Generated.Models;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Blueprints;

/// <summary>A blueprint with its contents and files.</summary>
/// <param name="View">The blueprint as responses contain it.</param>
/// <param name="ContentsId">The ID of the file with the contents.</param>
internal sealed record StoredBlueprint(Blueprint View, string ContentsId)
{
    /// <summary>The files.</summary>
    public Store<BlueprintFile> Files { get; } = new("file");

    /// <summary>The names of the files.</summary>
    public HashSet<string> FileNames { get; } = new(StringComparer.Ordinal);
}
