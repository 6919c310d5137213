namespace Devin.Generator.Diagnostics;

/// <summary>
/// The identifiers of diagnostics. They are stable, because users search for them and suppress them by code.
/// </summary>
internal static class DiagnosticCodes
{
    /// <summary>A file is not well-formed YAML or JSON.</summary>
    public const string Syntax = "DG0001";

    /// <summary>A mapping has a duplicate key.</summary>
    public const string DuplicateKey = "DG0002";

    /// <summary>The document is not an OpenAPI document of a version that is read here.</summary>
    public const string NotOpenApi = "DG0003";

    /// <summary>A <c>$ref</c> cannot be resolved, or points outside the document.</summary>
    public const string UnknownReference = "DG0004";

    /// <summary>Two things in the contract would get the same C# name.</summary>
    public const string NameCollision = "DG0005";

    /// <summary>An overlay action matches nothing, or is malformed.</summary>
    public const string Overlay = "DG0006";

    /// <summary>A construct cannot be expressed in C# as the contract has it.</summary>
    public const string NotExpressible = "DG0007";

    /// <summary>The document is invalid: a keyword has a value of the wrong kind, or Microsoft.OpenApi finds an error.</summary>
    public const string InvalidOpenApi = "DG0008";

    /// <summary>Two documentation pages show different things at one place.</summary>
    public const string PagesDisagree = "DG0009";

    /// <summary>A documentation page cannot be used.</summary>
    public const string UnusablePage = "DG0010";

    /// <summary>A file could not be read or written.</summary>
    public const string File = "DG0011";

    /// <summary>NSwag failed.</summary>
    public const string NSwag = "DG0012";

    /// <summary>Two operations have the same <c>operationId</c>.</summary>
    public const string DuplicateOperation = "DG0013";

    /// <summary>The documentation site does not respond, or its response is not that of a documentation site.</summary>
    public const string Site = "DG0014";

    /// <summary>A contract exceeds a limit of what is composed or emitted.</summary>
    public const string Limit = "DG0015";

    /// <summary>The program failed for a reason that no command expects.</summary>
    public const string Unexpected = "DG0016";

    /// <summary>The client cannot send what a security scheme or requirement needs.</summary>
    public const string Security = "DG0017";

    /// <summary>A parameter of all operations becomes an option of the client.</summary>
    public const string SharedParameter = "DG0018";
}
