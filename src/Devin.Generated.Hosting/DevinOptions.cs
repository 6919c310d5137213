using System.Diagnostics;
using System.Text.Json.Serialization;
using Devin.Generated.Core;

namespace Devin.Generated.Hosting;

/// <summary>
/// Options of a registered client, as they are in configuration. A change takes effect for calls that start after it,
/// without a restart.
/// </summary>
public sealed class DevinOptions
{
    private static readonly DevinClientOptions Defaults = new();

    /// <summary>Gets or sets the base address of the service. Default: <c>https://api.devin.ai</c>.</summary>
    public Uri? BaseAddress { get; set; } = Defaults.BaseAddress;

    /// <summary>
    /// Gets or sets a value that indicates whether the API key may be sent unencrypted to another computer, if the base
    /// address starts with <c>http://</c>. Set it for a service in a private network only. Default: false.
    /// </summary>
    public bool AllowInsecureHttp { get; set; }

    /// <summary>
    /// Gets or sets the API key, which starts with <c>cog_</c>; null if an <see cref="ITokenProvider"/> is registered.
    /// Default: null.
    /// </summary>
    [JsonIgnore]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Token { get; set; }

    /// <summary>
    /// Gets or sets the ID of the organization that calls are for, such as <c>org-…</c>. Default: null, and calls that
    /// need an organization fail.
    /// </summary>
    public string? OrganizationId { get; set; }

    /// <summary>Gets or sets the time limit of one attempt. Default: 100 seconds.</summary>
    public TimeSpan AttemptTimeout { get; set; } = Defaults.AttemptTimeout;

    /// <summary>Gets or sets the time limit of a whole call with its retries. Default: 5 minutes.</summary>
    public TimeSpan TotalTimeout { get; set; } = Defaults.TotalTimeout;

    /// <summary>Gets or sets the time limit between two parts of a streamed body. Default: 100 seconds.</summary>
    public TimeSpan StreamIdleTimeout { get; set; } = Defaults.StreamIdleTimeout;

    /// <summary>Gets or sets the maximum number of retries, from 0 to 10. Default: 2.</summary>
    public int MaxRetries { get; set; } = Defaults.MaxRetries;

    /// <summary>Gets or sets the number of retries that all calls together can spend. Default: 100.</summary>
    public int RetryBudget { get; set; } = Defaults.RetryBudget;

    /// <summary>Gets or sets the maximum delay before the first retry. Default: 0.5 seconds.</summary>
    public TimeSpan RetryDelay { get; set; } = Defaults.RetryDelay;

    /// <summary>Gets or sets the maximum delay before any retry. Default: 60 seconds.</summary>
    public TimeSpan MaxRetryDelay { get; set; } = Defaults.MaxRetryDelay;

    /// <summary>
    /// Gets or sets the maximum size of a response that is read into memory, in bytes. Default: 67,108,864 (64 MiB).
    /// </summary>
    public long MaxResponseBytes { get; set; } = Defaults.MaxResponseBytes;

    /// <summary>
    /// Gets or sets a value that indicates whether requests are compared with the constraints of the contract before they are
    /// sent. Default: true.
    /// </summary>
    public bool ValidateRequests { get; set; } = Defaults.ValidateRequests;

    /// <summary>Gets or sets the text that follows the name of this library in the <c>User-Agent</c> header. Default: null.</summary>
    public string? UserAgentSuffix { get; set; }

    /// <summary>
    /// Gets or sets the shortest interval between two reads while a call waits for a session or other work. Default: 5
    /// seconds.
    /// </summary>
    public TimeSpan MinPollInterval { get; set; } = Defaults.MinPollInterval;

    /// <summary>Gets or sets the longest interval between two reads while a call waits. Default: 30 seconds.</summary>
    public TimeSpan MaxPollInterval { get; set; } = Defaults.MaxPollInterval;

    /// <summary>
    /// Gets or sets the time in which no read succeeds and a call still continues to wait. Default: 10 minutes.
    /// </summary>
    public TimeSpan MaxOutage { get; set; } = Defaults.MaxOutage;

    /// <summary>The options of a client with these values.</summary>
    internal DevinClientOptions ToClientOptions() =>
        new()
        {
            BaseAddress = BaseAddress,
            AllowInsecureHttp = AllowInsecureHttp,
            Token = Token,
            OrganizationId = OrganizationId,
            AttemptTimeout = AttemptTimeout,
            TotalTimeout = TotalTimeout,
            StreamIdleTimeout = StreamIdleTimeout,
            MaxRetries = MaxRetries,
            RetryBudget = RetryBudget,
            RetryDelay = RetryDelay,
            MaxRetryDelay = MaxRetryDelay,
            MaxResponseBytes = MaxResponseBytes,
            ValidateRequests = ValidateRequests,
            UserAgentSuffix = UserAgentSuffix,
            MinPollInterval = MinPollInterval,
            MaxPollInterval = MaxPollInterval,
            MaxOutage = MaxOutage,
        };
}
