using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Comparison;

/// <summary>Compares security requirements: schemes, scopes and permissions.</summary>
internal static class SecurityComparer
{
    /// <summary>Adds the differences of an operation's own requirements.</summary>
    public static void CompareOperation(Walk walk, OperationPair pair, MappingNode old, MappingNode @new)
    {
        // A requirement that both inherit from the document is a difference of the document.
        var inherits = old["security"] is null && @new["security"] is null;
        var before = inherits ? [] : Requirements(old["security"] ?? walk.Old.Document["security"]);
        var after = inherits ? [] : Requirements(@new["security"] ?? walk.New.Document["security"]);
        if (pair.Old.Permission is { } oldPermission)
        {
            before.Add("permission " + oldPermission);
        }

        if (pair.New.Permission is { } newPermission)
        {
            after.Add("permission " + newPermission);
        }

        if (!inherits && before.SetEquals(after))
        {
            walk.Differences.AddRange(
                Alternatives(
                    pair.Difference(Facet.Unclassified, Shift.Changed),
                    old["security"] ?? walk.Old.Document["security"],
                    @new["security"] ?? walk.New.Document["security"]
                )
            );
        }

        walk.Differences.AddRange(after.Except(before).Select(gained => Difference(pair, Shift.Added, gained)));
        walk.Differences.AddRange(before.Except(after).Select(lost => Difference(pair, Shift.Removed, lost)));
    }

    /// <summary>Adds the differences of the document's requirements and schemes.</summary>
    public static void CompareDocument(Walk walk)
    {
        var before = Requirements(walk.Old.Document["security"]);
        var after = Requirements(walk.New.Document["security"]);
        if (!before.SetEquals(after))
        {
            var shift =
                before.IsProperSubsetOf(after) ? Shift.Added
                : after.IsProperSubsetOf(before) ? Shift.Removed
                : Shift.Changed;
            walk.Differences.Add(
                DocumentDifferences.Of(walk, "security", Facet.Security, shift, Words(before), Words(after))
            );
        }
        else
        {
            walk.Differences.AddRange(
                Alternatives(
                    DocumentDifferences.Of(walk, "security", Facet.Unclassified, Shift.Changed, "", ""),
                    walk.Old.Document["security"],
                    walk.New.Document["security"]
                )
            );
        }

        var (oldSchemes, newSchemes) = (Schemes(walk.Old), Schemes(walk.New));
        foreach (var name in oldSchemes.Keys.Union(newSchemes.Keys).Order(StringComparer.Ordinal))
        {
            walk.Differences.AddRange(
                Scheme(name, oldSchemes.GetValueOrDefault(name), newSchemes.GetValueOrDefault(name))
            );
        }
    }

    private static IEnumerable<Difference> Scheme(string name, SchemaSite? old, SchemaSite? @new)
    {
        var difference = new Difference(
            Subject.Document,
            old is null || @new is null ? Facet.SchemeDetail : Facet.SecurityScheme,
            Shifts.Between(old, @new)
        )
        {
            Key = $"security scheme {name}",
            What = $"security scheme '{name}'",
            Before = old is { } left ? Kind(left) : "none",
            After = @new is { } right ? Kind(right) : "none",
            Old = old?.Origin,
            New = @new?.Origin,
        };
        if (old is not { } before || @new is not { } after || Kind(before) != Kind(after))
        {
            return [difference];
        }

        return Remainder.All(
            () => difference with { Facet = Facet.SchemeDetail },
            before,
            after,
            static keyword => keyword is "type" or "scheme" or "in" or "name"
        );
    }

    private static Difference Difference(OperationPair pair, Shift shift, string requirement) =>
        pair.Difference(
            Facet.Security,
            shift,
            shift == Shift.Removed ? requirement : null,
            shift == Shift.Added ? requirement : null
        ) with
        {
            Key = $"{pair.Key} {requirement}",
        };

    /// <summary>Schemes that are alternatives may become required together, or none at all.</summary>
    private static IEnumerable<Difference> Alternatives(Difference template, Node? old, Node? @new)
    {
        var (before, after) = (Text(old), Text(@new));
        return before == after
            ? []
            :
            [
                template with
                {
                    Key = $"{template.Key} security alternatives",
                    What = $"'security' of {template.What}",
                    Before = before,
                    After = after,
                },
            ];

        static string Text(Node? security) =>
            security is SequenceNode list
                ? string.Join(" or ", list.Items.Select(CanonicalJson.Of).Order(StringComparer.Ordinal))
                : "none";
    }

    private static SortedSet<string> Requirements(Node? security)
    {
        var result = new SortedSet<string>(StringComparer.Ordinal);
        foreach (
            var scheme in (security as SequenceNode)
                ?.Items.OfType<MappingNode>()
                .SelectMany(static item => item.Members)
                ?? []
        )
        {
            result.Add("scheme " + scheme.Name);
            foreach (var scope in (scheme.Value as SequenceNode)?.Items.OfType<ScalarNode>() ?? [])
            {
                result.Add($"scope {scope.Text} of {scheme.Name}");
            }
        }

        return result;
    }

    private static Dictionary<string, SchemaSite?> Schemes(ComparedSide contract)
    {
        var pointer = JsonPointer.Root.Append("components").Append("securitySchemes");
        var schemes = contract.Document.Mapping("components")?.Mapping("securitySchemes")?.Members ?? [];
        return schemes.ToDictionary(
            static scheme => scheme.Name,
            scheme => (SchemaSite?)contract.Follow(new SchemaSite(scheme.Value, pointer.Append(scheme.Name))),
            StringComparer.Ordinal
        );
    }

    private static string Kind(SchemaSite scheme) =>
        string.Join(' ', new[] { "type", "scheme", "in", "name" }.Select(scheme.Keywords.Text).OfType<string>());

    private static string Words(SortedSet<string> requirements) =>
        requirements.Count == 0 ? "none" : string.Join(", ", requirements);
}
