using Devin.Generated.Core;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Devin.Generated.Fluent;

/// <summary>An operation of the contract, as the request builders need it.</summary>
internal sealed class FluentOperation
{
    // These status codes have exception classes, whether the contract declares them or not.
    private static readonly string[] StatusesWithClasses = ["400", "401", "403", "404", "409", "422", "429"];

    /// <summary>Initializes a new instance of <see cref="FluentOperation"/>.</summary>
    /// <param name="description">The name, the method and the path.</param>
    /// <param name="errors">
    /// The error status codes as keys of Kiota's error mapping: <c>404</c>, <c>4XX</c>, <c>XXX</c>.
    /// </param>
    public FluentOperation(ApiOperation description, params string[] errors)
    {
        Description = description;
        Method = Enum.Parse<Method>(description.Method.Method);
        Errors = errors
            .Union(StatusesWithClasses)
            .ToDictionary(
                static status => status,
                ParsableFactory<IParsable> (status) => node => FluentErrors.Create(description, status, node),
                StringComparer.OrdinalIgnoreCase
            );
    }

    /// <summary>The name, the method and the path.</summary>
    public ApiOperation Description { get; }

    /// <summary>The method as Kiota's enum value.</summary>
    public Method Method { get; }

    /// <summary>Whether a response without a body, or with the body null, is valid.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>Creates the exception of each status code, for request adapters other than the library's own.</summary>
    public Dictionary<string, ParsableFactory<IParsable>> Errors { get; }
}
