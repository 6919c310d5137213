using Devin.Generator.Tree;

namespace Devin.Generator.Model;

/// <summary>An endpoint as a method.</summary>
/// <param name="Id">The contract's <c>operationId</c>, or null.</param>
/// <param name="Name">The method's name, without <c>Async</c>.</param>
/// <param name="Groups">The client's property that has the method, below other properties or alone.</param>
/// <param name="TypePrefix">What the names of types begin with that belong to the operation alone.</param>
/// <param name="HttpMethod">The HTTP method in upper case.</param>
/// <param name="PathTemplate">The path with <c>{names}</c>.</param>
/// <param name="Parameters">Path parameters in the path's order, then the others by place and name.</param>
/// <param name="Permission">The permission that it needs, where the contract says so.</param>
internal sealed record Operation(
    string? Id,
    string Name,
    IReadOnlyList<string> Groups,
    string TypePrefix,
    string HttpMethod,
    string PathTemplate,
    IReadOnlyList<Parameter> Parameters,
    Body? Body,
    Result Result,
    string? Permission,
    bool IsDeprecated,
    Origin Origin,
    Documentation Documentation
)
{
    /// <summary>The name of the class that holds the optional parameters.</summary>
    public string ParametersTypeName => TypePrefix + "Parameters";

    /// <summary>The class that has the method.</summary>
    public string ClientTypeName => string.Concat(Groups) + "Client";

    /// <summary>How a program calls it: <c>Sessions.CreateSessionAsync</c>.</summary>
    public string CallName => $"{string.Join('.', Groups)}.{Name}Async";

    /// <summary>The parameters that a caller must give with each call.</summary>
    public IEnumerable<Parameter> Arguments =>
        Parameters.Where(static parameter => parameter is { IsRequired: true, IsGivenByClient: false });

    /// <summary>The parameter that the client gives to all of its calls, where there is one.</summary>
    public Parameter? GivenByClient => Parameters.FirstOrDefault(static parameter => parameter.IsGivenByClient);

    /// <summary>The parameters that a caller may give.</summary>
    public IEnumerable<Parameter> Optional => Parameters.Where(static parameter => !parameter.IsRequired);
}

/// <summary>Where a parameter travels.</summary>
internal enum ParameterPlace
{
    Path,
    Query,
    Header,
    Cookie,

    /// <summary>A field of a form, url-encoded or multipart.</summary>
    Form,
}

/// <summary>A parameter of an operation.</summary>
/// <param name="WireName">The name in the request.</param>
/// <param name="Name">The C# name in Pascal case.</param>
/// <param name="Style">How lists and objects are written: <c>form</c>, <c>simple</c>, <c>spaceDelimited</c>, <c>pipeDelimited</c> or <c>deepObject</c>.</param>
/// <param name="IsGivenByClient">Whether the client gives it to all of its calls, so that no call takes it.</param>
/// <param name="IsExploded">Whether each item of a list is a parameter of its own.</param>
internal sealed record Parameter(
    string WireName,
    string Name,
    ParameterPlace Place,
    TypeUse Type,
    bool IsRequired,
    bool IsDeprecated,
    string Style,
    bool IsExploded,
    bool IsGivenByClient,
    Origin Origin,
    Documentation Documentation
);

/// <summary>How a body is written or read.</summary>
internal enum BodyFormat
{
    Json,

    /// <summary>Url-encoded fields, which are the operation's parameters.</summary>
    Form,

    /// <summary>Multipart fields, which are the operation's parameters.</summary>
    Multipart,
    Text,
    Binary,
}

/// <summary>What a request carries.</summary>
/// <param name="Type">The type; null for forms, whose fields are parameters.</param>
internal sealed record Body(
    BodyFormat Format,
    string MediaType,
    TypeUse? Type,
    bool IsRequired,
    Origin Origin,
    Documentation Documentation
);

/// <summary>What a successful response carries.</summary>
/// <param name="Format">How it is read; null where there is nothing to read.</param>
/// <param name="Type">The type; null where there is nothing to read.</param>
/// <param name="Statuses">The declared statuses of success.</param>
/// <param name="Errors">The declared statuses of failure, with the contract's words.</param>
internal sealed record Result(
    BodyFormat? Format,
    TypeUse? Type,
    IReadOnlyList<string> Statuses,
    IReadOnlyList<DeclaredError> Errors,
    string? Description
);

/// <summary>A status that the contract declares as a failure.</summary>
internal sealed record DeclaredError(string Status, TypeUse? Type, string? Description);
