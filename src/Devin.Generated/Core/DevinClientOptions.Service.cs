namespace Devin.Generated.Core;

/// <content>Options for the Devin service only.</content>
public sealed partial class DevinClientOptions
{
    /// <summary>
    /// Gets or sets the ID of the organization that calls are for, such as <c>org-…</c>. The settings of the
    /// organization show it. Default: null, and calls that need an organization fail.
    /// </summary>
    public string? OrganizationId { get; set; }

    /// <summary>
    /// Gets or sets the shortest interval between two reads while a call waits for a session or other work. It is used first
    /// and after each change, and grows by half while nothing changes. Default: 5 seconds.
    /// </summary>
    public TimeSpan MinPollInterval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Gets or sets the longest interval between two reads while a call waits, at least <see cref="MinPollInterval"/>.
    /// Default: 30 seconds.
    /// </summary>
    public TimeSpan MaxPollInterval { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Gets or sets the time in which no read succeeds and a call still continues to wait. It applies to failed connections
    /// and to the status codes 429 and 5xx. <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> means no limit. Default:
    /// 10 minutes.
    /// </summary>
    public TimeSpan MaxOutage { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>Creates options from environment variables.</summary>
    /// <remarks>
    /// <c>DEVIN_API_KEY</c> is required. <c>DEVIN_ORG_ID</c> sets <see cref="OrganizationId"/>, and
    /// <c>DEVIN_BASE_URL</c> sets <see cref="BaseAddress"/> for a dedicated deployment. An empty variable counts as
    /// missing.
    /// </remarks>
    /// <exception cref="InvalidOperationException">A variable is missing or invalid. The message names it.</exception>
    public static DevinClientOptions FromEnvironment() => DevinEnvironment.Read(Environment.GetEnvironmentVariable);

    partial void FindClientParameter(ref string? value, ref string? advice)
    {
        value = OrganizationId;
        advice =
            $"The client has no organization. Set {nameof(DevinClientOptions)}.{nameof(OrganizationId)} or the environment "
            + $"variable {DevinEnvironment.OrganizationVariable}, or call client.ForOrganization(\"org-…\").";
    }

    partial void SetServiceDefaults() => BaseAddress = new Uri("https://api.devin.ai");

    partial void FindServiceFaults(List<string> faults)
    {
        if (Token is null && TokenProvider is null)
        {
            faults.Add(
                $"{nameof(Token)} and {nameof(TokenProvider)} are both null. Set {nameof(Token)} to a key that "
                    + $"starts with 'cog_', or use {nameof(FromEnvironment)} with {DevinEnvironment.KeyVariable}."
            );
        }

        if (OrganizationId is { } id && (id.Length == 0 || id.AsSpan().ContainsAnyExceptInRange('!', '~')))
        {
            faults.Add(
                $"{nameof(OrganizationId)} is empty or contains white space. Set it to an ID, such as org-…, or to null."
            );
        }

        if (MinPollInterval <= TimeSpan.Zero || MaxPollInterval < MinPollInterval || MaxPollInterval.TotalDays > 24)
        {
            faults.Add(
                $"{nameof(MinPollInterval)} and {nameof(MaxPollInterval)} must be greater than zero and at most 24 days, and the "
                    + "first must not be longer than the second."
            );
        }

        if (MaxOutage < TimeSpan.Zero && MaxOutage != Timeout.InfiniteTimeSpan)
        {
            faults.Add($"{nameof(MaxOutage)} must not be negative. For no limit, use Timeout.InfiniteTimeSpan.");
        }
    }
}
