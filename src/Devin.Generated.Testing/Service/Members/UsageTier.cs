namespace Devin.Generated.Testing.Service.Members;

/// <summary>A tier of the usage policies.</summary>
/// <param name="Id">The ID.</param>
/// <param name="CycleAcuLimit">The most ACUs that its users may spend on local agents in a cycle; null for no limit.</param>
internal sealed record UsageTier(string Id, long? CycleAcuLimit);
