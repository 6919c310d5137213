using Devin.Generator.Tree;

namespace DocumentationSite;

/// <summary>Writes the fields of an operation as a page shows them: name, type, marks, values.</summary>
/// <param name="contract">The contract.</param>
/// <param name="words">The words of the language.</param>
internal sealed class FieldList(MappingNode contract, Words words)
{
    /// <summary>The parameters of a place, such as <c>query</c>.</summary>
    public IEnumerable<string> Parameters(MappingNode operation, string place) =>
        from parameter in (operation.Sequence("parameters")?.Items ?? []).Select(Resolve)
        where parameter.Text("in") == place
        from line in Field(parameter.Text("name")!, parameter["schema"]!, parameter.IsTrue("required"))
        select line;

    /// <summary>The properties of a body.</summary>
    public IEnumerable<string> Properties(Node? schema)
    {
        var (target, _, _) = Unwrap(schema ?? new MappingNode(contract.Location, []));
        var required = (target.Sequence("required")?.Items ?? [])
            .Select(static item => ((ScalarNode)item).Text)
            .ToHashSet(StringComparer.Ordinal);
        return (target.Mapping("properties")?.Members ?? []).SelectMany(property =>
            Field(property.Name, property.Value, required.Contains(property.Name))
        );
    }

    /// <summary>The lists of values of the properties of a body, without the names.</summary>
    public IEnumerable<string> LooseLists(Node? schema)
    {
        var (target, _, _) = Unwrap(schema ?? new MappingNode(contract.Location, []));
        return (target.Mapping("properties")?.Members ?? [])
            .Select(property => Unwrap(property.Value).Target.Sequence("enum"))
            .OfType<SequenceNode>()
            .Where(static values => values.Items.Count > 1)
            .Select(static values => string.Join(", ", values.Items.Select(static item => ((ScalarNode)item).Text)));
    }

    private IEnumerable<string> Field(string name, Node schema, bool isRequired)
    {
        var (target, isNullable, depth) = Unwrap(schema);
        yield return name;
        yield return TypeOf(target) + string.Concat(Enumerable.Repeat("[]", depth)) + (isNullable ? " | null" : "");
        if (isRequired)
        {
            yield return words.Required;
        }

        if ((schema as MappingNode)?["default"] is ScalarNode { Kind: not ScalarKind.Null } value)
        {
            yield return words.Default + (value.Kind == ScalarKind.String ? $"\"{value.Text}\"" : value.Text);
        }

        if (target.Sequence("enum") is { } values)
        {
            yield return words.Options;
            for (var index = 0; index < values.Items.Count; index++)
            {
                yield return ((ScalarNode)values.Items[index]).Text + (index + 1 < values.Items.Count ? "," : "");
            }
        }

        if (target["minimum"] is ScalarNode low && target["maximum"] is ScalarNode high)
        {
            yield return words.Range;
            yield return $"{low.Text} <= x <= {high.Text}";
        }
    }

    private static string TypeOf(MappingNode schema)
    {
        var type = schema.Text("type");
        return type switch
        {
            "string" when schema["enum"] is not null => "enum<string>",
            "string" when schema.Text("format") is { } format => $"string<{format}>",
            "string" or "integer" or "number" or "boolean" => type,
            "object" => $"{schema.Text("title") ?? "Item"} · object",
            _ => "any",
        };
    }

    private MappingNode Resolve(Node node) =>
        node is MappingNode mapping && mapping.Text("$ref") is { } reference
            ? Resolve(JsonPointer.TryParse(reference)!.Value.Find(contract)!)
            : (MappingNode)node;

    /// <summary>The schema below references, lists and the union with null.</summary>
    private (MappingNode Target, bool IsNullable, int Depth) Unwrap(Node node)
    {
        var (schema, isNullable, depth) = (Resolve(node), false, 0);
        while (true)
        {
            var variants = schema.Sequence("anyOf")?.Items.Select(Resolve).ToArray() ?? [];
            var others = variants.Where(static variant => variant.Text("type") != "null").ToArray();
            if (others.Length == 1)
            {
                (schema, isNullable) = (others[0], isNullable || others.Length < variants.Length);
            }
            else if (schema.Text("type") == "array" && schema["items"] is { } items)
            {
                (schema, depth) = (Resolve(items), depth + 1);
            }
            else
            {
                return (schema, isNullable, depth);
            }
        }
    }
}
