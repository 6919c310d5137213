using Devin.Generated.Core;

namespace Devin.Generated.Transport;

/// <summary>Validates options. Each fault is a sentence that names the option and says what to do.</summary>
internal static class OptionFaults
{
    private const int MostRetries = 10;

    /// <summary>What is wrong with the options of one call; null if nothing is wrong.</summary>
    /// <param name="options">The options.</param>
    /// <param name="secretHeaders">
    /// The headers with secrets, which would be sent unencrypted against the options of the client; null if nothing would be.
    /// </param>
    public static string? Find(RequestOptions options, IReadOnlySet<string>? secretHeaders) =>
        Timeout(nameof(options.AttemptTimeout), options.AttemptTimeout)
        ?? Timeout(nameof(options.TotalTimeout), options.TotalTimeout)
        ?? Timeout(nameof(options.StreamIdleTimeout), options.StreamIdleTimeout)
        ?? Count(nameof(options.MaxRetries), options.MaxRetries, MostRetries)
        ?? (
            secretHeaders is not null
            && (options.BearerProvider() is not null || options.Headers.Keys.Any(secretHeaders.Contains))
                ? "they contain credentials, which would be sent unencrypted. Use a base address with https://, or set "
                    + $"{nameof(DevinClientOptions)}.{nameof(DevinClientOptions.AllowInsecureHttp)} for a service in a private network."
                : null
        );

    /// <summary>Everything that is wrong with the options of a client.</summary>
    public static IReadOnlyList<string> Find(DevinClientOptions options)
    {
        var faults = new List<string>();
        var secrets = options.Secrets();
        var sendsNone = secrets.Secrets.Count == 0 && !SecretList.AreRequired;
        Add(
            faults,
            ServiceAddress.Fault(options.BaseAddress, options.AllowInsecureHttp || sendsNone) is { } fault
                ? $"{nameof(options.BaseAddress)} {fault}"
                : null
        );
        foreach (var secret in secrets.Secrets)
        {
            Add(faults, secret.Fault);
        }

        Add(
            faults,
            options.HttpClient is not null && options.HttpClientFactory is not null
                ? $"{nameof(options.HttpClient)} and {nameof(options.HttpClientFactory)} are both set. Set only one of them."
                : null
        );
        Add(faults, Timeout(nameof(options.AttemptTimeout), options.AttemptTimeout));
        Add(faults, Timeout(nameof(options.TotalTimeout), options.TotalTimeout));
        Add(faults, Timeout(nameof(options.StreamIdleTimeout), options.StreamIdleTimeout));
        Add(faults, Count(nameof(options.MaxRetries), options.MaxRetries, MostRetries));
        Add(faults, Count(nameof(options.RetryBudget), options.RetryBudget, 1_000_000));
        Add(faults, Delay(nameof(options.RetryDelay), options.RetryDelay));
        Add(faults, Delay(nameof(options.MaxRetryDelay), options.MaxRetryDelay));
        Add(
            faults,
            options.MaxResponseBytes is > 0 and <= int.MaxValue / 2
                ? null
                : $"{nameof(options.MaxResponseBytes)} must be from 1 to {int.MaxValue / 2} bytes. Use a streamed response for more."
        );
        Add(faults, options.TimeProvider is null ? $"{nameof(options.TimeProvider)} is null." : null);
        Add(faults, options.UserAgentSuffix is { } suffix ? UserAgent(suffix) : null);
        options.AddServiceFaults(faults);
        return faults;
    }

    private static void Add(List<string> faults, string? fault)
    {
        if (fault is not null)
        {
            faults.Add(fault);
        }
    }

    private static string? Timeout(string name, TimeSpan? timeout) =>
        timeout is not { } value
        || value == System.Threading.Timeout.InfiniteTimeSpan
        || (value > TimeSpan.Zero && value <= TimeSpan.FromDays(24))
            ? null
            : $"{name} must be greater than zero and at most 24 days, or Timeout.InfiniteTimeSpan.";

    private static string? Count(string name, int? count, int most) =>
        count is null || (count >= 0 && count <= most) ? null : $"{name} must be from 0 to {most}.";

    private static string? Delay(string name, TimeSpan delay) =>
        delay >= TimeSpan.Zero && delay <= TimeSpan.FromDays(24) ? null : $"{name} must be from zero to 24 days.";

    private static string? UserAgent(string suffix)
    {
        using var message = new HttpRequestMessage();
        return message.Headers.UserAgent.TryParseAdd(suffix)
            ? null
            : $"{nameof(DevinClientOptions.UserAgentSuffix)} must be a product such as my-app/2.1 or a comment in parentheses.";
    }
}
