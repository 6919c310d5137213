using Devin.Generator.Tree;

namespace Devin.Generator.Pages;

/// <summary>The part of a localized copy that a page contains.</summary>
/// <param name="Copy">The copy it belongs to.</param>
/// <param name="Operation">The operation that the page documents, the only one of the fragment.</param>
/// <param name="Root">The fragment: an OpenAPI document, located in the page.</param>
/// <param name="Fence">The fence that contains it.</param>
internal sealed record PageFragment(CopyPath Copy, OperationKey Operation, MappingNode Root, FencedBlock Fence);
