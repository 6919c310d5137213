using System.Runtime.CompilerServices;
using Devin.Generator.Diagnostics;

namespace Devin.Generator.Schemas;

/// <summary>
/// Bounds the work on schemas that are composed of others: a few lines can compose more than any program could read.
/// </summary>
internal sealed class CompositionBudget
{
    /// <summary>Schemas and properties. The largest published contract known needs less than a tenth.</summary>
    private const int Limit = 1_000_000;

    private int _spent;

    /// <summary>Takes a number of schemas or properties from the budget.</summary>
    /// <exception cref="ContractException">
    /// The budget is spent, or schemas are composed of others in a chain that is too long.
    /// </exception>
    public void Spend(int amount, SchemaSite site)
    {
        _spent += amount;
        if (_spent > Limit)
        {
            throw Exceeded(
                site,
                $"is composed of so many schemas that the contract has more than {Limit} of them and their properties. "
                    + "Compose it of fewer schemas with allOf, anyOf, oneOf and $ref."
            );
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Exceeded(site, "is reached through too many references. Break the chain in the overlay.");
        }
    }

    private static ContractException Exceeded(SchemaSite site, string what) =>
        new(DiagnosticCodes.Limit, $"{PlaceWords.First(site.Pointer)} {what}", site.Node.Location, site.Pointer);
}
