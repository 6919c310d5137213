namespace Devin.Generated.Testing.Journal;

/// <summary>An in-memory service did not receive the requests that a test expects.</summary>
public sealed class RequestAssertionException : Exception
{
    /// <summary>Initializes a new instance of <see cref="RequestAssertionException"/>.</summary>
    /// <param name="message">What was expected and what was received.</param>
    public RequestAssertionException(string message)
        : base(message) { }
}
