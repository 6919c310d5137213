namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>Returns an emitted table: a JSON object in UTF-8, which is part of the assembly.</summary>
internal delegate ReadOnlySpan<byte> TableText();
