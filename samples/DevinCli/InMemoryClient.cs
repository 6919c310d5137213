using Devin.Generated;
using Devin.Generated.Testing;
using Devin.Generated.Testing.Core;

namespace DevinCli;

/// <summary>A client of an in-memory Devin, to try the program without an account.</summary>
internal static class InMemoryClient
{
    private static readonly Uri s_pullRequest = new("https://github.com/example/shop/pull/128");

    /// <summary>Creates the client. Its sessions open a pull request, and end with the program.</summary>
    public static DevinClient Create()
    {
        var devin = new InMemoryDevin();
        devin.Sessions.OnCreate(static _ => SessionScript.OpeningPullRequest(s_pullRequest));
        return devin.CreateClient();
    }
}
