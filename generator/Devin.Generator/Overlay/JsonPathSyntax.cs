using Devin.Generator.Tree;

namespace Devin.Generator.Overlay;

/// <summary>A parsed JSONPath query (RFC 9535) that begins at the root or at the current node.</summary>
/// <param name="IsRelative">Whether it begins with <c>@</c>, which only filters may.</param>
/// <param name="Segments">The steps from there.</param>
internal sealed record JsonPath(bool IsRelative, IReadOnlyList<PathSegment> Segments);

/// <summary>One step: the selectors are applied to each node, or to each node and all its descendants.</summary>
internal sealed record PathSegment(bool IsDescendant, IReadOnlyList<PathSelector> Selectors);

/// <summary>Selects children of a node.</summary>
internal abstract record PathSelector;

/// <summary><c>.name</c> or <c>['name']</c></summary>
internal sealed record NameSelector(string Name) : PathSelector;

/// <summary><c>[0]</c>; negative indexes count from the end.</summary>
internal sealed record IndexSelector(int Index) : PathSelector;

/// <summary><c>.*</c> or <c>[*]</c></summary>
internal sealed record WildcardSelector : PathSelector;

/// <summary><c>[?…]</c></summary>
internal sealed record FilterSelector(PathCondition Condition) : PathSelector;

/// <summary>A condition of a filter.</summary>
internal abstract record PathCondition;

/// <summary><c>left || right</c></summary>
internal sealed record OrCondition(PathCondition Left, PathCondition Right) : PathCondition;

/// <summary><c>left &amp;&amp; right</c></summary>
internal sealed record AndCondition(PathCondition Left, PathCondition Right) : PathCondition;

/// <summary><c>!operand</c></summary>
internal sealed record NotCondition(PathCondition Operand) : PathCondition;

/// <summary>A query alone: it selects something.</summary>
internal sealed record ExistsCondition(JsonPath Path) : PathCondition;

/// <summary><c>left == right</c></summary>
internal sealed record EqualCondition(PathOperand Left, PathOperand Right) : PathCondition;

/// <summary>One side of a comparison.</summary>
internal abstract record PathOperand;

/// <summary>A string, number, boolean or null.</summary>
internal sealed record LiteralOperand(ScalarNode Value) : PathOperand;

/// <summary>A query that selects at most one node.</summary>
internal sealed record PathValueOperand(JsonPath Path) : PathOperand;
