using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Devin.Generator.OpenApi;
using Devin.Generator.Tree;

namespace Devin.Generator.Import;

/// <summary>
/// Merges the fragments of one localized copy. Fragments complete each other where an OpenAPI document lists
/// independent things (paths, methods, components); everywhere else they must be equal.
/// </summary>
internal sealed class FragmentMerger
{
    private const int LongestShownText = 60;

    private readonly List<Diagnostic> _disagreements = [];

    /// <summary>The parts of a document that differ in what a fragment may leave out.</summary>
    private enum Part
    {
        Document,
        Paths,
        PathItem,
        Components,
        ComponentGroup,
        Value,
    }

    /// <summary>The document that the fragments show together, in the order in which they show it.</summary>
    /// <param name="fragments">At least one.</param>
    /// <exception cref="ContractException">Fragments disagree; all disagreements are named.</exception>
    public static MappingNode Merge(IReadOnlyList<MappingNode> fragments)
    {
        var merger = new FragmentMerger();
        var merged = fragments.Aggregate(
            (left, right) => merger.MergeMappings(left, right, JsonPointer.Root, Part.Document)
        );
        return merger._disagreements.Count == 0 ? merged : throw new ContractException(merger._disagreements);
    }

    private Node Merge(Node left, Node right, JsonPointer pointer, Part part)
    {
        switch (left, right)
        {
            case (MappingNode a, MappingNode b):
                return MergeMappings(a, b, pointer, part);
            case (SequenceNode a, SequenceNode b)
                when IsSet(pointer) ? HaveSameItems(a, b) : a.Items.Count == b.Items.Count:
                if (!IsSet(pointer))
                {
                    for (var index = 0; index < a.Items.Count; index++)
                    {
                        Merge(a.Items[index], b.Items[index], pointer.Append(index), Part.Value);
                    }
                }

                return a;
            case (ScalarNode a, ScalarNode b) when NodeEquality.AreEqual(a, b):
                return a;
            default:
                Report(
                    right.Location,
                    pointer,
                    $"{PlaceWords.First(pointer)}: the pages disagree, with {Show(right)} here and {Show(left)} at {left.Location}."
                );
                return left;
        }
    }

    private MappingNode MergeMappings(MappingNode left, MappingNode right, JsonPointer pointer, Part part)
    {
        var members = new List<Member>(left.Members.Count);
        foreach (var member in left.Members)
        {
            var place = pointer.Append(member.Name);
            if (right[member.Name] is { } other)
            {
                var value = Merge(member.Value, other, place, PartOf(part, member.Name));
                members.Add(member with { Value = value });
                continue;
            }

            members.Add(member);
            RequireOptional(member, right, place, part);
        }

        foreach (var member in right.Members.Where(member => left[member.Name] is null))
        {
            members.Add(member);
            RequireOptional(member, left, pointer.Append(member.Name), part);
        }

        return new MappingNode(left.Location, members);
    }

    private void RequireOptional(Member member, MappingNode without, JsonPointer pointer, Part part)
    {
        if (!MayBeMissing(part, member.Name))
        {
            Report(
                member.NameLocation,
                pointer,
                $"{PlaceWords.First(pointer)}: the pages disagree, since only this one has '{member.Name}', and not the one at {without.Location}."
            );
        }
    }

    private void Report(SourceLocation location, JsonPointer pointer, string message) =>
        _disagreements.Add(
            new Diagnostic(
                Severity.Error,
                DiagnosticCodes.PagesDisagree,
                message + " Save the older page again, or delete it.",
                location,
                pointer
            )
        );

    private static Part PartOf(Part part, string name) =>
        (part, name) switch
        {
            (Part.Document, "paths" or "webhooks") => Part.Paths,
            (Part.Document, "components") => Part.Components,
            (Part.Paths, _) => Part.PathItem,
            (Part.Components, _) => Part.ComponentGroup,
            _ => Part.Value,
        };

    private static bool MayBeMissing(Part part, string name) =>
        part switch
        {
            Part.Document => name is "paths" or "webhooks" or "components",
            Part.Paths or Part.Components or Part.ComponentGroup => true,
            Part.PathItem => HttpMethods.Contains(name),
            _ => false,
        };

    /// <summary>The order of required names means nothing (JSON Schema 2020-12, validation, 6.5.3).</summary>
    private static bool IsSet(JsonPointer pointer) =>
        pointer.ToString().EndsWith("/required", StringComparison.Ordinal);

    private static bool HaveSameItems(SequenceNode left, SequenceNode right) =>
        InOrder(left).SequenceEqual(InOrder(right));

    private static IEnumerable<string> InOrder(SequenceNode names) =>
        names.Items.Select(YamlWriter.Write).Order(StringComparer.Ordinal);

    private static string Show(Node node) =>
        node switch
        {
            ScalarNode { Kind: ScalarKind.String, Text: var text } when text.Length > LongestShownText =>
                $"'{text[..LongestShownText]}…'",
            ScalarNode { Kind: ScalarKind.String, Text: var text } => $"'{text}'",
            ScalarNode { Text: var text } => text,
            SequenceNode { Items.Count: var count } => $"a list of {count}",
            _ => "a mapping",
        };
}
