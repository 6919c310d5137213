namespace Devin.Generator.Drift.Copies;

/// <summary>The operation that a page says it is about.</summary>
/// <param name="Method">The method in lower case.</param>
/// <param name="Path">The path template.</param>
internal sealed record PageOperation(string Method, string Path);
