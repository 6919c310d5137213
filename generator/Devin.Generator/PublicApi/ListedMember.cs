namespace Devin.Generator.PublicApi;

/// <summary>A member of the public API.</summary>
/// <param name="Name">The name; empty for constructors, which are listed first.</param>
/// <param name="Declaration">The declaration, on one line.</param>
internal sealed record ListedMember(string Name, string Declaration);
