using System.Net.Http.Headers;
using Devin.Generated.Core;

namespace Devin.Generated.Transport;

/// <summary>The validated options of a client at the time of its creation.</summary>
internal sealed class TransportSettings
{
    private const int MostRetries = 10;

    /// <summary>Validates and copies the options.</summary>
    /// <exception cref="ArgumentException">
    /// An option is missing or invalid. The message names the option and says what to do.
    /// </exception>
    public TransportSettings(DevinClientOptions options)
    {
        BaseAddress = options.BaseAddress!;
        TokenProvider = options.TokenProvider;
        AttemptTimeout = options.AttemptTimeout;
        Retries = new RetryRules(options.MaxRetries, options.RetryDelay, options.MaxRetryDelay);
        MaxResponseBytes = options.MaxResponseBytes;
        TimeProvider = options.TimeProvider;
        Serializer = new ApiSerializer(options.NewtonsoftSettings);
        UndocumentedValues = new UndocumentedValueReporter(options.OnUndocumentedValue, options.Logger);
        UserAgent = OwnUserAgent() + (options.UserAgentSuffix is null ? "" : " " + options.UserAgentSuffix);
        if (Fault(options) is { } fault)
        {
            throw new ArgumentException($"{nameof(DevinClientOptions)}: {fault}", nameof(options));
        }

        Root = ServiceAddress.Root(BaseAddress);
        TokenProvider ??= options.Token is null ? null : new StaticTokenProvider(options.Token);
    }

    public Uri BaseAddress { get; }
    public string Root { get; }
    public ITokenProvider? TokenProvider { get; }
    public TimeSpan AttemptTimeout { get; }
    public RetryRules Retries { get; }
    public long MaxResponseBytes { get; }
    public TimeProvider TimeProvider { get; }
    public ApiSerializer Serializer { get; }
    public string UserAgent { get; }
    public UndocumentedValueReporter UndocumentedValues { get; }

    /// <summary>What is wrong with the options of one call; null if nothing is wrong.</summary>
    public static string? Fault(RequestOptions options) =>
        options.AttemptTimeout is { } timeout && TimeoutFault(timeout) is { } fault ? fault
        : options.MaxRetries is { } retries ? RetriesFault(retries)
        : null;

    private static string? Fault(DevinClientOptions options) =>
        ServiceAddress.Fault(options.BaseAddress) is { } fault ? $"{nameof(options.BaseAddress)} {fault}"
        : options.Token is not null && options.TokenProvider is not null
            ? $"{nameof(options.Token)} and {nameof(options.TokenProvider)} are both set. Set only one of them."
        : options.Token is not null && TokenText.Fault(options.Token) is { } tokenFault
            ? $"{nameof(options.Token)}: the token {tokenFault}"
        : TimeoutFault(options.AttemptTimeout)
            ?? RetriesFault(options.MaxRetries)
            ?? DelayFault(nameof(options.RetryDelay), options.RetryDelay)
            ?? DelayFault(nameof(options.MaxRetryDelay), options.MaxRetryDelay)
            ?? (
                options.MaxResponseBytes is > 0 and <= int.MaxValue / 2
                    ? null
                    : $"{nameof(options.MaxResponseBytes)} must be from 1 to {int.MaxValue / 2} bytes. Use a streamed response for more."
            )
            ?? (options.TimeProvider is null ? $"{nameof(options.TimeProvider)} is null." : null)
            ?? UserAgentFault(options.UserAgentSuffix)
            ?? options.ServiceFault();

    private static string? TimeoutFault(TimeSpan timeout) =>
        timeout == System.Threading.Timeout.InfiniteTimeSpan
        || (timeout > TimeSpan.Zero && timeout <= TimeSpan.FromDays(24))
            ? null
            : $"{nameof(AttemptTimeout)} must be greater than zero and at most 24 days, or Timeout.InfiniteTimeSpan.";

    private static string? RetriesFault(int retries) =>
        retries is >= 0 and <= MostRetries
            ? null
            : $"{nameof(DevinClientOptions.MaxRetries)} must be from 0 to {MostRetries}.";

    private static string? DelayFault(string name, TimeSpan delay) =>
        delay >= TimeSpan.Zero && delay <= TimeSpan.FromDays(24) ? null : $"{name} must be from zero to 24 days.";

    private static string? UserAgentFault(string? suffix)
    {
        using var message = new HttpRequestMessage();
        return suffix is null || message.Headers.UserAgent.TryParseAdd(suffix)
            ? null
            : $"{nameof(DevinClientOptions.UserAgentSuffix)} must be a product such as my-app/2.1 or a comment in parentheses.";
    }

    private static string OwnUserAgent()
    {
        var assembly = typeof(TransportSettings).Assembly.GetName();
        return new ProductInfoHeaderValue(assembly.Name!, assembly.Version!.ToString(3)).ToString();
    }
}
