using Devin.Conformance.Runs;

namespace Devin.Conformance.Differences;

/// <summary>Something that a run found.</summary>
/// <param name="Server">The server of the run.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Operation">The method and path of the operation.</param>
/// <param name="Text">What was found.</param>
/// <param name="Exchange">The exchange; null if nothing was sent.</param>
internal sealed record Difference(
    string Server,
    DifferenceKind Kind,
    string Operation,
    string Text,
    Exchange? Exchange
);

/// <summary>The kinds of differences.</summary>
internal enum DifferenceKind
{
    /// <summary>A request violates the contract, in the opinion of a tool that observes.</summary>
    Request,

    /// <summary>A response violates the contract, in the opinion of a tool that observes.</summary>
    Response,

    /// <summary>A server refuses a request, or a client does not send it.</summary>
    Refusal,

    /// <summary>A client does not read a response, or not all of it.</summary>
    Unread,
}
