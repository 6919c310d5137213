using System.Diagnostics.CodeAnalysis;
using Devin.Generated.Json;
using Devin.Generated.Json.Converters;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;

namespace Devin.Generated.Core;

/// <summary>
/// Options for a client. They are read once when the client is created; later changes have no effect.
/// </summary>
public sealed partial class DevinClientOptions
{
    private ILogger? _logger;

    /// <summary>
    /// Initializes a new instance of <see cref="DevinClientOptions"/> with the default of each property.
    /// </summary>
    public DevinClientOptions() => SetServiceDefaults();

    /// <summary>
    /// Gets or sets the base address of the service. It can contain a path. The scheme must be <c>https</c>;
    /// <c>http</c> is allowed for this computer (<c>localhost</c>, 127.0.0.0/8, <c>[::1]</c>), for a client without secrets,
    /// and with <see cref="AllowInsecureHttp"/>. Default: the address of the service; null if its contract names none.
    /// </summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>
    /// Gets or sets a value that indicates whether secrets may be sent unencrypted to another computer, if
    /// <see cref="BaseAddress"/> starts with <c>http://</c>. Set it for a service in a private network only. Default: false.
    /// </summary>
    public bool AllowInsecureHttp { get; set; }

    /// <summary>
    /// Gets or sets the HTTP client that sends the requests. Default: null, which creates a client that does not follow
    /// redirects, stores no cookies and decompresses responses.
    /// </summary>
    /// <remarks>
    /// The client is not disposed with this library's client, and its base address is not used. Turn off automatic
    /// redirects in its handler (<c>AllowAutoRedirect = false</c>): this library follows redirects itself. A handler
    /// that follows them removes the token, but sends cookies and other headers to the new host and may send a POST
    /// request again. Set tokens in these options and not in the default headers of the client, which are sent to every
    /// host.
    /// </remarks>
    public HttpClient? HttpClient { get; set; }

    /// <summary>
    /// Gets or sets the function that returns the HTTP client for a call, such as <c>CreateClient</c> of an
    /// <c>IHttpClientFactory</c>, which replaces handlers over time; null if <see cref="HttpClient"/> or neither is set. It
    /// is called once for each call, and the rules for <see cref="HttpClient"/> apply. Default: null.
    /// </summary>
    public Func<HttpClient>? HttpClientFactory { get; set; }

    /// <summary>
    /// Gets or sets the time limit of one attempt: until the response is complete, or, for a streamed response, until
    /// it starts. <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> means no limit. Default: 100 seconds.
    /// </summary>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>
    /// Gets or sets the time limit of the whole call: all attempts, the delays between them and the token provider, until the
    /// response is complete, or, for a streamed response, until it starts. The time in which a streamed body is sent does not count.
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> means no limit. Default: 5 minutes.
    /// </summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Gets or sets the time limit between two parts of a streamed body, both of a request (files) and of a response. It
    /// replaces the other limits while a body is streamed, so uploads and downloads can take any time as long as they make
    /// progress. <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> means no limit. Default: 100 seconds.
    /// </summary>
    public TimeSpan StreamIdleTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>
    /// Gets or sets the text that follows the name of this library in the <c>User-Agent</c> header, such as
    /// <c>my-app/2.1</c>. Default: null.
    /// </summary>
    public string? UserAgentSuffix { get; set; }

    /// <summary>
    /// Gets or sets the maximum number of retries, from 0 to 10. GET, HEAD, OPTIONS, PUT and DELETE requests are
    /// retried after a connection failure and after the status codes 408, 429, 500, 502, 503 and 504. Other requests
    /// could take effect twice. They are retried only if the service has not processed them: after 429, and if the request
    /// was not sent because no connection was established. Default: 2.
    /// </summary>
    public int MaxRetries { get; set; } = 2;

    /// <summary>
    /// Gets or sets the maximum delay before the first retry. It doubles with each retry. Default: 0.5 seconds.
    /// </summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// Gets or sets the maximum delay before any retry. If the service asks for a longer delay (<c>Retry-After</c>),
    /// the call fails immediately and <see cref="DevinApiException.RetryAfter"/> contains it. Default: 60 seconds.
    /// </summary>
    public TimeSpan MaxRetryDelay { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Gets or sets the number of retries that all calls of the client together can spend while the service fails. Each
    /// retry costs one, and each successful call returns a tenth of one, up to this number. When none is left, calls end
    /// with their first failure. Default: 100.
    /// </summary>
    public int RetryBudget { get; set; } = 100;

    /// <summary>
    /// Gets or sets the maximum size of a decompressed response that is read into memory, in bytes. A larger response
    /// is an error. Streamed responses are not limited. Default: 67,108,864 (64 MiB).
    /// </summary>
    public long MaxResponseBytes { get; set; } = 64 * 1024 * 1024;

    /// <summary>
    /// Gets or sets the clock for delays and time limits. Default: <see cref="TimeProvider.System"/>.
    /// </summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>
    /// Gets or sets a value that indicates whether parameters and bodies are compared with the constraints of the contract
    /// before a request is sent. A violation throws <see cref="InvalidRequestException"/>, which lists all of them. Responses
    /// are never checked. Default: true.
    /// </summary>
    public bool ValidateRequests { get; set; } = true;

    /// <summary>
    /// Gets or sets the settings for reading and writing bodies with Newtonsoft.Json. Default: null, which uses the
    /// generated serializers; they are several times faster.
    /// </summary>
    /// <remarks>
    /// Responses must be valid JSON in UTF-8, whatever the settings allow. Texts that look like dates remain texts unless
    /// they are read as a date. If the settings have converters or a contract resolver, one item that they cannot read makes
    /// a response that is a list unreadable as a whole.
    /// </remarks>
    public JsonSerializerSettings? NewtonsoftSettings
    {
        get;
        [RequiresUnreferencedCode("Newtonsoft.Json uses reflection.")]
        [RequiresDynamicCode("Newtonsoft.Json uses reflection.")]
        set
        {
            field = value;
            CreateBodySerializer = value is null ? null : () => new NewtonsoftJson(value);
        }
    }

    // Set by the setter above only, so that trimming removes Newtonsoft.Json where no program sets its settings.
    internal Func<IBodySerializer>? CreateBodySerializer { get; private set; }

    /// <summary>
    /// Gets or sets the callback for values in responses that the contract does not document. They never make a call
    /// fail. The callback runs on the thread that reads the response, so it must return quickly; its exceptions reach
    /// the caller. Default: null.
    /// </summary>
    public Action<UndocumentedValue>? OnUndocumentedValue { get; set; }

    /// <summary>
    /// Gets or sets the logger. It receives calls (debug), retries (information), failed calls and undocumented values, once
    /// for each value (warning). Neither tokens nor bodies are logged. Default: null.
    /// </summary>
    public ILogger? Logger
    {
        get => _logger;
        set => _logger = value;
    }

    /// <summary>Whether there is a logger. Reading this loads no type of a logger.</summary>
    internal bool HasLogger => _logger is not null;

    partial void SetServiceDefaults();

    partial void FindClientParameter(ref string? value, ref string? advice);

    partial void FindServiceFaults(List<string> faults);

    partial void FindToken(SecretList secrets);

    partial void FindSecrets(SecretList secrets);

    partial void FindSharedParameters(List<SharedParameter> parameters);

    /// <summary>The parameters that all operations have.</summary>
    internal IReadOnlyList<SharedParameter> SharedParameters()
    {
        var parameters = new List<SharedParameter>();
        FindSharedParameters(parameters);
        return parameters;
    }

    /// <summary>The secrets that are set.</summary>
    internal SecretList Secrets()
    {
        var secrets = new SecretList();
        FindToken(secrets);
        FindSecrets(secrets);
        return secrets;
    }

    /// <summary>Adds the violations of rules that apply to one service only.</summary>
    internal void AddServiceFaults(List<string> faults) => FindServiceFaults(faults);

    /// <summary>The value of the path parameter that the options set for all calls, and how to set it if they do not.</summary>
    internal (string? Value, string? Advice) ClientParameter()
    {
        string? value = null;
        string? advice = null;
        FindClientParameter(ref value, ref advice);
        return (value, advice);
    }
}
