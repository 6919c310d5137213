using System.Runtime.CompilerServices;
using Devin.Generated.Constraints;

namespace Devin.Generated.Json.Values;

/// <summary>Compares a model with the constraints of the contract.</summary>
internal static class ModelCheck
{
    /// <summary>Adds the violations of the model and of its parts.</summary>
    /// <param name="model">The model.</param>
    /// <param name="rules">The constraints of the object itself; null if there are none.</param>
    /// <param name="validation">The pass.</param>
    public static void Run<T>(T model, ValueRules? rules, ref Validation validation)
        where T : JsonModel, IModelFields<T>
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var visitor = new CheckVisitor(validation);
        T.Visit(model, model, ref visitor);
        validation = visitor.Validation;
        if (rules is null)
        {
            return;
        }

        CountCheck.Properties(visitor.Sent + model.AdditionalCount, rules, ref validation);
        if (rules.Items is { } valueRules && model.AdditionalCount > 0)
        {
            foreach (var (name, value) in model.AdditionalProperties)
            {
                validation.Enter(name, false);
                NodeCheck.Run(value, valueRules, ref validation);
                validation.Leave();
            }
        }

        if (rules.IsClosed && model.AdditionalCount > 0 && validation.Fails())
        {
            foreach (var name in model.AdditionalProperties.Keys)
            {
                validation.Enter(name, false);
                validation.Add("no property with this name", "one");
                validation.Leave();
            }
        }
    }
}
