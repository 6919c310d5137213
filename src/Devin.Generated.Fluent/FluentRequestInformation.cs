using Devin.Generated.Constraints;
using Microsoft.Kiota.Abstractions;

namespace Devin.Generated.Fluent;

/// <summary>A Kiota request with its operation of the contract.</summary>
internal sealed class FluentRequestInformation(
    FluentOperation operation,
    string urlTemplate,
    Dictionary<string, object> pathParameters
) : RequestInformation(operation.Method, urlTemplate, pathParameters)
{
    private List<ConstraintViolation>? _violations;

    /// <summary>The constraints of the contract that the request violates.</summary>
    public IReadOnlyList<ConstraintViolation> Violations => (IReadOnlyList<ConstraintViolation>?)_violations ?? [];

    /// <summary>Adds violations.</summary>
    public void AddViolations(IReadOnlyList<ConstraintViolation> found)
    {
        if (found.Count > 0)
        {
            _violations ??= [];
            _violations.AddRange(found);
        }
    }

    /// <summary>The operation.</summary>
    public FluentOperation Operation => operation;
}
