using System.Globalization;
using Devin.Generator.Schemas;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.Codecs;

/// <summary>Writes constraints as an expression that creates the library's <c>ValueRules</c>.</summary>
internal static class RulesLiteral
{
    /// <summary>The expression.</summary>
    public static string Of(ValueConstraints constraints)
    {
        var settings = new List<string>();
        Add("MinLength", constraints.MinLength);
        Add("MaxLength", constraints.MaxLength);
        if (Texts(constraints) is { Length: > 0 } texts)
        {
            settings.Add($"Texts = [{string.Join(", ", texts)}]");
        }

        AddNumber("Minimum", constraints.Minimum);
        AddNumber("ExclusiveMinimum", constraints.ExclusiveMinimum);
        AddNumber("Maximum", constraints.Maximum);
        AddNumber("ExclusiveMaximum", constraints.ExclusiveMaximum);
        AddNumber("MultipleOf", constraints.MultipleOf);
        Add("MinCount", constraints.MinCount);
        Add("MaxCount", constraints.MaxCount);
        AddFlag("HasUniqueItems", constraints.HasUniqueItems);
        AddFlag("IsClosed", constraints.IsClosed);
        AddRules("Items", constraints.Items);
        AddRules("Keys", constraints.Keys);
        AddFlag("IsSecret", constraints.IsSecret);
        return $"new ValueRules {{ {string.Join(", ", settings)} }}";

        void Add(string name, int? value)
        {
            if (value is { } number)
            {
                settings.Add($"{name} = {number.ToString(CultureInfo.InvariantCulture)}");
            }
        }

        void AddNumber(string name, decimal? value)
        {
            if (value is { } number)
            {
                settings.Add($"{name} = {number.ToString(CultureInfo.InvariantCulture)}m");
            }
        }

        void AddFlag(string name, bool value)
        {
            if (value)
            {
                settings.Add($"{name} = true");
            }
        }

        void AddRules(string name, ValueConstraints? value)
        {
            if (value is not null)
            {
                settings.Add($"{name} = {Of(value)}");
            }
        }
    }

    private static string[] Texts(ValueConstraints constraints) =>
        [
            .. constraints.Patterns.Select(static pattern =>
                $"new PatternRule({CSharpLiteral.Of(pattern.Text)}, {CSharpLiteral.Of(pattern.Expression)})"
            ),
            .. constraints.Format switch
            {
                "email" or "idn-email" => ["new EmailRule()"],
                "ipv4" => ["new IpAddressRule(4)"],
                "ipv6" => ["new IpAddressRule(6)"],
                _ => Array.Empty<string>(),
            },
        ];
}
