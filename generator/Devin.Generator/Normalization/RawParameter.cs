using Devin.Generator.Model;
using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Normalization;

/// <summary>A parameter as the contract has it, before it has a C# name and type.</summary>
internal sealed record RawParameter
{
    /// <summary>The name in the request.</summary>
    public required string WireName { get; init; }

    /// <summary>The name that an overlay gives it, or null.</summary>
    public string? GivenName { get; init; }

    /// <summary>Where it travels.</summary>
    public required ParameterPlace Place { get; init; }

    /// <summary>The schema of its value.</summary>
    public required SchemaSite Schema { get; init; }

    /// <summary>Whether a request must have it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether the contract advises against it.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>How lists and objects are written.</summary>
    public required string Style { get; init; }

    /// <summary>Whether each item of a list is a parameter of its own.</summary>
    public bool IsExploded { get; init; }

    /// <summary>What the contract says about it beside its schema, or null.</summary>
    public string? Description { get; init; }

    /// <summary>Where the contract has it.</summary>
    public required Origin Origin { get; init; }

    /// <summary>Tells it from every other parameter of the operation.</summary>
    public string Key => $"{Place} {WireName}";
}
