using System.Globalization;
using Devin.Generator.Tree;

namespace Devin.Generator.Overlay;

/// <summary>Finds the nodes that a JSONPath selects.</summary>
internal sealed class JsonPathEvaluator
{
    private readonly Node _root;

    private JsonPathEvaluator(Node root) => _root = root;

    /// <summary>A selected node and the way to it.</summary>
    internal readonly record struct Match(JsonPointer Pointer, Node Node);

    /// <summary>The selected nodes, each once, in the order of the document.</summary>
    public static IReadOnlyList<Match> Select(Node root, JsonPath path) =>
        new JsonPathEvaluator(root)
            .Walk(path, new Match(JsonPointer.Root, root))
            .DistinctBy(static match => match.Pointer)
            .ToList();

    private IEnumerable<Match> Walk(JsonPath path, Match current)
    {
        IEnumerable<Match> matches = [path.IsRelative ? current : new Match(JsonPointer.Root, _root)];
        foreach (var segment in path.Segments)
        {
            matches = matches
                .SelectMany(match => segment.IsDescendant ? WithDescendants(match) : [match])
                .SelectMany(match => segment.Selectors.SelectMany(selector => Children(selector, match)));
        }

        return matches;
    }

    private IEnumerable<Match> Children(PathSelector selector, Match parent)
    {
        switch (selector, parent.Node)
        {
            case (NameSelector name, MappingNode mapping):
                return mapping[name.Name] is { } value ? [new Match(parent.Pointer.Append(name.Name), value)] : [];
            case (IndexSelector position, SequenceNode sequence):
                var index = position.Index < 0 ? position.Index + sequence.Items.Count : position.Index;
                return index >= 0 && index < sequence.Items.Count
                    ? [new Match(parent.Pointer.Append(index), sequence.Items[index])]
                    : [];
            case (WildcardSelector, _):
                return Children(parent);
            case (FilterSelector filter, _):
                return Children(parent).Where(child => Holds(filter.Condition, child));
            default:
                return [];
        }
    }

    private static IEnumerable<Match> WithDescendants(Match match) =>
        Children(match).SelectMany(WithDescendants).Prepend(match);

    private static IEnumerable<Match> Children(Match parent) =>
        parent.Node switch
        {
            MappingNode mapping => mapping.Members.Select(member => new Match(
                parent.Pointer.Append(member.Name),
                member.Value
            )),
            SequenceNode sequence => sequence.Items.Select(
                (item, index) => new Match(parent.Pointer.Append(index), item)
            ),
            _ => [],
        };

    private bool Holds(PathCondition condition, Match current) =>
        condition switch
        {
            OrCondition or => Holds(or.Left, current) || Holds(or.Right, current),
            AndCondition and => Holds(and.Left, current) && Holds(and.Right, current),
            NotCondition not => !Holds(not.Operand, current),
            ExistsCondition exists => Walk(exists.Path, current).Any(),
            EqualCondition equal => AreEqual(ValueOf(equal.Left, current), ValueOf(equal.Right, current)),
            _ => throw new InvalidOperationException($"Unknown condition {condition.GetType().Name}."),
        };

    private Node? ValueOf(PathOperand operand, Match current) =>
        operand is LiteralOperand literal
            ? literal.Value
            : Walk(((PathValueOperand)operand).Path, current).Select(static match => match.Node).FirstOrDefault();

    /// <summary>Two absent values are equal; numbers compare by value (RFC 9535, 2.3.5.2.2).</summary>
    private static bool AreEqual(Node? left, Node? right) =>
        (left, right) switch
        {
            (null, null) => true,
            (null, _) or (_, null) => false,
            (ScalarNode { Kind: ScalarKind.Number } a, ScalarNode { Kind: ScalarKind.Number } b) => Number(a)
                .Equals(Number(b)),
            _ => NodeEquality.AreEqual(left, right),
        };

    private static double Number(ScalarNode scalar) =>
        double.Parse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
