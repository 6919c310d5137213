using Devin.Generator.Model;
using Devin.Generator.Scalars;

namespace Devin.Generator.CSharp;

/// <summary>How the method for all items of a list is laid out in C#.</summary>
/// <param name="paging">The paging of the operation.</param>
internal sealed class PagingLayout(Paging paging)
{
    /// <summary>The type of a page.</summary>
    public string Page => CSharpType.Bare(paging.Page);

    /// <summary>The type of an item.</summary>
    public string Item => CSharpType.Of(paging.Item);

    /// <summary>The type that the method returns.</summary>
    public string ReturnType => $"PagedList<{Page}, {Item}>";

    /// <summary>The conversion of a position to the type of its parameter; empty for none.</summary>
    public string Cast => paging.Position.Type is PrimitiveUse { Type: PrimitiveType.Int32 } ? "(int?)" : "";

    /// <summary>Whether a page can have no list of items.</summary>
    public bool IsItemsOptional => !paging.Items.IsRequired || paging.Items.Type.IsNullable;
}
