using Devin.Generated;
using Devin.Generated.Testing;

namespace Quickstart;

/// <summary>Whom the sample talks to.</summary>
internal sealed record Connection(string Description, DevinClient Client, string OrganizationId, TimeSpan PollInterval)
{
    /// <summary>The service when the environment has both credentials, an in-memory Devin when it has neither.</summary>
    /// <exception cref="InvalidOperationException">It has only one of them, or one is unusable.</exception>
    public static Connection FromEnvironment()
    {
        var hasKey = IsSet("DEVIN_API_KEY");
        var hasOrganization = IsSet("DEVIN_ORG_ID");
        if (hasKey != hasOrganization)
        {
            throw new InvalidOperationException(
                $"{(hasKey ? "DEVIN_ORG_ID" : "DEVIN_API_KEY")} is missing. Set it to talk to the service, or unset "
                    + $"{(hasKey ? "DEVIN_API_KEY" : "DEVIN_ORG_ID")} to talk to a Devin in memory."
            );
        }

        if (!hasKey)
        {
            var devin = new InMemoryDevin();
            return new Connection(
                "Talking to a Devin in memory: set DEVIN_API_KEY and DEVIN_ORG_ID to talk to the service.",
                devin.CreateClient(),
                devin.OrganizationId,
                TimeSpan.FromMilliseconds(200)
            );
        }

        var options = DevinClientOptions.FromEnvironment();
        return new Connection(
            $"Talking to {options.Address}",
            new DevinClient(options),
            options.OrganizationId!,
            TimeSpan.FromSeconds(10)
        );
    }

    private static bool IsSet(string name) => !string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(name));
}
