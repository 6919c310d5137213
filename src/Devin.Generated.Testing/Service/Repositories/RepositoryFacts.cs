namespace Devin.Generated.Testing.Service.Repositories;

/// <summary>What a Git provider states about a repository.</summary>
/// <param name="Path">The path, such as <c>owner/name</c>.</param>
/// <param name="Language">The main programming language; null if there is none.</param>
/// <param name="Description">The description.</param>
internal sealed record RepositoryFacts(string Path, string? Language, string Description)
{
    /// <summary>The name without the owner.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The ID at the Git provider.</summary>
    public string ProviderId => "github-" + Name;
}
