namespace Devin.Generated;

/// <content>What holds for the service Devin only.</content>
public sealed partial class DevinClientOptions
{
    /// <summary>
    /// The organization that calls are for, such as <c>org-…</c>; null when the client has none and calls that need one go
    /// through <see cref="DevinClient.ForOrganization"/>. Its id is shown in the settings of the organization.
    /// </summary>
    public string? OrganizationId { get; set; }

    /// <summary>Options out of environment variables.</summary>
    /// <remarks>
    /// <c>DEVIN_API_KEY</c> is required; <c>DEVIN_ORG_ID</c> gives <see cref="OrganizationId"/>; <c>DEVIN_BASE_URL</c> gives
    /// <see cref="Address"/> for a dedicated deployment. An empty variable counts as missing.
    /// </remarks>
    /// <exception cref="InvalidOperationException">A variable is missing or unusable; the message names it.</exception>
    public static DevinClientOptions FromEnvironment() => DevinEnvironment.Read(Environment.GetEnvironmentVariable);

    partial void FindClientParameter(ref string? value, ref string? advice)
    {
        value = OrganizationId;
        advice =
            $"The client has no organization. Set {nameof(DevinClientOptions)}.{nameof(OrganizationId)} or the environment "
            + $"variable {DevinEnvironment.OrganizationVariable}, or call {nameof(DevinClient.ForOrganization)}(\"org-…\").";
    }

    partial void SetServiceDefaults() => Address = new Uri("https://api.devin.ai");

    partial void FindServiceFault(ref string? fault)
    {
        if (Token is null && TokenProvider is null)
        {
            fault =
                $"{nameof(Token)} and {nameof(TokenProvider)} are both missing. Set {nameof(Token)} to a key that "
                + $"begins with 'cog_', or use {nameof(FromEnvironment)} with {DevinEnvironment.KeyVariable}.";
        }
        else if (OrganizationId is { } id && (id.Length == 0 || id.AsSpan().ContainsAnyExceptInRange('!', '~')))
        {
            fault = $"{nameof(OrganizationId)} is empty or holds a space. Give the id, such as org-…, or null.";
        }
    }
}
