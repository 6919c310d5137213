namespace Devin.Generator.OpenApi;

/// <summary>The members of a path item that are operations (https://spec.openapis.org/oas/v3.1.0#path-item-object).</summary>
internal static class HttpMethods
{
    /// <summary>The methods, in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } =
    ["delete", "get", "head", "options", "patch", "post", "put", "trace"];

    /// <summary>Whether a member of a path item is an operation.</summary>
    public static bool Contains(string name) => All.Contains(name, StringComparer.Ordinal);
}
