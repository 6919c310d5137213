using Devin.Generated.Testing.Core;

namespace Devin.Generated.Testing.Scripting;

/// <summary>What a rule is created for.</summary>
/// <param name="Matches">Whether a request is one of the operation or path.</param>
/// <param name="Clock">The clock of the service.</param>
/// <param name="Seed">The seed of the random choices.</param>
internal sealed record RuleTarget(Func<RecordedRequest, bool> Matches, TimeProvider Clock, int Seed);
