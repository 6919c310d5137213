using NJsonSchema;
using NJsonSchema.Validation;

namespace Devin.Generated.Testing.Contract;

/// <summary>A compiled schema of the contract.</summary>
internal sealed class ContractSchema(JsonSchema schema)
{
    /// <summary>Validates JSON.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="location">The location of the JSON in the request: <c>body</c>, or <c>query</c> and a parameter name.</param>
    /// <returns>The findings; empty if the JSON is valid.</returns>
    public IReadOnlyList<ContractFinding> Validate(string json, params string[] location) =>
        Outermost([.. schema.Validate(json).SelectMany(error => Flatten(error, location)).Distinct()]);

    /// <summary>Removes the findings inside a value that has a finding itself.</summary>
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

    /// <summary>Splits the path <c>#/tags[3]</c> into <c>tags</c> and <c>3</c> and appends the parts to the location.</summary>
    private static string Location(string? path, string[] location) =>
        string.Join(
            '/',
            location.Concat((path ?? "").TrimStart('#').Split('/', '.', '[', ']').Where(static part => part.Length > 0))
        );
}
