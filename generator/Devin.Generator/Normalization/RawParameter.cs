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

    /// <summary>The part of the request that contains it.</summary>
    public required ParameterPlace Place { get; init; }

    /// <summary>The schema of its value.</summary>
    public required SchemaSite Schema { get; init; }

    /// <summary>Whether a request must have it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it is deprecated.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>How lists and objects are written.</summary>
    public required string Style { get; init; }

    /// <summary>Whether each item of a list is a parameter of its own.</summary>
    public bool IsExploded { get; init; }

    /// <summary>The content type of a part of a form, or null.</summary>
    public string? ContentType { get; init; }

    /// <summary>Its description in the contract, or null.</summary>
    public string? Description { get; init; }

    /// <summary>The prefix that is added to a bare ID, or null.</summary>
    public string? Prefix { get; init; }

    /// <summary>Where the contract has it.</summary>
    public required Origin Origin { get; init; }

    /// <summary>Identifies it among the parameters of the operation.</summary>
    public string Key => $"{Place} {WireName}";
}
