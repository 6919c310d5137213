using Devin.Generator.Changes.Comparison;

namespace Devin.Generator.Changes.Rules;

/// <summary>The rule for a difference that no other rule is about, so that each is reported.</summary>
internal static class UnclassifiedRule
{
    public static Rule Rule { get; } =
        new("DR000", "document", "unclassified")
        {
            When = static d => d.Facet == Facet.Unclassified,
            Wire = Impact.Warning,
            Source = Impact.None,
            Message = static d => $"{d.What} changed from {d.Before ?? "none"} to {d.After ?? "none"}.",
            Advice = "No rule says what this change does. Read what the keyword means, and accept the change or not.",
            Reverse = Mirror.Of("DR000", "DR068", "DR090"),
        };
}
