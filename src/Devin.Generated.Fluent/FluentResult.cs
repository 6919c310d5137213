using Devin.Generated.Json;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Devin.Generated.Fluent;

/// <summary>Sends requests whose response is not a model: a list, a map, a number, an enum, or any JSON.</summary>
internal static class FluentResult
{
    /// <summary>Sends a request and reads a value of a class.</summary>
    public static async Task<T?> SendAsync<T, TCodec>(
        IRequestAdapter adapter,
        RequestInformation request,
        Dictionary<string, ParsableFactory<IParsable>> errors,
        CancellationToken cancellationToken
    )
        where T : class
        where TCodec : IJsonCodec<T>
    {
        var result = await adapter
            .SendAsync<FluentValue<T, TCodec>>(request, FluentValue<T, TCodec>.Create, errors, cancellationToken)
            .ConfigureAwait(false);
        return result?.Content;
    }

    /// <summary>Sends a request and reads a value of a struct.</summary>
    public static async Task<T?> SendStructAsync<T, TCodec>(
        IRequestAdapter adapter,
        RequestInformation request,
        Dictionary<string, ParsableFactory<IParsable>> errors,
        CancellationToken cancellationToken
    )
        where T : struct
        where TCodec : IJsonCodec<T>
    {
        var result = await adapter
            .SendAsync<FluentValue<T, TCodec>>(request, FluentValue<T, TCodec>.Create, errors, cancellationToken)
            .ConfigureAwait(false);
        return result?.Content;
    }
}
