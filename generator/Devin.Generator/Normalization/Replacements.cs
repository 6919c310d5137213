using Devin.Generator.Diagnostics;
using Devin.Generator.Model;

namespace Devin.Generator.Normalization;

/// <summary>Finds the operations that take the place of deprecated ones.</summary>
internal static class Replacements
{
    /// <summary>The operations, each with the one that an overlay names in its place.</summary>
    /// <param name="sites">The places of the operations.</param>
    /// <param name="operations">The operations, in the same order.</param>
    /// <param name="notes">Takes replacements that the contract does not have.</param>
    public static IReadOnlyList<Operation> Resolve(
        IReadOnlyList<OperationSite> sites,
        IReadOnlyList<Operation> operations,
        ICollection<Diagnostic> notes
    )
    {
        var byKey = operations.ToDictionary(static operation => operation.Key, StringComparer.Ordinal);
        return [.. operations.Select((operation, index) => Resolve(sites[index], operation))];

        Operation Resolve(OperationSite site, Operation operation)
        {
            if (site.Operation.Keywords.Text(Extensions.ReplacedBy) is not { } key)
            {
                return operation;
            }

            if (byKey.TryGetValue(key, out var replacement))
            {
                return operation.Changed(method => method with { Replacement = replacement });
            }

            notes.Add(
                new Diagnostic(
                    Severity.Warning,
                    DiagnosticCodes.UnknownReference,
                    $"'{key}', which replaces {PlaceWords.Of(site.Operation.Pointer)}, is not an operation of the contract. "
                        + $"Correct {Extensions.ReplacedBy} in the overlay: expected a method and a path.",
                    site.Operation.Keywords[Extensions.ReplacedBy]!.Location,
                    site.Operation.Pointer.Append(Extensions.ReplacedBy)
                )
            );
            return operation;
        }
    }
}
