using Devin.Generator.Tree;

namespace Devin.Generator.Import;

/// <summary>What one page shows of one copy.</summary>
/// <param name="Copy">The copy it belongs to.</param>
/// <param name="Page">The name of the page.</param>
/// <param name="Root">The fragment: an OpenAPI document with few operations, located in the page.</param>
internal sealed record PageFragment(CopyPath Copy, string Page, MappingNode Root);
