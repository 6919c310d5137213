namespace Devin.Generator.PublicApi;

/// <summary>A member of the public surface.</summary>
/// <param name="Name">The name; empty for constructors, which stand first.</param>
/// <param name="Declaration">The declaration, on one line.</param>
internal sealed record SurfaceMember(string Name, string Declaration);
