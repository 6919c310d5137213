using Devin.Generator.Tree;

namespace Devin.Generator.Schemas;

/// <summary>A schema and its place.</summary>
/// <param name="Node">The schema: an object, or a boolean.</param>
/// <param name="Pointer">Its place in the document.</param>
internal readonly record struct SchemaSite(Node Node, JsonPointer Pointer)
{
    /// <summary>The place as the model keeps it.</summary>
    public Origin Origin => new(Pointer, Node.Location);

    /// <summary>The schema's keywords; empty for a boolean schema.</summary>
    public MappingNode Keywords => Node as MappingNode ?? new MappingNode(Node.Location, []);

    /// <summary>The schema without a keyword.</summary>
    public SchemaSite Without(string keyword) =>
        this with
        {
            Node = new MappingNode(Node.Location, [.. Keywords.Members.Where(member => member.Name != keyword)]),
        };

    /// <summary>A schema below this one.</summary>
    public SchemaSite At(Node node, string keyword, string? name = null)
    {
        var pointer = Pointer.Append(keyword);
        return new SchemaSite(node, name is null ? pointer : pointer.Append(name));
    }

    /// <summary>A schema in a list below this one.</summary>
    public SchemaSite At(Node node, string keyword, int index) => new(node, Pointer.Append(keyword).Append(index));
}
