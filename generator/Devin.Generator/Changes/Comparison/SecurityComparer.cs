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

        var oldSchemes = Schemes(walk.Old);
        foreach (var (name, scheme) in Schemes(walk.New))
        {
            if (oldSchemes.TryGetValue(name, out var known) && Kind(known) != Kind(scheme))
            {
                walk.Differences.Add(
                    new Difference(Subject.Document, Facet.SecurityScheme, Shift.Changed)
                    {
                        Key = $"security scheme {name}",
                        What = $"security scheme '{name}'",
                        Before = Kind(known),
                        After = Kind(scheme),
                        Old = known.Origin,
                        New = scheme.Origin,
                    }
                );
            }
        }
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

    private static Dictionary<string, SchemaSite> Schemes(ComparedSide contract)
    {
        var pointer = JsonPointer.Root.Append("components").Append("securitySchemes");
        var schemes = contract.Document.Mapping("components")?.Mapping("securitySchemes")?.Members ?? [];
        return schemes.ToDictionary(
            static scheme => scheme.Name,
            scheme => contract.References.Follow(new SchemaSite(scheme.Value, pointer.Append(scheme.Name))),
            StringComparer.Ordinal
        );
    }

    private static string Kind(SchemaSite scheme) =>
        string.Join(' ', new[] { "type", "scheme", "in", "name" }.Select(scheme.Keywords.Text).OfType<string>());

    private static string Words(SortedSet<string> requirements) =>
        requirements.Count == 0 ? "none" : string.Join(", ", requirements);
}
