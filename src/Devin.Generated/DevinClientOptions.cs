using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;

namespace Devin.Generated;

/// <summary>Settings of a client. Read once when the client is made; later changes have no effect on it.</summary>
public sealed partial class DevinClientOptions
{
    /// <summary>Settings with the defaults that each property names.</summary>
    public DevinClientOptions() => SetServiceDefaults();

    /// <summary>
    /// The address of the service; a path in it is kept. Only <c>https</c>, or <c>http</c> to this machine
    /// (<c>localhost</c>, 127.0.0.0/8, <c>[::1]</c>).
    /// </summary>
    public Uri? Address { get; set; }

    /// <summary>The token that authenticates, alone, without <c>Bearer</c>; null when <see cref="TokenProvider"/> is set.</summary>
    /// <remarks>Sent to <see cref="Address"/> only, and found in no message, log or serialized form of the options.</remarks>
    [System.Text.Json.Serialization.JsonIgnore]
    [Newtonsoft.Json.JsonIgnore]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? Token { get; set; }

    /// <summary>What gives the token for each attempt, when it changes with time; null when <see cref="Token"/> is set.</summary>
    public ITokenProvider? TokenProvider { get; set; }

    /// <summary>
    /// A client of your own to send with; null makes one that does not follow redirects, keeps no cookies and decompresses.
    /// </summary>
    /// <remarks>
    /// It stays yours and is not disposed. Its base address is not used. Let its handler not follow redirects
    /// (<c>AllowAutoRedirect = false</c>): the library does, and better. A handler that does drops the token on the way,
    /// but not cookies and other headers, and may send a POST again. Tokens belong into these options, not into its
    /// default headers, which go to every host.
    /// </remarks>
    public HttpClient? HttpClient { get; set; }

    /// <summary>
    /// How long one attempt may take, to the end of the answer, or with a streamed answer to its beginning. Default 100 s;
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>What follows the library's own name in <c>User-Agent</c>, such as <c>my-app/2.1</c>; null for nothing.</summary>
    public string? UserAgentSuffix { get; set; }

    /// <summary>
    /// How often a failed request is repeated, from 0 to 10. Default 2. GET, HEAD, OPTIONS, PUT and DELETE are repeated after
    /// a failed connection and 408, 429, 500, 502, 503 and 504; all others after 429 only, since they could do twice what
    /// was to be done once.
    /// </summary>
    public int MaxRetries { get; set; } = 2;

    /// <summary>The longest pause before the first repetition; it doubles with each one. Default 0.5 s.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// The longest pause before a repetition. Default 60 s. When the service asks for a longer one (<c>Retry-After</c>), the
    /// call fails at once with <see cref="DevinApiException.RetryAfter"/>.
    /// </summary>
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// The longest answer, decompressed, that is read into memory; a longer one is an error. Default 64 MiB. Streamed
    /// answers have no limit.
    /// </summary>
    public long MaxResponseBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>The clock of pauses and time limits. Default the system's; another one for tests.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>
    /// Set to write and read bodies with Newtonsoft.Json instead of the emitted code, which is several times faster. Default
    /// null.
    /// </summary>
    public JsonSerializerSettings? NewtonsoftSettings
    {
        get;
        [RequiresUnreferencedCode("Newtonsoft.Json works by reflection.")]
        [RequiresDynamicCode("Newtonsoft.Json works by reflection.")]
        set;
    }

    /// <summary>
    /// Called when a response holds what the contract does not announce. Reading never fails for it. Called on the
    /// thread that reads the response, so it must be quick; what it throws reaches the caller. Default null.
    /// </summary>
    /// <remarks>Not called while <see cref="NewtonsoftSettings"/> are set.</remarks>
    public Action<ContractDrift>? OnContractDrift { get; set; }

    /// <summary>Where each kind of drift is logged once, as a warning. Default null: nowhere.</summary>
    public ILogger? Logger { get; set; }

    partial void SetServiceDefaults();

    partial void FindClientParameter(ref string? value, ref string? advice);

    partial void FindServiceFault(ref string? fault);

    /// <summary>What one service asks of its options beyond the rules for all; null when nothing is wrong.</summary>
    internal string? ServiceFault()
    {
        string? fault = null;
        FindServiceFault(ref fault);
        return fault;
    }

    /// <summary>The path parameter that the options give to all calls, or null, and how a user gives it.</summary>
    internal (string? Value, string? Advice) ClientParameter()
    {
        string? value = null;
        string? advice = null;
        FindClientParameter(ref value, ref advice);
        return (value, advice);
    }
}
