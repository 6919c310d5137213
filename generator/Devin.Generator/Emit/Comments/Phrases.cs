namespace Devin.Generator.Emit.Comments;

/// <summary>The sentences that several emitted documentation comments share.</summary>
internal static class Phrases
{
    public const string Deprecated = "Deprecated in the API contract.";
    public const string CancellationToken = "A token to cancel the operation.";
    public const string RequestAdapter = "The adapter that sends the requests.";
    public const string RawUrl = "The full URL.";
    public const string Request = "The request body.";
    public const string Response = "The response.";

    /// <summary>The attribute of a deprecated member.</summary>
    public const string Obsolete = $"[Obsolete(\"{Deprecated}\")]";
}
