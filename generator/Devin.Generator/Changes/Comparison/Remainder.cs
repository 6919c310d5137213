using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Comparison;

/// <summary>
/// Differences in keywords that the comparison does not interpret. Each has its place, and the value on both sides.
/// </summary>
internal static class Remainder
{
    private const int LongestValue = 120;

    /// <summary>One difference where the values of a keyword have different structures.</summary>
    /// <param name="template">Creates a difference with the facet, the names and the members of the owner.</param>
    /// <param name="old">The owner of the keyword in the old contract.</param>
    /// <param name="new">The owner of the keyword in the new contract.</param>
    /// <param name="keyword">The keyword.</param>
    public static IEnumerable<Difference> Whole(
        Func<Difference> template,
        SchemaSite old,
        SchemaSite @new,
        string keyword
    )
    {
        var (before, after) = (old.Keywords[keyword], @new.Keywords[keyword]);
        return EqualNodes.Are(before, after) || Structure.Text(before, keyword) == Structure.Text(after, keyword)
            ? []
            : [Of(template(), old, @new, (JsonPointer.Root.Append(keyword), before, after))];
    }

    /// <summary>A difference for each of the smallest parts in which the values of a keyword differ.</summary>
    /// <param name="template">Creates a difference with the facet, the names and the members of the owner.</param>
    /// <param name="old">The owner of the keyword in the old contract.</param>
    /// <param name="new">The owner of the keyword in the new contract.</param>
    /// <param name="keyword">The keyword.</param>
    public static IEnumerable<Difference> Parts(
        Func<Difference> template,
        SchemaSite old,
        SchemaSite @new,
        string keyword
    )
    {
        var (before, after) = (old.Keywords[keyword], @new.Keywords[keyword]);
        return EqualNodes.Are(before, after)
            ? []
            : Structure.Differences(before, after, keyword).Select(part => Of(template(), old, @new, part));
    }

    /// <summary>The differences of all keywords of two owners, except those that are compared elsewhere.</summary>
    public static IEnumerable<Difference> All(
        Func<Difference> template,
        SchemaSite old,
        SchemaSite @new,
        Func<string, bool> isCompared
    )
    {
        var (before, after) = (old.Keywords, @new.Keywords);
        var differences = new List<Difference>();
        foreach (var member in before.Members)
        {
            Add(member.Name);
        }

        foreach (var member in after.Members)
        {
            if (before[member.Name] is null)
            {
                Add(member.Name);
            }
        }

        return differences;

        void Add(string keyword)
        {
            if (!isCompared(keyword) && !Structure.IsIgnored(keyword))
            {
                differences.AddRange(Parts(template, old, @new, keyword));
            }
        }
    }

    /// <summary>A value as reports show it.</summary>
    public static string Value(Node? node) => node is null ? "none" : Short(CanonicalJson.Of(node));

    /// <summary>The beginning of a long text.</summary>
    public static string Short(string text)
    {
        var length = char.IsHighSurrogate(text[Math.Min(text.Length, LongestValue) - 1])
            ? LongestValue - 1
            : LongestValue;
        return text.Length <= LongestValue ? text : text[..length] + "…";
    }

    private static Difference Of(
        Difference template,
        SchemaSite old,
        SchemaSite @new,
        (JsonPointer At, Node? Old, Node? New) part
    ) =>
        template with
        {
            Shift = Shifts.Between(part.Old, part.New),
            Key = template.Key + part.At,
            What = $"'{part.At.ToString()[1..]}' of {template.What}",
            Before = Value(part.Old),
            After = Value(part.New),
            Old = Origin(old, part.At, part.Old),
            New = Origin(@new, part.At, part.New),
        };

    private static Origin Origin(SchemaSite owner, JsonPointer at, Node? value) =>
        value is null
            ? owner.Origin
            : new Origin(
                at.Segments.Aggregate(owner.Pointer, static (pointer, name) => pointer.Append(name)),
                value.Location
            );
}
