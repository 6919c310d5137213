using Devin.Generator.Model;

namespace Devin.Generator.Changes.Comparison;

/// <summary>Operations that only one contract has.</summary>
internal static class OperationExistence
{
    /// <summary>An operation that is gone; <see cref="Difference.Before"/> is the announced date of removal.</summary>
    public static Difference Removed(Walk walk, Operation operation)
    {
        var keywords = walk.Old.SiteOf(operation).Keywords;
        return Of(operation, Shift.Removed) with
        {
            Old = operation.Origin,
            OldMember = OperationComparer.Member(operation),
            Before = operation.IsDeprecated ? keywords.Text("x-sunset") : null,
        };
    }

    /// <summary>An operation that is new.</summary>
    public static Difference Added(Walk walk, Operation operation) =>
        Of(operation, Shift.Added) with
        {
            New = operation.Origin,
            NewMember = OperationComparer.Member(operation),
            After = walk.New.SiteOf(operation).Keywords.Text("summary"),
        };

    private static Difference Of(Operation operation, Shift shift) =>
        new(Subject.Operation, Facet.Existence, shift)
        {
            Key = OperationPair.KeyOf(operation),
            What = OperationPair.KeyOf(operation),
            Operations = [OperationPair.KeyOf(operation)],
        };
}
