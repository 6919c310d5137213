using System.Net.Http.Headers;
using Devin.Generated.Core;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Devin.Generated.Transport;

/// <summary>The validated options of a client at the time of its creation.</summary>
internal sealed partial class TransportSettings
{
    private readonly bool _isUnprotected;

    /// <summary>Validates and copies the options.</summary>
    /// <exception cref="ArgumentException">
    /// An option is missing or invalid. The message names the option and describes the correction.
    /// </exception>
    public TransportSettings(DevinClientOptions options)
    {
        BaseAddress = options.BaseAddress!;
        Timeouts = new CallTimeouts(options.AttemptTimeout, options.TotalTimeout, options.StreamIdleTimeout);
        RetryBudget = new RetryBudget(options.RetryBudget);
        Logger = options.Logger ?? NullLogger.Instance;
        Retries = new RetryRules(options.MaxRetries, options.RetryDelay, options.MaxRetryDelay);
        MaxResponseBytes = options.MaxResponseBytes;
        ValidateRequests = options.ValidateRequests;
        TimeProvider = options.TimeProvider;
        CancellationSources = new CancellationSources(TimeProvider);
        Serializer = new ApiSerializer(options.CreateBodySerializer?.Invoke());
        UndocumentedValues = new UndocumentedValueReporter(options.OnUndocumentedValue, options.Logger);
        UserAgent = OwnUserAgent() + (options.UserAgentSuffix is null ? "" : " " + options.UserAgentSuffix);
        if (OptionFaults.Find(options).FirstOrDefault() is { } fault)
        {
            throw new ArgumentException($"{nameof(DevinClientOptions)}: {fault}", nameof(options));
        }

        Root = ServiceAddress.Root(BaseAddress);
        Credentials = new Credentials(options.Secrets());
        SharedParameters = SharedParameters.Of(options);
        _isUnprotected = !ServiceAddress.IsSafe(BaseAddress) && !options.AllowInsecureHttp;
        ReadServiceOptions(options);
    }

    public Uri BaseAddress { get; }
    public string Root { get; }
    public Credentials Credentials { get; }

    public SharedParameters? SharedParameters { get; }
    public CallTimeouts Timeouts { get; }
    public RetryBudget RetryBudget { get; }
    public ILogger Logger { get; }
    public RetryRules Retries { get; }
    public long MaxResponseBytes { get; }
    public bool ValidateRequests { get; }
    public TimeProvider TimeProvider { get; }
    public CancellationSources CancellationSources { get; }
    public ApiSerializer Serializer { get; }
    public string UserAgent { get; }
    public UndocumentedValueReporter UndocumentedValues { get; }

    /// <summary>
    /// The headers with secrets of an operation if a call must not have them, because they would be sent unencrypted; else
    /// null.
    /// </summary>
    public IReadOnlySet<string>? UnprotectedHeaders(ApiOperation operation) =>
        _isUnprotected ? Credentials.HeadersOf(operation) : null;

    partial void ReadServiceOptions(DevinClientOptions options);

    private static string OwnUserAgent()
    {
        var assembly = typeof(TransportSettings).Assembly.GetName();
        return new ProductInfoHeaderValue(assembly.Name!, assembly.Version!.ToString(3)).ToString();
    }
}
