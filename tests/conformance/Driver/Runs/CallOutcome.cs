using Devin.Generator.Model;
using Devin.Tests.Shared.Operations;

namespace Devin.Conformance.Runs;

/// <summary>What happened in a call of a client.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="IsFluent">Whether the fluent client was called.</param>
/// <param name="Exchanges">The requests that were sent, with their responses.</param>
/// <param name="Result">The result; null after an exception.</param>
/// <param name="Failure">The exception; null after a success.</param>
/// <param name="Undocumented">What the client reported as undocumented.</param>
internal sealed record CallOutcome(
    Operation Operation,
    bool IsFluent,
    IReadOnlyList<Exchange> Exchanges,
    CallResult? Result,
    Exception? Failure,
    IReadOnlyList<UndocumentedValue> Undocumented
);
