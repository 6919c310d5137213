using System.Collections.Frozen;
using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Comparison;

/// <summary>
/// The structure of a part of a contract: all of it except the text that is written for people. A member is such text
/// only where its name is a keyword: a property called <c>title</c> is not.
/// </summary>
internal static class Structure
{
    private static readonly FrozenSet<string> Human = FrozenSet.Create(
        StringComparer.Ordinal,
        "description",
        "summary",
        "title",
        "example",
        "examples",
        "externalDocs",
        "$comment",
        "x-evidence",
        "contact",
        "license",
        "termsOfService"
    );

    /// <summary>Members whose own members have names of the contract instead of keywords.</summary>
    private static readonly FrozenSet<string> Named = FrozenSet.Create(
        StringComparer.Ordinal,
        "paths",
        "webhooks",
        "schemas",
        "responses",
        "parameters",
        "requestBodies",
        "headers",
        "securitySchemes",
        "links",
        "callbacks",
        "pathItems",
        "properties",
        "patternProperties",
        "dependentSchemas",
        "dependentRequired",
        "dependencies",
        "$defs",
        "definitions",
        "content",
        "variables",
        "encoding",
        "mapping",
        "flows"
    );

    private static readonly FrozenSet<string> Values = FrozenSet.Create(
        StringComparer.Ordinal,
        "default",
        "const",
        "enum",
        "security"
    );

    private enum Content
    {
        Keywords,
        Names,

        /// <summary>Names whose values are written for people.</summary>
        DescribedNames,
        Value,
    }

    /// <summary>Whether a keyword is for people, or names something in C# only, which the names of C# show.</summary>
    public static bool IsIgnored(string keyword) =>
        IsText(keyword) || keyword.StartsWith("x-csharp", StringComparison.Ordinal);

    /// <summary>Whether a keyword is for people.</summary>
    public static bool IsText(string keyword) => Human.Contains(keyword);

    /// <summary>Whether all of a keyword's value counts, because it has no keywords.</summary>
    public static bool IsValue(string keyword) =>
        Values.Contains(keyword) || keyword.StartsWith("x-", StringComparison.Ordinal);

    /// <summary>Whether the members of a keyword's value have names of the contract.</summary>
    public static bool HasNames(string keyword, Node? value) => value is MappingNode && Named.Contains(keyword);

    /// <summary>The canonical text of the structure of a keyword's value; null where there is none.</summary>
    public static string? Text(Node? node, string keyword) =>
        node is null ? null : CanonicalJson.Of(Strip(node, ContentOf(keyword, node)));

    /// <summary>The smallest parts in which two values of a keyword differ, by their pointers below the keyword's owner.</summary>
    public static IEnumerable<(JsonPointer At, Node? Old, Node? New)> Differences(
        Node? old,
        Node? @new,
        string keyword
    ) => Differences(old, @new, JsonPointer.Root.Append(keyword), ContentOf(keyword, old ?? @new));

    private static IEnumerable<(JsonPointer At, Node? Old, Node? New)> Differences(
        Node? old,
        Node? @new,
        JsonPointer at,
        Content content
    )
    {
        switch (old, @new)
        {
            case (MappingNode before, MappingNode after) when content is Content.Keywords or Content.Names:
                return before
                    .Members.Concat(after.Members)
                    .Select(static member => member.Name)
                    .Distinct(StringComparer.Ordinal)
                    .Where(name => content == Content.Names || !IsIgnored(name))
                    .SelectMany(name =>
                        Differences(
                            before[name],
                            after[name],
                            at.Append(name),
                            content == Content.Names ? Content.Keywords : ContentOf(name, before[name] ?? after[name])
                        )
                    );
            case (SequenceNode before, SequenceNode after)
                when content == Content.Keywords && before.Items.Count == after.Items.Count:
                return before
                    .Items.Zip(after.Items)
                    .SelectMany((items, index) => Differences(items.First, items.Second, at.Append(index), content));
            default:
                return TextOf(old) == TextOf(@new) ? [] : [(at, old, @new)];
        }

        string? TextOf(Node? node) => node is null ? null : CanonicalJson.Of(Strip(node, content));
    }

    private static Content ContentOf(string keyword, Node? value) =>
        keyword == "scopes" ? Content.DescribedNames
        : IsValue(keyword) ? Content.Value
        : HasNames(keyword, value) ? Content.Names
        : Content.Keywords;

    private static Node Strip(Node node, Content content) =>
        (node, content) switch
        {
            (_, Content.Value) => node,
            (MappingNode map, Content.DescribedNames) => new SequenceNode(
                map.Location,
                [
                    .. map
                        .Members.Select(static member => member.Name)
                        .Order(StringComparer.Ordinal)
                        .Select(name => new ScalarNode(map.Location, ScalarKind.String, name)),
                ]
            ),
            (MappingNode map, Content.Names) => With(map, map.Members, static _ => Content.Keywords),
            (MappingNode map, _) => With(
                map,
                map.Members.Where(static member => !IsIgnored(member.Name)),
                static member => ContentOf(member.Name, member.Value)
            ),
            (SequenceNode list, _) => new SequenceNode(
                list.Location,
                [.. list.Items.Select(item => Strip(item, content))]
            ),
            _ => node,
        };

    private static MappingNode With(MappingNode map, IEnumerable<Member> members, Func<Member, Content> contentOf) =>
        new(
            map.Location,
            [.. members.Select(member => member with { Value = Strip(member.Value, contentOf(member)) })]
        );
}
