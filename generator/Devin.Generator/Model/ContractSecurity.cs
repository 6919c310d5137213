namespace Devin.Generator.Model;

/// <summary>The security of a contract.</summary>
/// <param name="Schemes">The schemes that operations need, in ordinal order of their names.</param>
/// <param name="Default">
/// The requirement of requests that have none of their own; null if the contract declares no security, so that a token is
/// sent if there is one.
/// </param>
/// <param name="HasToken">Whether the client has a bearer token.</param>
internal sealed record ContractSecurity(
    IReadOnlyList<SecurityScheme> Schemes,
    SecurityRequirement? Default,
    bool HasToken
)
{
    /// <summary>The security of a contract that declares none.</summary>
    public static ContractSecurity Undeclared { get; } = new([], null, true);

    /// <summary>Whether all that clients send is the one bearer token.</summary>
    public bool IsTokenOnly => Default is null or { Alternatives: [[{ IsToken: true }]] };
}
