using System.Text;
using Devin.Generated.Constraints;
using Devin.Generated.Core;
using Devin.Generated.Json;
using Devin.Generated.Kiota;
using Devin.Generated.Transport;
using Microsoft.Kiota.Abstractions;

namespace Devin.Generated.Fluent;

/// <summary>The steps from a request builder's method to Kiota's description of the request.</summary>
internal static class FluentRequest
{
    /// <summary>Creates the description of a request.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="urlTemplate">The URL template of the builder.</param>
    /// <param name="pathParameters">The path parameters of the builder.</param>
    /// <param name="adapter">The adapter that sends the request.</param>
    /// <exception cref="InvalidOperationException">The adapter has no base URL.</exception>
    public static RequestInformation Create(
        FluentOperation operation,
        string urlTemplate,
        Dictionary<string, object> pathParameters,
        IRequestAdapter adapter
    )
    {
        if (string.IsNullOrEmpty(adapter.BaseUrl) && !pathParameters.ContainsKey(FluentAddress.RawUrl))
        {
            throw new InvalidOperationException(
                "The request adapter has no BaseUrl, and the contract names no server. Set BaseUrl to the address of the "
                    + "service, such as https://api.example.com, before the first call."
            );
        }

        return new FluentRequestInformation(operation, urlTemplate, pathParameters);
    }

    /// <summary>
    /// Lets the caller configure headers and options. Returns the query parameters, or null if there are none.
    /// </summary>
    public static T? Configure<T>(RequestInformation request, Action<RequestConfiguration<T>>? configure)
        where T : class, new()
    {
        if (configure is null)
        {
            return null;
        }

        // Query parameter names are case-sensitive, but Kiota's dictionary is not.
        request.QueryParameters = new Dictionary<string, object>(StringComparer.Ordinal);
        var configuration = new RequestConfiguration<T>();
        configure(configuration);
        request.AddHeaders(configuration.Headers);
        request.AddRequestOptions(configuration.Options);
        return configuration.QueryParameters;
    }

    /// <summary>Sets a JSON body. Required properties must have values.</summary>
    /// <exception cref="InvalidOperationException">A required property has no value.</exception>
    public static void SetJson<T, TCodec>(
        RequestInformation request,
        IRequestAdapter adapter,
        string contentType,
        T value,
        ValueRules? rules = null
    )
        where TCodec : IJsonCodec<T>
    {
        if (adapter is DevinRequestAdapter own)
        {
            if (own.ValidatesRequests)
            {
                ThrowIfInvalid<T, TCodec>((FluentRequestInformation)request, value, rules);
            }

            request.SetStreamContent(own.Write<T, TCodec>(value), contentType);
            return;
        }

        RequireComplete<T, TCodec>(value);
        var parsable = value as IKiotaModel ?? new FluentValue<T, TCodec>(value);
        request.SetContentFromParsable(adapter, contentType, parsable);
    }

    /// <exception cref="InvalidRequestException">The parameters or the body violate constraints of the contract.</exception>
    private static void ThrowIfInvalid<T, TCodec>(FluentRequestInformation request, T body, ValueRules? rules)
        where TCodec : IJsonCodec<T>
    {
        request.AddViolations(RequestViolations.Of<T, TCodec>(null, body, rules));
        if (request.Violations.Count > 0)
        {
            throw new InvalidRequestException(request.Operation.Description.Name, request.Violations);
        }
    }

    /// <summary>Sets JSON null as the body.</summary>
    public static void SetNull(RequestInformation request, string contentType) =>
        request.SetStreamContent(new MemoryStream("null"u8.ToArray()), contentType);

    /// <summary>Sets a text body in UTF-8.</summary>
    public static void SetText(RequestInformation request, string contentType, string text) =>
        request.SetStreamContent(new MemoryStream(Encoding.UTF8.GetBytes(text)), contentType + "; charset=utf-8");

    /// <summary>Writes the value for the check only, because other writers do not check required properties.</summary>
    private static void RequireComplete<T, TCodec>(T value)
        where TCodec : IJsonCodec<T> => Utf8CodecWriter.ToUtf8<T, TCodec>(value, JsonWriteMode.Request);
}
