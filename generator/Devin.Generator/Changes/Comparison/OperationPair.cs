using Devin.Generator.Model;

namespace Devin.Generator.Changes.Comparison;

/// <summary>An operation of both contracts.</summary>
internal sealed record OperationPair(Operation Old, Operation New)
{
    /// <summary>The logical address: method and path in the new contract.</summary>
    public string Key => KeyOf(New);

    /// <summary>The logical address of an operation.</summary>
    public static string KeyOf(Operation operation) => $"{operation.HttpMethod} {operation.PathTemplate}";

    /// <summary>A difference of the operation.</summary>
    public Difference Difference(Facet facet, Shift shift, string? before = null, string? after = null) =>
        new(Subject.Operation, facet, shift)
        {
            Key = Key,
            What = Key,
            Before = before,
            After = after,
            Old = Old.Origin,
            New = New.Origin,
            OldMember = OperationComparer.Member(Old),
            NewMember = OperationComparer.Member(New),
            Operations = [Key],
        };
}
