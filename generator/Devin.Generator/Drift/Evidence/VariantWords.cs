using System.Globalization;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Evidence;

/// <summary>Names the variants of a union for people: by what they refer to, by their constants, else by their content.</summary>
internal static class VariantWords
{
    private const int Shown = 8;

    /// <summary>The variants, each with a name of its own.</summary>
    public static IEnumerable<string> Of(FactGroup union) =>
        union
            .Members.GroupBy(static member => Words(member.Key, member.Value), StringComparer.Ordinal)
            .SelectMany(static same =>
                same.Select((member, index) => index == 0 ? same.Key : $"{member.Key}: {same.Key}")
            );

    private static string Words(string name, Fact variant)
    {
        if (
            variant is not FactGroup schema
            || schema.Value("$ref") is not null
            || name.Contains(' ', StringComparison.Ordinal)
        )
        {
            return name;
        }

        string[] contents = schema.Group("properties") is { } properties
            ? [.. properties.Members.Keys]
            :
            [
                .. schema
                    .Members.Where(static member => member.Value is FactValue && member.Key != "type")
                    .Select(Keyword),
            ];
        var kind = schema.Value("type") is { } type
            ? string.Join('|', type.Canonical.Select(CanonicalJson.Plain))
            : "schema";
        return contents.Length switch
        {
            0 => name,
            <= Shown => $"{kind} with {string.Join(", ", contents)}",
            var count => string.Create(
                CultureInfo.InvariantCulture,
                $"{name} with {string.Join(", ", contents.Take(Shown))} and {count - Shown} more"
            ),
        };
    }

    private static string Keyword(KeyValuePair<string, Fact> member) =>
        $"{member.Key} {string.Join('|', ((FactValue)member.Value).Canonical.Select(CanonicalJson.Plain))}";
}
