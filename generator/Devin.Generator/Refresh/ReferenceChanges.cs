using Devin.Generator.Changes;
using Devin.Generator.Changes.Comparison;
using Devin.Generator.Changes.Inputs;
using Devin.Generator.Diagnostics;
using Devin.Generator.Drift;
using Devin.Generator.Drift.Copies;
using Devin.Generator.Findings;
using Devin.Generator.OpenApi;
using Devin.Generator.Pages;
using Devin.Generator.Tree;

namespace Devin.Generator.Refresh;

/// <summary>What has changed between two states of the reference copy.</summary>
/// <param name="Operations">The operations.</param>
/// <param name="Schemas">The schemas.</param>
/// <param name="Report">The report of `devin-gen changes`.</param>
/// <param name="OverlayProblems">Why the overlay cannot be applied; both states are then compared without it.</param>
internal sealed record ReferenceChanges(
    NamedChanges Operations,
    NamedChanges Schemas,
    ChangeReport Report,
    IReadOnlyList<Diagnostic> OverlayProblems
)
{
    /// <summary>Compares two states.</summary>
    /// <param name="old">The old state with its overlay.</param>
    /// <param name="new">The new document.</param>
    /// <exception cref="ContractException">One of them is not a contract.</exception>
    public static ReferenceChanges Of(ContractSource old, MappingNode @new)
    {
        var before = (MappingNode)old.Contract;
        var differing = Differing(before, @new);
        var (first, second, problems) = Sides(old, @new);
        var operations = OperationKey.In(@new);
        return new ReferenceChanges(
            NamedChanges.Of(
                OperationKey.In(before).Select(static key => key.ToString()),
                operations.Select(static key => key.ToString()),
                differing.SelectMany(place => OperationsAt(place, operations)).Select(static key => key.ToString())
            ),
            NamedChanges.Of(
                SchemaNames(before),
                SchemaNames(@new),
                differing
                    .Where(static place => place is ["components", "schemas", _, ..])
                    .Select(static place => place[2])
            ),
            ChangeReport.Of(
                first,
                second,
                JudgedFindings<Change>.Of(ChangeSet.Of(first, second), []),
                currentVersion: null,
                listsAll: false
            ),
            problems
        );
    }

    /// <summary>The places at which the structure differs; text for people is not compared.</summary>
    private static IReadOnlyList<IReadOnlyList<string>> Differing(MappingNode old, MappingNode @new) =>
        [
            .. DriftCheck
                .Run([
                    new Copy("old", CopyForm.Contract)
                    {
                        File = "old",
                        Document = old,
                        IsReference = true,
                    },
                    new Copy("new", CopyForm.Contract) { File = "new", Document = @new },
                ])
                .Findings.Select(static finding => finding.Pointer.Segments),
        ];

    /// <summary>A difference in a path but outside its operations is a difference of each of them.</summary>
    private static IEnumerable<OperationKey> OperationsAt(
        IReadOnlyList<string> place,
        IReadOnlyList<OperationKey> operations
    ) =>
        place is ["paths", var path, var member, ..]
            ? operations.Where(operation =>
                operation.Path == path && (operation.Method == member || !HttpMethods.Contains(member))
            )
            : [];

    private static IEnumerable<string> SchemaNames(MappingNode document) =>
        document.Mapping("components")?.Mapping("schemas")?.Members.Select(static schema => schema.Name) ?? [];

    private static (ComparedContract, ComparedContract, IReadOnlyList<Diagnostic>) Sides(
        ContractSource old,
        MappingNode @new
    )
    {
        try
        {
            return (old.Read(), (old with { Contract = @new }).Read(), []);
        }
        catch (ContractException exception) when (old.Overlays.Count > 0)
        {
            return (ComparedContract.Of(old.Contract), ComparedContract.Of(@new), exception.Diagnostics);
        }
    }
}
