namespace Devin.Generator.Changes.Comparison;

/// <summary>The C# member that consumers use.</summary>
/// <param name="Name">
/// The name with its owner: <c>SessionResponse.Origin</c>, <c>client.Sessions.ListSessionsAsync</c>.
/// </param>
/// <param name="Type">
/// The type as C# spells it; for a method its signature, for a type its kind and name: <c>class Session</c>.
/// </param>
/// <param name="IsValueType">Whether the type is a struct.</param>
internal sealed record CSharpMember(string Name, string Type, bool IsValueType);
