using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Comparison;

/// <summary>Compares the media types of two bodies.</summary>
internal static class MediaTypeDifferences
{
    /// <summary>The media types that came or went, in ordinal order.</summary>
    public static IEnumerable<(string MediaType, Shift Shift)> Of(MappingNode? old, MappingNode? @new)
    {
        var before = Names(old);
        var after = Names(@new);
        return before
            .Except(after)
            .Select(static name => (name, Shift.Removed))
            .Concat(after.Except(before).Select(static name => (name, Shift.Added)));
    }

    /// <summary>The schema of a media type, or an empty one where it has none.</summary>
    public static SchemaSite Schema(SchemaSite owner, Member content)
    {
        var element = owner.At(content.Value, "content", content.Name);
        return element.Keywords["schema"] is { } schema
            ? element.At(schema, "schema")
            : new SchemaSite(new MappingNode(element.Node.Location, []), element.Pointer.Append("schema"));
    }

    private static SortedSet<string> Names(MappingNode? content) =>
        new((content?.Members ?? []).Select(static member => member.Name.ToLowerInvariant()), StringComparer.Ordinal);
}
