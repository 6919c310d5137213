using Devin.Generator.Naming;
using Devin.Generator.Tree;

namespace Devin.Generator.Normalization;

/// <summary>Names of the properties of the client that have the methods.</summary>
internal static class GroupNames
{
    private static readonly HashSet<string> MembersOfClients =
    [
        .. ObjectMembers.Names,
        "Dispose",
        "ResponseOfAsync",
        "SendAsync",
        "UpdateOptions",
        "WithResponseAsync",
    ];

    /// <summary>
    /// The path of groups of each operation. Names that differ in case only are one group, because they would share a
    /// file on some systems.
    /// </summary>
    public static IReadOnlyList<string>[] Of(OperationSite[] sites, NamingRules rules)
    {
        var groups = sites.Select(site => Of(site.Operation.Keywords, site.Path, rules)).ToArray();
        var spellings = groups
            .SelectMany(static group => group)
            .GroupBy(static name => name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(
                static same => same.Key,
                static same => same.Min(StringComparer.Ordinal)!,
                StringComparer.OrdinalIgnoreCase
            );
        return [.. groups.Select(group => group.Select(name => spellings[name]).ToArray())];
    }

    /// <summary>
    /// The path of groups: the overlay's name, the first tag, or the first fixed part of the path, below the group that
    /// the rules give to the path.
    /// </summary>
    private static string[] Of(MappingNode operation, string path, NamingRules rules)
    {
        var tag = operation
            .Sequence("tags")
            ?.Items.OfType<ScalarNode>()
            .Select(static item => item.Text)
            .FirstOrDefault();
        var name =
            operation.Text(Extensions.Group)
            ?? (string.IsNullOrWhiteSpace(tag) ? null : tag)
            ?? path.Split('/')
                .FirstOrDefault(static part => part.Length > 0 && !part.Contains('{', StringComparison.Ordinal))
            ?? "Root";
        var prefix = rules.GroupPrefixes.FirstOrDefault(rule => path.StartsWith(rule.Path, StringComparison.Ordinal));
        return prefix is null ? [GroupName(name, rules)] : [GroupName(prefix.Group, rules), GroupName(name, rules)];
    }

    private static string GroupName(string name, NamingRules rules)
    {
        var pascal = Words.Pascal(name).Replace("_", "", StringComparison.Ordinal);
        return pascal.Length == 0 || char.IsDigit(pascal[0]) ? "Group" + pascal
            : MembersOfClients.Contains(pascal) || pascal == rules.ClientName || pascal + "Client" == rules.ClientName
                ? pascal + "Group"
            : Words.Bounded(pascal);
    }
}
