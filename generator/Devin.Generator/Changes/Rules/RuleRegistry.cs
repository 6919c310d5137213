namespace Devin.Generator.Changes.Rules;

/// <summary>All rules in the order of their ids.</summary>
internal static class RuleRegistry
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        UnclassifiedRule.Rule,
        .. OperationRules.All,
        .. DocumentRules.All,
        .. ParameterRules.All,
        .. BodyRules.All,
        .. RequestPropertyRules.All,
        .. ResponsePropertyRules.All,
        .. ResponseRules.All,
        .. NameRules.All,
        .. SchemaRules.All,
        .. ExtraRules.All,
        .. KeywordRules.All,
        .. RemainderRules.All,
    ];
}
