using Devin.Generator.Model;
using Devin.Generator.OpenApi;
using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Normalization;

/// <summary>Collects the documentation of a schema: its description, and its constraints as sentences.</summary>
internal static class Describe
{
    /// <summary>The keywords that can be a string; the others are numbers.</summary>
    private static readonly string[] Texts = ["default", "format", "pattern"];

    /// <summary>The documentation of a place whose type is the schema.</summary>
    public static Documentation Of(SchemaSite site)
    {
        var text = site.Keywords.Text("description");
        var facts = Evidence(site.Keywords).ToList();
        foreach (var part in Parts(site))
        {
            text ??= part.Text("description");
            AddFacts(part, facts);
        }

        return new Documentation(text, facts.Distinct(StringComparer.Ordinal).ToArray());
    }

    /// <summary>The documentation of an element that has a description and no schema of its own.</summary>
    public static Documentation OfElement(MappingNode element, params IEnumerable<string> facts) =>
        new(element.Text("description"), [.. facts]);

    /// <summary>What the service does not document about an element; empty if no overlay describes it.</summary>
    public static IEnumerable<string> Evidence(MappingNode element) =>
        element.Text(Extensions.Evidence) is { } evidence ? [$"Partially documented by the service: {evidence}"] : [];

    /// <summary>The schema, and the one branch that is not null.</summary>
    private static IEnumerable<MappingNode> Parts(SchemaSite site)
    {
        yield return site.Keywords;
        foreach (var keyword in NullSpelling.Branching)
        {
            if (NullSpelling.OnlyBranch(site.Keywords, keyword) is { } only)
            {
                yield return site.At(only.Branch, keyword, only.Index).Keywords;
            }
        }
    }

    private static void AddFacts(MappingNode schema, List<string> facts)
    {
        Range(
            schema,
            facts,
            "minLength",
            "maxLength",
            "{0} to {1} characters",
            "At least {0} characters",
            "At most {0} characters"
        );
        Bounds(schema, facts);
        Range(schema, facts, "minItems", "maxItems", "{0} to {1} items", "At least {0} items", "At most {0} items");
        Range(
            schema,
            facts,
            "minProperties",
            "maxProperties",
            "{0} to {1} properties",
            "At least {0} properties",
            "At most {0} properties"
        );
        Fact(schema, facts, "exclusiveMinimum", "More than {0}");
        Fact(schema, facts, "exclusiveMaximum", "Less than {0}");
        Fact(schema, facts, "multipleOf", "A multiple of {0}");
        Fact(schema, facts, "pattern", "Matches the regular expression {0}");
        Fact(schema, facts, "format", "Format: {0}");
        Fact(schema, facts, "default", "Default: {0}");
        if (schema.IsTrue("uniqueItems"))
        {
            facts.Add("Items are unique.");
        }

        if (schema.Mapping("items") is { } items && schema["$ref"] is null)
        {
            var inner = new List<string>();
            AddFacts(items, inner);
            facts.AddRange(inner.Select(static fact => "Each item: " + char.ToLowerInvariant(fact[0]) + fact[1..]));
        }
    }

    /// <summary>The smallest and the largest number; booleans of OpenAPI 3.0 exclude them.</summary>
    private static void Bounds(MappingNode schema, List<string> facts)
    {
        var (isAbove, isBelow) = (schema.IsTrue("exclusiveMinimum"), schema.IsTrue("exclusiveMaximum"));
        if (isAbove || isBelow)
        {
            Fact(schema, facts, "minimum", isAbove ? "More than {0}" : "At least {0}");
            Fact(schema, facts, "maximum", isBelow ? "Less than {0}" : "At most {0}");
        }
        else
        {
            Range(schema, facts, "minimum", "maximum", "From {0} to {1}", "At least {0}", "At most {0}");
        }
    }

    private static void Range(
        MappingNode schema,
        List<string> facts,
        string minimum,
        string maximum,
        string both,
        string from,
        string to
    )
    {
        switch (Value(schema, minimum), Value(schema, maximum))
        {
            case ({ } low, { } high):
                facts.Add(
                    both.Replace("{0}", low, StringComparison.Ordinal).Replace("{1}", high, StringComparison.Ordinal)
                        + "."
                );
                break;
            case ({ } low, null):
                facts.Add(from.Replace("{0}", low, StringComparison.Ordinal) + ".");
                break;
            case (null, { } high):
                facts.Add(to.Replace("{0}", high, StringComparison.Ordinal) + ".");
                break;
        }
    }

    private static void Fact(MappingNode schema, List<string> facts, string keyword, string sentence)
    {
        if (Value(schema, keyword) is { } value)
        {
            facts.Add(sentence.Replace("{0}", value, StringComparison.Ordinal) + ".");
        }
    }

    private static string? Value(MappingNode schema, string keyword) =>
        schema[keyword] switch
        {
            ScalarNode { Kind: ScalarKind.String } text => Texts.Contains(keyword) ? $"`{text.Text}`" : null,
            ScalarNode { Kind: ScalarKind.Null } => null,
            ScalarNode scalar when keyword == "default" => $"`{scalar.Text}`",
            ScalarNode { Kind: ScalarKind.Boolean } => null,
            ScalarNode scalar => scalar.Text,
            SequenceNode { Items.Count: 0 } => "an empty list",
            MappingNode { Members.Count: 0 } => "an empty object",
            _ => null,
        };
}
