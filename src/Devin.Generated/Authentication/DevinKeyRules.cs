namespace Devin.Generated;

/// <content>What the keys of Devin look like, and those of others that are often given by mistake.</content>
internal static partial class TokenText
{
    private const string KeyPrefix = "cog_";

    // The longer beginning stands before the shorter one that it begins with.
    private static readonly (string Prefix, string Kind)[] OtherKeys =
    [
        ("apk_", "is a key of the older API (v1 and v2), which begins with 'apk_' and never works with v3"),
        ("sk-ant-", "looks like a key of Anthropic"),
        ("sk-", "looks like a key of OpenAI or another model vendor"),
        ("github_pat_", "looks like a token of GitHub"),
        ("ghp_", "looks like a token of GitHub"),
        ("gho_", "looks like a token of GitHub"),
        ("ghs_", "looks like a token of GitHub"),
        ("glpat-", "looks like a token of GitLab"),
        ("xoxb-", "looks like a token of Slack"),
        ("xoxp-", "looks like a token of Slack"),
        ("AKIA", "looks like an access key of AWS"),
        ("AIza", "looks like a key of Google"),
        ("org-", "is the id of an organization"),
        ("$", "is the name of a variable that was not replaced by its value"),
        ("<", "is a placeholder that was not replaced by a key"),
    ];

    static partial void FindServiceFault(string token, ref string? fault)
    {
        if (token.StartsWith(KeyPrefix, StringComparison.Ordinal))
        {
            fault = token.Length == KeyPrefix.Length ? "ends after 'cog_'. Copy the whole key." : null;
            return;
        }

        fault =
            $"{Kind(token)}. Keys for this API begin with 'cog_': create one in Devin's settings, for a service user "
            + "or as a personal access token.";
    }

    private static string Kind(string token)
    {
        foreach (var (prefix, kind) in OtherKeys)
        {
            if (token.StartsWith(prefix, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        if (token.StartsWith("eyJ", StringComparison.Ordinal) && token.AsSpan().Count('.') == 2)
        {
            return "is a JSON Web Token, such as a web page uses after signing in";
        }

        return token.StartsWith(KeyPrefix, StringComparison.OrdinalIgnoreCase)
            ? "begins with 'cog_' in capitals"
            : "does not begin with 'cog_'";
    }
}
