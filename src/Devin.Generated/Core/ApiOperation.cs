namespace Devin.Generated.Core;

/// <summary>An operation of the contract, as far as sending its request and reporting its errors require.</summary>
internal sealed class ApiOperation
{
    /// <summary>Initializes a new instance of <see cref="ApiOperation"/>.</summary>
    /// <param name="name">The name used in messages.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path relative to the base address, with <c>{name}</c> for each path parameter.</param>
    public ApiOperation(string name, HttpMethod method, string path)
    {
        if (!path.StartsWith('/'))
        {
            // Without the slash, the path would extend the host name.
            throw new ArgumentException($"The path of the operation '{name}' must start with '/'.", nameof(path));
        }

        Name = name;
        Method = method;
        Path = path;
        PathTemplate = path;
    }

    /// <summary>The name used in messages.</summary>
    public string Name { get; }

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>The path relative to the base address, with <c>{name}</c> for each path parameter.</summary>
    public string Path { get; }

    /// <summary>
    /// The path as it appears in spans, without the values of parameters; null for an operation that is not part of the
    /// contract, whose path can contain IDs.
    /// </summary>
    public string? PathTemplate { get; init; }

    /// <summary>The name used in spans and logs. It contains no IDs.</summary>
    public string Label => PathTemplate is null ? Method.Method : Name;

    /// <summary>The permission that the caller needs; null if the contract names none.</summary>
    public string? Permission { get; init; }

    /// <summary>
    /// The additional permissions needed to send a field of the JSON body with a value, by field name.
    /// </summary>
    public IReadOnlyDictionary<string, string>? FieldPermissions { get; init; }

    /// <summary>
    /// The security requirement: the alternatives, each with the schemes that are needed together. Empty if the operation
    /// needs no secret; null for the requirement of the client (<see cref="SecretList.Default"/>).
    /// </summary>
    public SecurityScheme[][]? Security { get; init; }

    /// <summary>The status codes that the contract declares; null if it does not restrict them.</summary>
    public int[]? Statuses { get; init; }
}
