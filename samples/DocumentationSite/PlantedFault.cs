namespace DocumentationSite;

/// <summary>A fault of the site.</summary>
/// <param name="Name">What is wrong, in a few words.</param>
/// <param name="Path">The path of the file, without a leading slash.</param>
/// <param name="Plant">Changes the files.</param>
internal sealed record PlantedFault(string Name, string Path, Action<Dictionary<string, SiteFile>> Plant);
