using Devin.Generator.Pages;

namespace Devin.Generator.Refresh.Reading;

/// <summary>The whole document of a language.</summary>
/// <param name="Path">The path of its copy below the folder of the contract.</param>
/// <param name="Content">Its bytes as YAML; a JSON document is converted to YAML.</param>
/// <param name="Retrieved">How it was retrieved.</param>
internal sealed record SiteDocument(string Path, byte[] Content, Retrieval Retrieved);
