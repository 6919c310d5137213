namespace Devin.Generator.CSharp.Builders;

/// <summary>The names of the fluent client, and the operations that it contains.</summary>
/// <param name="ClientName">The root class.</param>
/// <param name="Namespace">The namespace of the root class; the builders' namespaces are below it.</param>
/// <param name="Filter">Selects the operations that it contains.</param>
internal sealed record FluentOptions(string ClientName, string Namespace, PathFilter Filter);
