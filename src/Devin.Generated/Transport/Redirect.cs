namespace Devin.Generated.Transport;

/// <summary>
/// The decision about a response: it is not a redirect (both null), it is followed, or it is refused for a reason.
/// </summary>
/// <param name="Target">The address that the response redirects to.</param>
/// <param name="Refusal">The reason why the redirect is not followed.</param>
internal readonly record struct Redirect(Uri? Target, string? Refusal)
{
    /// <summary>Whether the request is sent to the target.</summary>
    public bool IsFollowed => Target is not null && Refusal is null;
}
