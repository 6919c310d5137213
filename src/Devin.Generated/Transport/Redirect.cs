namespace Devin.Generated.Transport;

/// <summary>What to do about an answer: nothing (both null), go to the target, or not, for a reason.</summary>
/// <param name="Target">Where the answer points to.</param>
/// <param name="Refusal">Why it is not followed.</param>
internal readonly record struct Redirect(Uri? Target, string? Refusal)
{
    /// <summary>Whether the request is to be sent to the target.</summary>
    public bool IsFollowed => Target is not null && Refusal is null;
}
