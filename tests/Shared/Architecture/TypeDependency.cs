namespace Devin.Tests.Shared.Architecture;

/// <summary>One type uses another, both with the namespaces they are in.</summary>
internal sealed record TypeDependency(string FromNamespace, string From, string ToNamespace, string To);
