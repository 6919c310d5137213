namespace Devin.Generator.Emit.Comments;

/// <summary>The sentences that stand in documentation comments of more than one emitted member.</summary>
internal static class Phrases
{
    public const string Deprecated = "The contract marks this as deprecated.";
    public const string CancellationToken = "Ends the call, its retries included.";
    public const string RequestAdapter = "What sends the requests.";
    public const string RawUrl = "The whole address, beginning with `https://`.";
    public const string Request = "What to send.";
    public const string Response = "The response.";

    /// <summary>The attribute of a member that the contract advises against.</summary>
    public const string Obsolete = $"[Obsolete(\"{Deprecated}\")]";
}
