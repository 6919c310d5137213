namespace Devin.Generated.Constraints;

/// <summary>An email address (<c>format: email</c>): a name and a host around <c>@</c>, without white space.</summary>
internal sealed class EmailRule : TextRule
{
    /// <inheritdoc/>
    public override string Expected => "an email address";

    /// <inheritdoc/>
    public override bool IsMetBy(string text)
    {
        var at = text.LastIndexOf('@');
        return at > 0
            && at < text.Length - 1
            && !text.AsSpan(at).ContainsAny(" \t\r\n")
            && !text.AsSpan().ContainsAny('\r', '\n');
    }
}
