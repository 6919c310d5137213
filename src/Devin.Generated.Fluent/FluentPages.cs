using Microsoft.Kiota.Abstractions;

namespace Devin.Generated.Fluent;

/// <summary>The steps from one request configuration to those of all pages of a list.</summary>
internal static class FluentPages
{
    /// <summary>Lets the caller configure the list, once for all pages.</summary>
    public static RequestConfiguration<T> Configure<T>(Action<RequestConfiguration<T>>? configure)
        where T : class, new()
    {
        var configuration = new RequestConfiguration<T>();
        configure?.Invoke(configuration);
        return configuration;
    }

    /// <summary>The configuration of one page: the headers and options of the list, and other query parameters.</summary>
    public static Action<RequestConfiguration<T>> At<T>(RequestConfiguration<T> configuration, T query)
        where T : class, new() =>
        page =>
        {
            page.Headers = configuration.Headers;
            page.Options = configuration.Options;
            page.QueryParameters = query;
        };
}
