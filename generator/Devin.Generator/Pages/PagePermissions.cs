using Devin.Generator.Tree;

namespace Devin.Generator.Pages;

/// <summary>The permissions that a page names in its section about permissions.</summary>
/// <param name="Names">The names, in the order of the page, each once.</param>
/// <param name="Location">The place of the first.</param>
internal sealed record PagePermissions(IReadOnlyList<string> Names, SourceLocation Location);
