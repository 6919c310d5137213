using Devin.Generated.Transport;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Devin.Generated.Fluent;

/// <summary>What the contract says about one operation.</summary>
internal sealed class FluentOperation
{
    // Declared or not, they have exceptions of their own.
    private static readonly string[] StatusesWithClasses = ["400", "401", "403", "404", "409", "422", "429"];

    /// <summary>Describes an operation.</summary>
    /// <param name="description">Name, method and path.</param>
    /// <param name="errors">The statuses that are errors, as Kiota keys them: <c>404</c>, <c>4XX</c>, <c>XXX</c>.</param>
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

    /// <summary>Name, method and path.</summary>
    public ApiOperation Description { get; }

    /// <summary>The method as Kiota has it.</summary>
    public Method Method { get; }

    /// <summary>Whether an answer without a body, or one that is null, is a result too.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>What makes the exception of each status, for adapters other than the library's own.</summary>
    public Dictionary<string, ParsableFactory<IParsable>> Errors { get; }
}
