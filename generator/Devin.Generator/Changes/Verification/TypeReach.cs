using Devin.Generator.Model;

namespace Devin.Generator.Changes.Verification;

/// <summary>Which types a program sends, and which it receives.</summary>
internal static class TypeReach
{
    /// <summary>The names of the types in requests, and of those in responses.</summary>
    public static (IReadOnlySet<string> Sent, IReadOnlySet<string> Received) Of(ContractModel model)
    {
        var definitions = model.Definitions.ToDictionary(static definition => definition.Name, StringComparer.Ordinal);
        var sent = new HashSet<string>(StringComparer.Ordinal);
        var received = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in model.Methods)
        {
            Visit(operation.Body?.Type, definitions, sent);
            foreach (var parameter in operation.Parameters)
            {
                Visit(parameter.Type, definitions, sent);
            }

            Visit(operation.Result.Type, definitions, received);
            foreach (var error in operation.Result.Errors)
            {
                Visit(error.Type, definitions, received);
            }
        }

        return (sent, received);
    }

    private static void Visit(TypeUse? use, Dictionary<string, TypeDefinition> definitions, HashSet<string> reached)
    {
        switch (use)
        {
            case ListUse list:
                Visit(list.Item, definitions, reached);
                break;
            case MapUse map:
                Visit(map.Value, definitions, reached);
                break;
            case DefinedUse defined when reached.Add(defined.Name):
                foreach (var inner in Parts(definitions[defined.Name]))
                {
                    Visit(inner, definitions, reached);
                }

                break;
        }
    }

    private static IEnumerable<TypeUse?> Parts(TypeDefinition definition) =>
        definition switch
        {
            ModelDefinition model => model
                .Properties.Select(static property => (TypeUse?)property.Type)
                .Append(model.AdditionalType),
            UnionDefinition union => union.Variants.Select(static variant => (TypeUse?)variant.Type),
            _ => [],
        };
}
