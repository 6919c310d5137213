namespace Devin.Generator.Pages;

/// <summary>The part of the contract that a file shows.</summary>
/// <param name="IsComplete">Whether it shows every operation.</param>
/// <param name="Operations">The operations, named like <c>POST /v3/…</c>; empty when complete or unknown.</param>
internal sealed record Coverage(bool IsComplete, IReadOnlyList<string> Operations)
{
    /// <summary>An unknown part of the contract.</summary>
    public static Coverage Unknown { get; } = new(IsComplete: false, []);

    /// <summary>The whole contract.</summary>
    public static Coverage Complete { get; } = new(IsComplete: true, []);

    /// <summary>Some operations.</summary>
    public static Coverage Of(IEnumerable<OperationKey> operations) =>
        new(IsComplete: false, [.. operations.Select(static operation => operation.ToString())]);
}
