namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>The names of the properties that an object must have if it has another one.</summary>
internal sealed record Dependency(string Name, IReadOnlyList<string> Needed);
