namespace Devin.Generated.Testing.Service.Repositories;

/// <summary>The repositories that each organization has from the start. No operation creates repositories.</summary>
internal static class RepositorySeed
{
    /// <summary>The ID of the Git connection through which the repositories are reached.</summary>
    public const string GitConnectionId = "git-connection-in-memory";

    /// <summary>The host of the Git connection.</summary>
    public const string GitConnectionHost = "github.com";

    /// <summary>The default branch of all repositories.</summary>
    public const string DefaultBranch = "main";

    /// <summary>The repositories.</summary>
    public static IReadOnlyList<RepositoryFacts> All { get; } =
    [
        new("acme/storefront", "TypeScript", "The web shop."),
        new("acme/orders-api", "C#", "The service that accepts and tracks orders."),
        new("acme/payments", "Java", "Payments and refunds."),
        new("acme/infrastructure", "HCL", "The infrastructure of all environments."),
        new("acme/handbook", null, "How we work."),
    ];
}
