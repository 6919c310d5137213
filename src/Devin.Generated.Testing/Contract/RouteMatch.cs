using Devin.Generated.Testing.Core;

namespace Devin.Generated.Testing.Contract;

/// <summary>The result of a search for the operation of a request.</summary>
/// <param name="Operation">The operation; null if there is none.</param>
/// <param name="Path">The values of its path parameters.</param>
/// <param name="IsPathKnown">Whether the contract has the path, with this method or with others.</param>
internal sealed record RouteMatch(ContractOperation? Operation, PathValues Path, bool IsPathKnown)
{
    /// <summary>The result for a path that the contract does not have.</summary>
    public static RouteMatch UnknownPath { get; } = new(null, new PathValues([], []), false);

    /// <summary>The result for a path that the contract has with other methods.</summary>
    public static RouteMatch UnknownMethod { get; } = new(null, new PathValues([], []), true);
}
