using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Model;

/// <summary>An endpoint as a method.</summary>
internal sealed record Operation
{
    /// <summary>The contract's <c>operationId</c>, or null.</summary>
    public string? Id { get; init; }

    /// <summary>The method's name, without <c>Async</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The client's property that has the method, below other properties or alone.</summary>
    public required IReadOnlyList<string> Groups { get; init; }

    /// <summary>The prefix of types that only this operation has.</summary>
    public required string TypePrefix { get; init; }

    /// <summary>The HTTP method in upper case.</summary>
    public required string HttpMethod { get; init; }

    /// <summary>The path with <c>{names}</c>.</summary>
    public required string PathTemplate { get; init; }

    /// <summary>Path parameters in the path's order, then the others by place and name.</summary>
    public required IReadOnlyList<Parameter> Parameters { get; init; }

    /// <summary>The longest period between two parameters; null if there is none.</summary>
    public LongestPeriod? LongestPeriod { get; init; }

    /// <summary>The request body; null if there is none.</summary>
    public Body? Body { get; init; }

    /// <summary>
    /// The same endpoint as a method that sends a form, where the contract has one beside another body; else null.
    /// </summary>
    public Operation? FormMethod { get; init; }

    /// <summary>The operation after a change that applies to its method for a form too.</summary>
    public Operation Changed(Func<Operation, Operation> change) =>
        change(this) with
        {
            FormMethod = FormMethod is { } form ? change(form) : null,
        };

    /// <summary>Whether this is the method for a form of an operation with another body too.</summary>
    public bool IsFormBesideBody { get; init; }

    /// <summary>The successful response.</summary>
    public required Result Result { get; init; }

    /// <summary>The permission that it requires; null if the contract names none.</summary>
    public string? Permission { get; init; }

    /// <summary>The secrets that it needs; null if the contract declares no security at all.</summary>
    public SecurityRequirement? Security { get; init; }

    /// <summary>Whether it is deprecated.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>The operation to call instead of a deprecated one, where there is one.</summary>
    public Operation? Replacement { get; init; }

    /// <summary>How its pages follow each other; null if it does not return a list page by page.</summary>
    public Paging? Paging { get; init; }

    /// <summary>Where the contract has it.</summary>
    public required Origin Origin { get; init; }

    /// <summary>Its documentation in the contract.</summary>
    public required Documentation Documentation { get; init; }

    /// <summary>Its HTTP method and path: <c>GET /v3/self</c>.</summary>
    public string Key => $"{HttpMethod} {PathTemplate}";

    /// <summary>The name of the class that holds the optional parameters.</summary>
    public string ParametersTypeName => TypePrefix + "Parameters";

    /// <summary>The class that has the method.</summary>
    public string ClientTypeName => string.Concat(Groups) + "Client";

    /// <summary>How a program calls it: <c>Sessions.CreateSessionAsync</c>.</summary>
    public string CallName => $"{string.Join('.', Groups)}.{Name}Async";

    /// <summary>The parameters that a caller must pass.</summary>
    public IEnumerable<Parameter> Arguments =>
        Parameters.Where(static parameter => parameter is { IsRequired: true, IsGivenByClient: false });

    /// <summary>The parameter that the client sets for all calls; null if there is none.</summary>
    public Parameter? GivenByClient => Parameters.FirstOrDefault(static parameter => parameter.IsGivenByClient);

    /// <summary>The parameters that a caller may pass.</summary>
    public IEnumerable<Parameter> Optional => Parameters.Where(static parameter => !parameter.IsRequired);
}

/// <summary>The part of the request that contains a parameter.</summary>
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
internal sealed record Parameter
{
    /// <summary>The name in the request.</summary>
    public required string WireName { get; init; }

    /// <summary>The C# name in Pascal case.</summary>
    public required string Name { get; init; }

    /// <summary>The part of the request that contains it.</summary>
    public required ParameterPlace Place { get; init; }

    /// <summary>The type of its value.</summary>
    public required TypeUse Type { get; init; }

    /// <summary>The constraints of its value; null if there are none.</summary>
    public ValueConstraints? Constraints { get; init; }

    /// <summary>Whether a request must have it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it is deprecated.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>
    /// How lists and objects are written: <c>form</c>, <c>simple</c>, <c>label</c>, <c>matrix</c>, <c>spaceDelimited</c>,
    /// <c>pipeDelimited</c>, <c>deepObject</c> or <c>json</c>.
    /// </summary>
    public required string Style { get; init; }

    /// <summary>Whether each item of a list is a parameter of its own.</summary>
    public bool IsExploded { get; init; }

    /// <summary>The content type that the contract gives a part of a multipart form; null if it gives none.</summary>
    public string? ContentType { get; init; }

    /// <summary>The prefix that is added to a bare ID, or to each of a list; null if there is none.</summary>
    public string? Prefix { get; init; }

    /// <summary>The option of the client that has its value for all calls; null if there is none.</summary>
    public string? Option { get; init; }

    /// <summary>Whether the client sets it for all calls, so that methods do not have it.</summary>
    public bool IsGivenByClient { get; init; }

    /// <summary>Its documentation in the contract.</summary>
    public required Documentation Documentation { get; init; }
}

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

/// <summary>A request body.</summary>
internal sealed record Body
{
    /// <summary>How it is written.</summary>
    public required BodyFormat Format { get; init; }

    /// <summary>The <c>Content-Type</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>The type; null for forms, whose fields are parameters.</summary>
    public TypeUse? Type { get; init; }

    /// <summary>The constraints of a JSON body beyond those that its type contains; null if there are none.</summary>
    public ValueConstraints? Constraints { get; init; }

    /// <summary>Whether a request must have it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Its documentation in the contract.</summary>
    public Documentation Documentation { get; init; } = Documentation.None;
}

/// <summary>The successful response.</summary>
/// <param name="Format">How it is read; null where there is nothing to read.</param>
/// <param name="Type">The type; null where there is nothing to read.</param>
/// <param name="Statuses">The declared statuses of success.</param>
/// <param name="Errors">The declared statuses of failure, with their descriptions in the contract.</param>
internal sealed record Result(
    BodyFormat? Format,
    TypeUse? Type,
    IReadOnlyList<string> Statuses,
    IReadOnlyList<DeclaredError> Errors,
    string? Description
);

/// <summary>A status that the contract declares as a failure.</summary>
internal sealed record DeclaredError(string Status, TypeUse? Type, string? Description);
