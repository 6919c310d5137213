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

    /// <summary>The differences of the media types of both bodies, except the schemas that are compared as types.</summary>
    /// <param name="template">Creates a difference of the body.</param>
    /// <param name="old">The old body, and the media types whose schemas are compared.</param>
    /// <param name="new">The new body, and the media types whose schemas are compared.</param>
    public static IEnumerable<Difference> Others(
        Func<Difference> template,
        (SchemaSite Body, IReadOnlyCollection<Member> Compared) old,
        (SchemaSite Body, IReadOnlyCollection<Member> Compared) @new
    )
    {
        if (
            old.Compared.Select(static member => member.Name)
                .SequenceEqual(@new.Compared.Select(static member => member.Name))
            && EqualNodes.Are(old.Body.Keywords["content"], @new.Body.Keywords["content"])
        )
        {
            return [];
        }

        var before = ByName(old.Body, old.Compared);
        var after = ByName(@new.Body, @new.Compared);
        return before
            .Keys.Intersect(after.Keys, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .SelectMany(name =>
                Remainder.All(() => Of(template(), name), before[name], after[name], static _ => false)
            );
    }

    private static Difference Of(Difference body, string mediaType) =>
        body with
        {
            Key = $"{body.Key} {mediaType}",
            What = $"{mediaType} in {body.What}",
        };

    private static Dictionary<string, SchemaSite> ByName(SchemaSite body, IReadOnlyCollection<Member> compared) =>
        (body.Keywords.Mapping("content")?.Members ?? [])
            .DistinctBy(static member => member.Name.ToLowerInvariant())
            .ToDictionary(
                static member => member.Name.ToLowerInvariant(),
                member =>
                    body.At(
                        compared.Contains(member) ? WithoutSchema(member.Value) : member.Value,
                        "content",
                        member.Name
                    ),
                StringComparer.Ordinal
            );

    private static MappingNode WithoutSchema(Node content) =>
        new(
            content.Location,
            [.. (content as MappingNode)?.Members.Where(static member => member.Name != "schema") ?? []]
        );

    private static SortedSet<string> Names(MappingNode? content) =>
        new((content?.Members ?? []).Select(static member => member.Name.ToLowerInvariant()), StringComparer.Ordinal);
}
