namespace Devin.Generated;

/// <summary>Refuses what cannot be a token. Its messages never hold the token or a part of it.</summary>
internal static partial class TokenText
{
    /// <summary>What is wrong with a token, to follow the words "the token"; null when nothing is.</summary>
    public static string? Fault(string? token)
    {
        if (string.IsNullOrWhiteSpace(token))
        {
            return "is empty.";
        }

        if (char.IsWhiteSpace(token[0]) || char.IsWhiteSpace(token[^1]))
        {
            return "begins or ends with a space or a line break. Trim it; a file that holds it may end with a line break.";
        }

        if (token[0] is '"' or '\'' or '`' || token[^1] is '"' or '\'' or '`')
        {
            return "stands in quotes. Leave the quotes out.";
        }

        if (token.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
        {
            return "begins with the word 'Bearer'. Give the token alone; the word is added when it is sent.";
        }

        string? fault = null;
        FindServiceFault(token, ref fault);
        return fault
            ?? (
                token.AsSpan().ContainsAnyExceptInRange('!', '~')
                    ? "holds a space, a line break or a character beyond ASCII, which no token does."
                    : null
            );
    }

    /// <summary>Rules of one service about its tokens, where it has any.</summary>
    static partial void FindServiceFault(string token, ref string? fault);
}
