using System.Text;
using Devin.Generator.Drift.Kinds;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Evidence;

/// <summary>Facts as text, so that two facts at different places can be compared.</summary>
internal static class FactText
{
    /// <summary>The text.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="hideReferences">
    /// Whether the targets of references are left out, for copies that rename them.
    /// </param>
    public static string Of(Fact fact, bool hideReferences = false)
    {
        var builder = new StringBuilder();
        Append(builder, fact, hideReferences);
        return builder.ToString();
    }

    /// <summary>A short form for people: a schema's type, a reference's target, or nothing.</summary>
    public static IReadOnlyList<string> Summary(Fact fact)
    {
        if (fact is FactValue value)
        {
            return value.Canonical;
        }

        var group = (FactGroup)fact;
        if (group.Value("$ref") is { } reference)
        {
            return reference.Values;
        }

        if (group.Value("type") is not { } type)
        {
            return [];
        }

        var words = string.Join(" | ", type.Canonical.Select(CanonicalJson.Plain));
        return [CanonicalJson.Of(group.Value("nullable") is null ? words : words + " | null")];
    }

    private static void Append(StringBuilder builder, Fact fact, bool hideReferences)
    {
        if (fact is FactValue value)
        {
            var isHidden = hideReferences && value.Kind == DriftKinds.Ref;
            builder.Append('[').AppendJoin(',', isHidden ? ["$ref"] : value.Canonical).Append(']');
            return;
        }

        var group = (FactGroup)fact;
        builder.Append('{');
        foreach (var (name, member) in group.Members)
        {
            var isHidden = hideReferences && group.NameKind == NameKind.Identities && name.StartsWith('#');
            builder.Append(CanonicalJson.Of(isHidden ? "$ref" : name)).Append(':');
            Append(builder, member, hideReferences);
        }

        builder.Append('}');
    }
}
