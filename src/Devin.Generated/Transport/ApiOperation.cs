namespace Devin.Generated.Transport;

/// <summary>What the contract says about one operation, as far as sending it and reporting on it need to know.</summary>
internal sealed class ApiOperation
{
    /// <summary>Describes an operation.</summary>
    /// <param name="name">Its name in messages.</param>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path below the address, with <c>{name}</c> for each path parameter.</param>
    public ApiOperation(string name, HttpMethod method, string path)
    {
        if (!path.StartsWith('/'))
        {
            // Without the slash the path would run on in the host name.
            throw new ArgumentException($"The path of the operation '{name}' must begin with '/'.", nameof(path));
        }

        Name = name;
        Method = method;
        Path = path;
    }

    /// <summary>Its name in messages.</summary>
    public string Name { get; }

    /// <summary>The HTTP method.</summary>
    public HttpMethod Method { get; }

    /// <summary>The path below the address, with <c>{name}</c> for each path parameter.</summary>
    public string Path { get; }

    /// <summary>The permission that the caller needs, where the contract names one.</summary>
    public string? Permission { get; init; }

    /// <summary>Permissions that are needed when a field of the JSON body is sent with a value, by the field's name.</summary>
    public IReadOnlyDictionary<string, string>? FieldPermissions { get; init; }

    /// <summary>The statuses that the contract declares; null when it leaves them open.</summary>
    public int[]? Statuses { get; init; }
}
