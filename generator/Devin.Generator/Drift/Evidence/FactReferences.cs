using Devin.Generator.Drift.Kinds;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Evidence;

/// <summary>Collects what facts refer to.</summary>
internal static class FactReferences
{
    /// <summary>The targets of all references in a fact, each once.</summary>
    public static IReadOnlyList<string> Of(Fact fact)
    {
        var targets = new List<string>();
        var open = new Stack<Fact>([fact]);
        while (open.TryPop(out var next))
        {
            if (next is FactGroup group)
            {
                foreach (var member in group.Members.Values)
                {
                    open.Push(member);
                }
            }
            else if (next.Kind == DriftKinds.Ref)
            {
                targets.AddRange(((FactValue)next).Values.Select(CanonicalJson.Plain));
            }
        }

        return [.. targets.Distinct(StringComparer.Ordinal)];
    }
}
