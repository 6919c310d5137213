namespace Devin.Generated.Core;

/// <summary>Validates tokens. The messages never contain any part of the token.</summary>
internal static partial class TokenText
{
    /// <summary>What is wrong with a token, as the continuation of "the token"; null if nothing is wrong.</summary>
    public static string? Fault(string? token)
    {
        if (CommonFault(token) is { } common)
        {
            return common;
        }

        if (token!.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
        {
            return "starts with 'Bearer'. Remove this word; it is added when the token is sent.";
        }

        string? fault = null;
        FindServiceFault(token, ref fault);
        return fault
            ?? (
                token.AsSpan().ContainsAnyExceptInRange('!', '~')
                    ? "contains white space or a non-ASCII character, which a token cannot contain."
                    : null
            );
    }

    /// <summary>What is wrong with a secret of any kind, as the continuation of "the secret"; null if nothing is wrong.</summary>
    public static string? CommonFault(string? token)
    {
        if (string.IsNullOrWhiteSpace(token))
        {
            return "is empty.";
        }

        if (char.IsWhiteSpace(token[0]) || char.IsWhiteSpace(token[^1]))
        {
            return "starts or ends with white space. Trim it: a file that contains a token often ends with a line break.";
        }

        return token[0] is '"' or '\'' or '`' || token[^1] is '"' or '\'' or '`'
            ? "is enclosed in quotation marks. Remove them."
            : null;
    }

    /// <summary>Rules that apply to the tokens of one service only.</summary>
    static partial void FindServiceFault(string token, ref string? fault);
}
