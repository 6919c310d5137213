using System.Text.Json.Nodes;
using Devin.Generator.CSharp;
using Devin.Generator.Emit.Comments;
using Devin.Generator.Model;

namespace Devin.Generator.Emit.NSwag;

/// <summary>What <c>Client.Method.Paging.liquid</c> prints of the method for all items of a list.</summary>
internal static class PagingFacts
{
    /// <summary>The facts.</summary>
    public static JsonObject Of(Operation operation, Paging paging)
    {
        var layout = new PagingLayout(paging);
        return Facts.Of(
            new JsonObject
            {
                ["name"] = paging.Name,
                ["docs"] = Facts.List(PagingDocs.Of(operation, paging)),
                ["page"] = layout.Page,
                ["item"] = layout.Item,
                ["parameters"] = operation.ParametersTypeName,
                ["arguments"] = string.Concat(
                    operation.Arguments.Select(static parameter => OperationLayout.Argument(parameter) + ", ")
                ),
                ["position"] = paging.Position.Name,
                ["isOffset"] = paging.IsOffset,
                ["cast"] = layout.Cast,
                ["items"] = paging.Items.Name,
                ["isItemsOptional"] = layout.IsItemsOptional,
                ["next"] = paging.Next?.Name,
                ["hasMore"] = paging.HasMore?.Name,
                ["total"] = paging.Total?.Name,
            }
        );
    }
}
