namespace Devin.Fuzz.Running;

/// <summary>The library did not throw, and what it did violates a rule.</summary>
internal sealed class FuzzFailureException(string message) : Exception(message);
