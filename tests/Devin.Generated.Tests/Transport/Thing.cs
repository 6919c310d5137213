namespace Devin.Generated.Tests.Transport;

/// <summary>A model for tests of the transport.</summary>
internal sealed record Thing(string? Name, long? Number = null);
