using Devin.Generator.Model;

namespace Devin.Generator.Changes.Comparison;

/// <summary>An operation of both contracts.</summary>
/// <param name="old">The operation in the old contract.</param>
/// <param name="new">The operation in the new contract.</param>
internal sealed class OperationPair(Operation old, Operation @new)
{
    private CSharpMember? _oldMember;
    private CSharpMember? _newMember;
    private CSharpMember? _oldResult;
    private CSharpMember? _newResult;

    /// <summary>The operation in the old contract.</summary>
    public Operation Old => old;

    /// <summary>The operation in the new contract.</summary>
    public Operation New => @new;

    /// <summary>
    /// The methods that send the form of the operation, where one of them is beside another body; null if neither is, or one
    /// contract has no form.
    /// </summary>
    public OperationPair? Forms =>
        (Old.FormMethod ?? New.FormMethod) is not null && FormOf(Old) is { } before && FormOf(New) is { } after
            ? new OperationPair(before, after)
            : null;

    /// <summary>The logical address: method and path in the new contract.</summary>
    public string Key { get; } = KeyOf(@new);

    /// <summary>What consumers of the old library get from the operation.</summary>
    public CSharpMember OldResult => _oldResult ??= OperationComparer.Result(Old);

    /// <summary>What consumers of the new library get from the operation.</summary>
    public CSharpMember NewResult => _newResult ??= OperationComparer.Result(New);

    /// <summary>The logical address of an operation.</summary>
    public static string KeyOf(Operation operation) => $"{operation.HttpMethod} {operation.PathTemplate}";

    /// <summary>The method that sends a form: the operation, or the one beside it; null if none does.</summary>
    public static Operation? FormOf(Operation operation) =>
        operation.Body is { Format: BodyFormat.Form or BodyFormat.Multipart } ? operation : operation.FormMethod;

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
            OldMember = _oldMember ??= OperationComparer.Member(Old),
            NewMember = _newMember ??= OperationComparer.Member(New),
            Operations = [Key],
        };
}
