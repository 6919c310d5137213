using Devin.Generator.Scalars;
using Devin.Generator.Tree;

namespace Devin.Generator.Model;

/// <summary>A parameter that all operations have, so that the options of the client can contain its value.</summary>
internal sealed record SharedParameter
{
    /// <summary>The option of the client.</summary>
    public required string Option { get; init; }

    /// <summary>The name in the request.</summary>
    public required string WireName { get; init; }

    /// <summary>The part of the request that contains it.</summary>
    public required ParameterPlace Place { get; init; }

    /// <summary>The type of its value; for an enum the type of its values.</summary>
    public required PrimitiveType Type { get; init; }

    /// <summary>Whether a request must have it.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>Where the first operation has it.</summary>
    public required Origin Origin { get; init; }

    /// <summary>Its description in the contract, or null.</summary>
    public string? Description { get; init; }
}
