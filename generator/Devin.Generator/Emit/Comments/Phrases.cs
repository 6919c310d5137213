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

    /// <summary>The message of a deprecated member.</summary>
    /// <param name="replacement">What to use instead, or null if nothing replaces it.</param>
    public static string Obsolete(string? replacement) =>
        replacement is null ? Deprecated : $"{Deprecated} Use {replacement} instead.";
}
