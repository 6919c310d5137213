namespace Devin.Generator.CSharp.Builders;

/// <summary>What the fluent client is called, and what it covers.</summary>
/// <param name="ClientName">The root class.</param>
/// <param name="Namespace">The namespace of the root class; the builders' namespaces stand below it.</param>
/// <param name="Filter">Which operations it has.</param>
internal sealed record FluentOptions(string ClientName, string Namespace, PathFilter Filter);
