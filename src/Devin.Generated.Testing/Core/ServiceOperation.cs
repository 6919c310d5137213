namespace Devin.Generated.Testing.Core;

/// <summary>An operation of the API.</summary>
public abstract class ServiceOperation
{
    private protected ServiceOperation(string name, string httpMethod, string path, string? permission)
    {
        Name = name;
        HttpMethod = httpMethod;
        Path = path;
        Permission = permission;
    }

    /// <summary>Gets the name of the operation in the client, such as <c>Sessions.CreateSession</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the HTTP method, in upper case.</summary>
    public string HttpMethod { get; }

    /// <summary>Gets the path template, such as <c>/v3/organizations/{org_id}/sessions</c>.</summary>
    public string Path { get; }

    /// <summary>Gets the permission that the operation requires; null if the contract names none.</summary>
    public string? Permission { get; }

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
