using NJsonSchema;
using NJsonSchema.Validation;

namespace Devin.Generated.Testing.Contract;

/// <summary>A schema of the contract that can judge JSON.</summary>
internal sealed class ContractSchema(JsonSchema schema)
{
    /// <summary>What is wrong with a JSON text; empty when nothing is.</summary>
    /// <param name="json">The text.</param>
    /// <param name="location">Where it stands in the request: <c>body</c>, or <c>query</c> and a name.</param>
    public IReadOnlyList<ContractFinding> Judge(string json, params string[] location) =>
        Outermost([.. schema.Validate(json).SelectMany(error => Flatten(error, location)).Distinct()]);

    /// <summary>Of a value that is wrong as a whole, the findings inside say nothing more.</summary>
    private static IReadOnlyList<ContractFinding> Outermost(ContractFinding[] findings) =>
        [
            .. findings.Where(finding =>
                !findings.Any(other => finding.Location.StartsWith(other.Location + "/", StringComparison.Ordinal))
            ),
        ];

    private static IEnumerable<ContractFinding> Flatten(ValidationError error, string[] location)
    {
        if (error is ChildSchemaValidationError parent)
        {
            var inner = parent
                .Errors.Where(child => child.Key.ActualSchema.Type != JsonObjectType.Null)
                .SelectMany(child => child.Value)
                .SelectMany(child => Flatten(child, location))
                .ToArray();
            if (inner.Length > 0)
            {
                return inner;
            }
        }

        var kind = ContractFinding.Words(error.Kind.ToString());
        return [new ContractFinding(Location(error.Path, location), kind)];
    }

    /// <summary>The path <c>#/tags[3]</c> as the parts <c>tags</c> and <c>3</c>, after the place of the whole.</summary>
    private static string Location(string? path, string[] location) =>
        string.Join(
            '/',
            location.Concat((path ?? "").TrimStart('#').Split('/', '.', '[', ']').Where(static part => part.Length > 0))
        );
}
