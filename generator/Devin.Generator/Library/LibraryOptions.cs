namespace Devin.Generator.Library;

/// <summary>The names of the emitted library.</summary>
/// <param name="Namespace">The root namespace; models are in <c>.Models</c> below it.</param>
/// <param name="ClientName">The class that has the groups of operations.</param>
internal sealed record LibraryOptions(string Namespace, string ClientName)
{
    /// <summary>Whether it has models; without any there is no namespace for them.</summary>
    public bool HasModels { get; init; } = true;

    /// <summary>Whether the client has a bearer token.</summary>
    public bool HasToken { get; init; } = true;

    /// <summary>The description of the bearer token in the contract; null if it has none.</summary>
    public string? TokenDescription { get; init; }

    /// <summary>The prefix of the library's other types: the client's name without <c>Client</c>.</summary>
    public string Prefix =>
        ClientName.EndsWith("Client", StringComparison.Ordinal) && ClientName.Length > 6
            ? ClientName[..^6]
            : ClientName;
}
