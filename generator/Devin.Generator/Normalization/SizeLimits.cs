using Devin.Generator.Diagnostics;
using Devin.Generator.Model;
using Devin.Generator.Tree;

namespace Devin.Generator.Normalization;

/// <summary>
/// Bounds what is emitted: a few lines of a contract can refer to more than a compiler could read. The largest
/// published contract known has less than a quarter of each.
/// </summary>
internal sealed class SizeLimits
{
    private const int Operations = 6_000;
    private const int Types = 12_000;
    private const int MembersOfOneType = 20_000;
    private const int MembersOfAllTypes = 120_000;

    private int _types;
    private int _members;

    /// <summary>Counts the operations of a contract.</summary>
    /// <exception cref="ContractException">There are too many.</exception>
    public static void Require(IReadOnlyList<OperationSite> operations)
    {
        if (operations.Count > Operations)
        {
            throw Exceeded("The contract", $"{Operations} operations", operations[Operations].Operation.Origin);
        }
    }

    /// <summary>Counts a type with its properties or values.</summary>
    /// <exception cref="ContractException">There are too many of them.</exception>
    public void Add(TypeDefinition definition)
    {
        var members = definition switch
        {
            ModelDefinition model => model.Properties.Count,
            EnumDefinition listed => listed.Values.Count,
            UnionDefinition union => union.Variants.Count,
            _ => 0,
        };
        _types++;
        _members += members;
        if (members > MembersOfOneType)
        {
            throw Exceeded(
                PlaceWords.First(definition.Origin.Pointer),
                $"{MembersOfOneType} properties, values or variants",
                definition.Origin
            );
        }

        if (_types > Types)
        {
            throw Exceeded("The contract", $"{Types} types", definition.Origin);
        }

        if (_members > MembersOfAllTypes)
        {
            throw Exceeded("The contract", $"{MembersOfAllTypes} properties, values and variants", definition.Origin);
        }
    }

    private static ContractException Exceeded(string what, string limit, Origin at) =>
        new(
            DiagnosticCodes.Limit,
            $"{what} has more than {limit}; the first that is too many is here. Remove what you do not need in an overlay.",
            at.Location,
            at.Pointer
        );
}
