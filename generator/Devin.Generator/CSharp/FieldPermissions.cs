using Devin.Generator.Model;

namespace Devin.Generator.CSharp;

/// <summary>The fields of a request that need permissions of their own.</summary>
internal static class FieldPermissions
{
    /// <summary>The fields by their names in JSON, with the permission of each.</summary>
    public static IReadOnlyList<(string Field, string Permission)> Of(Operation operation, ContractModel model) =>
        operation.Body?.Type is DefinedUse { Kind: DefinitionKind.Model } body
            ?
            [
                .. model
                    .Models[body.Name]
                    .Properties.Where(static property => property.Permission is not null)
                    .Select(static property => (property.WireName, property.Permission!)),
            ]
            : [];
}
