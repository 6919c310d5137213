using Devin.Generator.Tree;

namespace Devin.Generator.Model;

/// <summary>How the secret of a security scheme is sent.</summary>
internal enum SecretForm
{
    /// <summary>A bearer token in the header <c>Authorization</c>.</summary>
    Bearer,

    /// <summary>A user name and a password in the header <c>Authorization</c>.</summary>
    Basic,

    /// <summary>Another scheme of the header <c>Authorization</c>.</summary>
    Http,
    Header,
    Query,
    Cookie,
}

/// <summary>A security scheme of the contract whose secret the client sends.</summary>
internal sealed record SecurityScheme
{
    /// <summary>The name of the option of a library whose only bearer scheme this is.</summary>
    public const string Token = "Token";

    /// <summary>The name in the contract.</summary>
    public required string WireName { get; init; }

    /// <summary>The option of the client that has the secret.</summary>
    public required string Option { get; init; }

    /// <summary>How the secret is sent.</summary>
    public required SecretForm Form { get; init; }

    /// <summary>The name of the header, the query parameter, the cookie, or the HTTP scheme.</summary>
    public required string Parameter { get; init; }

    /// <summary>The description in the contract, or null.</summary>
    public string? Description { get; init; }

    /// <summary>Where the contract has it.</summary>
    public required Origin Origin { get; init; }

    /// <summary>Whether its option is part of every library with a bearer token.</summary>
    public bool IsToken => Option == Token && Form == SecretForm.Bearer;
}
