namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>The place of a value in an emitted table, in bytes.</summary>
internal sealed record TableSlice(int Start, int Length);
