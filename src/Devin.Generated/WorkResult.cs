namespace Devin.Generated;

/// <summary>The end of waiting for work of the service.</summary>
/// <typeparam name="T">The type of the work, such as a build.</typeparam>
/// <param name="Value">The work as it was read last.</param>
/// <param name="Outcome">How the work ended.</param>
public sealed record WorkResult<T>(T Value, WorkOutcome Outcome);
