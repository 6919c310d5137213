using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Validation;

/// <summary>
/// Finds keywords whose values are of a kind that they cannot have, such as <c>maxLength: '5'</c>. All stages read them as
/// if they were absent.
/// </summary>
internal static class KeywordKinds
{
    /// <summary>The findings, as errors, in the order of the document.</summary>
    public static IReadOnlyList<Diagnostic> Check(Node root)
    {
        var found = new List<Diagnostic>();
        if (root is MappingNode document)
        {
            CheckObject(document, OpenApiGrammar.Document, JsonPointer.Root, found);
        }

        return found;
    }

    private static void CheckObject(MappingNode node, string name, JsonPointer pointer, List<Diagnostic> found)
    {
        var rules = OpenApiGrammar.Of(name);
        foreach (var member in node.Members)
        {
            if (rules.TryGetValue(member.Name, out var rule))
            {
                CheckValue(member.Value, rule, member.Name, pointer.Append(member.Name), found);
            }
        }
    }

    private static void CheckValue(
        Node value,
        GrammarRule rule,
        string keyword,
        JsonPointer pointer,
        List<Diagnostic> found
    )
    {
        var kind = ValueKindWords.Of(value);
        if (!rule.Kinds.HasFlag(kind))
        {
            found.Add(
                new Diagnostic(
                    Severity.Error,
                    DiagnosticCodes.InvalidOpenApi,
                    $"'{keyword}' of {PlaceWords.Of(pointer)} is {ValueKindWords.Of(kind)}. "
                        + $"It is ignored: expected {ValueKindWords.Of(rule.Kinds)}.",
                    value.Location,
                    pointer
                )
            );
            return;
        }

        switch (value)
        {
            case MappingNode node when rule.Object is { } name:
                CheckObject(node, name, pointer, found);
                break;
            case MappingNode map when rule.Values is { } values:
                foreach (var member in map.Members.Where(static member => !IsOwnKeyword(member.Name)))
                {
                    CheckValue(member.Value, values, member.Name, pointer.Append(member.Name), found);
                }

                break;
            case SequenceNode list when rule.Items is { } items:
                for (var index = 0; index < list.Items.Count; index++)
                {
                    CheckValue(list.Items[index], items, keyword, pointer.Append(index), found);
                }

                break;
        }
    }

    /// <summary>Whether a member of a map is an extension.</summary>
    private static bool IsOwnKeyword(string name) => name.StartsWith("x-", StringComparison.Ordinal);
}
