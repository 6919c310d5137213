using Devin.Generator.Changes.Comparison;

namespace Devin.Generator.Changes.Rules;

/// <summary>Rules about the contract as a whole.</summary>
internal static class DocumentRules
{
    private const string Area = "document";

    public static IReadOnlyList<Rule> All { get; } =
    [
        new Rule("DR014", Area, "server URL changed")
        {
            When = Match.A(Subject.Document, Facet.Server),
            Wire = Impact.Error,
            WireOf = static d => d.Shift == Shift.Added ? Impact.Info : Impact.Error,
            Source = Impact.None,
            Message = static d => $"The servers changed {Match.FromTo(d)}.",
            Advice = "Deployed programs call the old address. Ask the provider how long it remains available.",
            Reverse = Mirror.Of("DR014"),
        },
        new Rule("DR015", Area, "info.version unchanged though breaking")
        {
            When = Match.A(Subject.Document, Facet.Version),
            Wire = Impact.Info,
            Source = Impact.None,
            Message = static d => $"The contract has breaking changes but still has version {d.After}.",
            Advice =
                "Do not take the version of the package from the contract. Use the version that this report suggests.",
            Reverse = Mirror.None(
                "Whether the version should have changed depends on all other changes, which the reverse comparison judges anew."
            ),
        },
    ];
}
