using Devin.Generator.Model;
using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Normalization;

/// <summary>A parameter as the contract has it, before it has a C# name and type.</summary>
internal sealed record RawParameter(
    string WireName,
    string? GivenName,
    ParameterPlace Place,
    SchemaSite Schema,
    bool IsRequired,
    bool IsDeprecated,
    string Style,
    bool IsExploded,
    string? Description,
    Origin Origin
)
{
    /// <summary>Tells it from every other parameter of the operation.</summary>
    public string Key => $"{Place} {WireName}";
}
