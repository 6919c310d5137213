using System.Net.Http.Headers;
using Devin.Generated.Core;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Devin.Generated.Transport;

/// <summary>The validated options of a client at the time of its creation.</summary>
internal sealed partial class TransportSettings
{
    // Fields, because the first call of a process would compile a method for each property.
    public readonly Uri BaseAddress;
    public readonly string Root;
    public readonly Credentials Credentials;
    public readonly SharedParameters? SharedParameters;
    public readonly CallTimeouts Timeouts;
    public readonly RetryBudget RetryBudget;
    public readonly RetryRules Retries;
    public readonly long MaxResponseBytes;
    public readonly bool ValidateRequests;
    public readonly bool HasLogger;
    public readonly TimeProvider TimeProvider;
    public readonly CancellationSources CancellationSources;
    public readonly ApiSerializer Serializer;
    public readonly string UserAgent;
    public readonly UndocumentedValueReporter UndocumentedValues;

    private readonly bool _isUnprotected;
    private ILogger? _logger;
    private UndocumentedValueLog? _undocumentedValueLog;

    /// <summary>Validates and copies the options.</summary>
    /// <exception cref="ArgumentException">
    /// An option is missing or invalid. The message names the option and describes the correction.
    /// </exception>
    public TransportSettings(DevinClientOptions options)
    {
        BaseAddress = options.BaseAddress!;
        Timeouts = new CallTimeouts(options.AttemptTimeout, options.TotalTimeout, options.StreamIdleTimeout);
        RetryBudget = new RetryBudget(options.RetryBudget);
        Retries = new RetryRules(options.MaxRetries, options.RetryDelay, options.MaxRetryDelay);
        MaxResponseBytes = options.MaxResponseBytes;
        ValidateRequests = options.ValidateRequests;
        TimeProvider = options.TimeProvider;
        CancellationSources = new CancellationSources(TimeProvider);
        Serializer = new ApiSerializer(options.CreateBodySerializer?.Invoke());
        HasLogger = options.HasLogger;
        if (HasLogger)
        {
            ReadLogger(options);
        }

        UndocumentedValues = new UndocumentedValueReporter(options.OnUndocumentedValue, _undocumentedValueLog);
        UserAgent = OwnUserAgent() + (options.UserAgentSuffix is null ? "" : " " + options.UserAgentSuffix);
        var faults = OptionFaults.Find(options);
        if (faults.Count > 0)
        {
            throw new ArgumentException($"{nameof(DevinClientOptions)}: {faults[0]}", nameof(options));
        }

        Root = ServiceAddress.Root(BaseAddress);
        Credentials = new Credentials(options.Secrets());
        SharedParameters = SharedParameters.Of(options);
        _isUnprotected = !ServiceAddress.IsSafe(BaseAddress) && !options.AllowInsecureHttp;
        ReadServiceOptions(options);
    }

    /// <summary>The logger. Reading it loads the types of loggers, so read it only if <see cref="HasLogger"/>.</summary>
    public ILogger Logger => _logger ?? NullLogger.Instance;

    /// <summary>
    /// The headers with secrets of an operation if a call must not have them, because they would be sent unencrypted; else
    /// null.
    /// </summary>
    public IReadOnlySet<string>? UnprotectedHeaders(ApiOperation operation) =>
        _isUnprotected ? Credentials.HeadersOf(operation) : null;

    partial void ReadServiceOptions(DevinClientOptions options);

    private void ReadLogger(DevinClientOptions options)
    {
        _logger = options.Logger!;
        _undocumentedValueLog = new UndocumentedValueLog(_logger);
    }

    private static string OwnUserAgent()
    {
        var assembly = typeof(TransportSettings).Assembly.GetName();
        return new ProductInfoHeaderValue(assembly.Name!, assembly.Version!.ToString(3)).ToString();
    }
}
