using Devin.Generated.Testing.Core;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service;

/// <summary>What all operations share.</summary>
/// <param name="options">The options.</param>
internal sealed class ServiceContext(InMemoryDevinOptions options)
{
    /// <summary>The options.</summary>
    public InMemoryDevinOptions Options => options;

    /// <summary>Creates the IDs of everything that is stored.</summary>
    public Identifiers Identifiers { get; } = new(options.Seed);

    /// <summary>The time at which the service was created, in whole seconds.</summary>
    public DateTimeOffset StartedAt { get; } = WholeSeconds.Of(options.TimeProvider.GetUtcNow());

    /// <summary>
    /// The caller of the operation that is executed. It is set before each operation; operations are executed one at a time.
    /// </summary>
    public Caller Caller { get; set; } = Caller.Of(options.Self, options.Permissions);

    /// <summary>The ID of the caller if it is a user; null if it is a service user.</summary>
    public string? CallerUserId => Caller.UserId;

    /// <summary>The ID of the caller if it is a service user; null if it is a user.</summary>
    public string? CallerServiceUserId => Caller.ServiceUserId;
}
