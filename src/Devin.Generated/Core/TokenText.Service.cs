namespace Devin.Generated.Core;

/// <content>Rules for Devin API keys, and keys of other services that are often used by mistake.</content>
internal static partial class TokenText
{
    private const string KeyPrefix = "cog_";

    // A longer prefix comes before a shorter prefix that it starts with.
    private static readonly (string Prefix, string Kind)[] OtherKeys =
    [
        ("apk_", "is a key for the earlier API versions v1 and v2, which start with 'apk_' and do not work with v3"),
        ("sk-ant-", "looks like a key for Anthropic"),
        ("sk-", "looks like a key for OpenAI or another model provider"),
        ("github_pat_", "looks like a token for GitHub"),
        ("ghp_", "looks like a token for GitHub"),
        ("gho_", "looks like a token for GitHub"),
        ("ghs_", "looks like a token for GitHub"),
        ("glpat-", "looks like a token for GitLab"),
        ("xoxb-", "looks like a token for Slack"),
        ("xoxp-", "looks like a token for Slack"),
        ("AKIA", "looks like an access key for AWS"),
        ("AIza", "looks like a key for Google"),
        ("org-", "is an organization ID"),
        ("$", "is a variable name that was not replaced with its value"),
        ("<", "is a placeholder that was not replaced with a key"),
    ];

    static partial void FindServiceFault(string token, ref string? fault)
    {
        if (token.StartsWith(KeyPrefix, StringComparison.Ordinal))
        {
            fault = token.Length == KeyPrefix.Length ? "ends after 'cog_'. Copy the complete key." : null;
            return;
        }

        fault =
            $"{Kind(token)}. Keys for this API start with 'cog_'. Create one in the settings of Devin, for a service user "
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
            return "is a JSON Web Token, such as a web application uses after signing in";
        }

        return token.StartsWith(KeyPrefix, StringComparison.OrdinalIgnoreCase)
            ? "starts with 'cog_' in uppercase"
            : "does not start with 'cog_'";
    }
}
