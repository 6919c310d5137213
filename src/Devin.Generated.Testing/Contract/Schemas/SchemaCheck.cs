using System.Globalization;
using System.Text.Json;

namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>Compares a value with a schema and finds all violations.</summary>
internal sealed class SchemaCheck
{
    // Schemas that contain themselves in several variants would visit a deep value once for each combination.
    private const int MaxSteps = 1_000_000;

    private readonly FindingReport _report;

    // The components that are being compared, each with the location of the value.
    private readonly Stack<(ContractSchema Component, ValuePath? Path)> _open = [];
    private int _steps;

    private SchemaCheck(FindingReport report) => _report = report;

    /// <summary>The findings of a value.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="value">The value.</param>
    /// <param name="location">The location of the value in the request.</param>
    public static IReadOnlyList<ContractFinding> Run(ContractSchema schema, in JsonElement value, string location)
    {
        var report = new FindingReport(location);
        var check = new SchemaCheck(report);
        check.Run(schema, value);
        if (check._steps > MaxSteps)
        {
            report.Add("too many combinations of variants to check", "too_complex");
        }

        return report.Findings;
    }

    private void Run(ContractSchema schema, in JsonElement value)
    {
        if (++_steps > MaxSteps)
        {
            return;
        }

        if (schema.Reference is { } reference)
        {
            RunComponent(reference.Target, value);
        }

        if (schema.Kinds != ValueKinds.All && !schema.Kinds.Overlaps(ValueKind.Of(value)))
        {
            _report.Add($"expected {ValueKind.Describe(schema.Kinds)}", ValueKind.Code(schema.Kinds));
            return;
        }

        if (schema.Values is { } values && !IsAmong(values, value))
        {
            _report.Add(Expected(values), VariantFindings.NotListed);
            return;
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.Number when schema.Number is { } number:
                NumberCheck.Run(number, value, _report);
                break;
            case JsonValueKind.String when schema.Text is { } text:
                TextCheck.Run(text, value.GetString()!, _report);
                break;
            case JsonValueKind.Array when schema.Array is { } array:
                Run(array, value);
                break;
            case JsonValueKind.Object when schema.Object is { } map:
                Run(map, value);
                break;
        }

        if (schema.Composition is { } composition)
        {
            Run(composition, value);
        }
    }

    /// <summary>
    /// Compares a value with a component. A base whose variants contain the base again adds nothing the second time.
    /// </summary>
    private void RunComponent(ContractSchema component, in JsonElement value)
    {
        foreach (var open in _open)
        {
            if (!ReferenceEquals(open.Path, _report.Path))
            {
                break;
            }

            if (ReferenceEquals(open.Component, component))
            {
                return;
            }
        }

        _open.Push((component, _report.Path));
        Run(component, value);
        _open.Pop();
    }

    private static bool IsAmong(IReadOnlyList<JsonElement> values, in JsonElement value)
    {
        foreach (var one in values)
        {
            if (JsonElement.DeepEquals(one, value))
            {
                return true;
            }
        }

        return false;
    }

    private static string Expected(IReadOnlyList<JsonElement> values)
    {
        const int Shown = 12;
        var texts = values.Take(Shown).Select(static value => value.ToString());
        return (values.Count == 1 ? "expected the value " : "expected one of the values ")
            + string.Join(", ", texts)
            + (
                values.Count > Shown
                    ? string.Create(CultureInfo.InvariantCulture, $" and {values.Count - Shown} more")
                    : ""
            );
    }

    private void Run(ArrayKeywords keywords, in JsonElement array)
    {
        var count = array.GetArrayLength();
        if (count < keywords.MinItems)
        {
            _report.Add(Bound("at least", keywords.MinItems, "items"), "too_short");
        }

        if (count > keywords.MaxItems)
        {
            _report.Add(Bound("at most", keywords.MaxItems, "items"), "too_long");
        }

        var seen = keywords.HasUniqueItems ? new HashSet<JsonElement>(JsonIdentity.Comparer) : null;
        var index = 0;
        foreach (var item in array.EnumerateArray())
        {
            _report.Enter(index);
            if (seen?.Add(item) is false)
            {
                _report.Add("equals an earlier item", "not_unique");
            }

            if ((index < keywords.PrefixItems.Count ? keywords.PrefixItems[index] : keywords.Items) is { } schema)
            {
                Run(schema, item);
            }

            _report.Leave();
            index++;
        }

        if (keywords.Contains is { } contains)
        {
            RunContains(contains, keywords, array);
        }
    }

    private void RunContains(ContractSchema contains, ArrayKeywords keywords, in JsonElement array)
    {
        var matches = 0;
        foreach (var item in array.EnumerateArray())
        {
            matches += FindingsOf(contains, item) is null ? 1 : 0;
        }

        if (matches < keywords.MinContains)
        {
            _report.Add(
                Bound("at least", keywords.MinContains, "items of the form that 'contains' states"),
                "too_short"
            );
        }

        if (matches > keywords.MaxContains)
        {
            _report.Add(Bound("at most", keywords.MaxContains, "items of the form that 'contains' states"), "too_long");
        }
    }

    private void Run(ObjectKeywords keywords, in JsonElement map)
    {
        var count = map.GetPropertyCount();
        if (count < keywords.MinProperties)
        {
            _report.Add(Bound("at least", keywords.MinProperties, "properties"), "too_short");
        }

        if (count > keywords.MaxProperties)
        {
            _report.Add(Bound("at most", keywords.MaxProperties, "properties"), "too_long");
        }

        foreach (var name in keywords.Required)
        {
            if (!map.TryGetProperty(name, out _))
            {
                _report.Add(name, "missing", "missing");
            }
        }

        foreach (var (name, needed) in keywords.DependentRequired)
        {
            if (map.TryGetProperty(name, out _))
            {
                foreach (var other in needed.Where(Lacks(map)))
                {
                    _report.Add(other, $"missing beside {name}", "missing");
                }
            }
        }

        foreach (var (name, dependent) in keywords.DependentSchemas)
        {
            if (map.TryGetProperty(name, out _))
            {
                Run(dependent, map);
            }
        }

        foreach (var property in map.EnumerateObject())
        {
            _report.Enter(property.Name);
            RunProperty(keywords, property.Name, property.Value);
            _report.Leave();
        }
    }

    private static Func<string, bool> Lacks(JsonElement map) => name => !map.TryGetProperty(name, out _);

    private void RunProperty(ObjectKeywords keywords, string name, in JsonElement value)
    {
        var isListed = keywords.Properties.TryGetValue(name, out var schema);
        if (isListed)
        {
            Run(schema!, value);
        }

        foreach (var (pattern, other) in keywords.PatternProperties)
        {
            if (pattern.IsMetBy(name))
            {
                isListed = true;
                Run(other, value);
            }
        }

        if (keywords.PropertyNames is { } names)
        {
            Run(names, JsonText.Of(name));
        }

        if (isListed || keywords.AdditionalProperties is not { } additional)
        {
            return;
        }

        if (ReferenceEquals(additional, ContractSchema.Never))
        {
            _report.Add("not a property of the contract", "extra_forbidden");
        }
        else
        {
            Run(additional, value);
        }
    }

    private void Run(CompositionKeywords keywords, in JsonElement value)
    {
        foreach (var part in keywords.AllOf)
        {
            Run(part, value);
        }

        var selectable = keywords.OneOf.Count > 0 ? keywords.OneOf : keywords.AnyOf;
        if (keywords.Discriminator?.Select(selectable, value) is { } selected)
        {
            Run(selected, value);
        }
        else
        {
            RunUnions(keywords, value);
        }

        if (keywords.Not is { } not && FindingsOf(not, value) is null)
        {
            _report.Add("matches what the contract excludes", "not_allowed");
        }

        if (
            keywords.If is { } condition
            && (FindingsOf(condition, value) is null ? keywords.Then : keywords.Else) is { } consequence
        )
        {
            Run(consequence, value);
        }
    }

    private void RunUnions(CompositionKeywords keywords, in JsonElement value)
    {
        if (keywords.AnyOf.Count > 0)
        {
            RunVariants(keywords.AnyOf, value, isExclusive: false);
        }

        if (keywords.OneOf.Count > 0)
        {
            RunVariants(keywords.OneOf, value, isExclusive: true);
        }
    }

    /// <summary>Adds the findings of the variant that explains the value best, if it matches none.</summary>
    private void RunVariants(IReadOnlyList<ContractSchema> variants, in JsonElement value, bool isExclusive)
    {
        var kind = ValueKind.Of(value);
        var allowed = ValueKinds.None;
        var matches = 0;
        VariantFindings? best = null;
        foreach (var variant in variants)
        {
            var kinds = variant.PossibleKinds;
            allowed |= kinds;
            if (!kinds.Overlaps(kind))
            {
                continue;
            }

            if (FindingsOf(variant, value) is { } findings)
            {
                best = findings.IsBetterThan(best) ? findings : best;
                continue;
            }

            matches++;
            if (!isExclusive || matches > 1)
            {
                break;
            }
        }

        if (matches > 1)
        {
            _report.Add("matches more than one variant of the contract", "union_ambiguous");
        }
        else if (matches == 0 && best is null)
        {
            _report.Add($"expected {ValueKind.Describe(allowed)}", ValueKind.Code(allowed));
        }
        else if (matches == 0)
        {
            _report.Restore(best!);
        }
    }

    /// <summary>The findings of a value, which are not reported; null if it matches.</summary>
    private VariantFindings? FindingsOf(ContractSchema schema, JsonElement value) =>
        _report.Collect(() => Run(schema, value));

    private static string Bound(string direction, int count, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"expected {direction} {count} {unit}");
}
