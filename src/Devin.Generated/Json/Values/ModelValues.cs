using System.Runtime.CompilerServices;

namespace Devin.Generated.Json.Values;

/// <summary>What all models do with their values: compare, hash, copy, format and check them.</summary>
/// <remarks>
/// The cost is linear in the size of the model. A model that contains itself, or that is nested too deeply for the stack,
/// throws <see cref="InsufficientExecutionStackException"/>.
/// </remarks>
internal static class ModelValues
{
    /// <summary>Whether both have the same properties in the same states with equal values.</summary>
    public static bool Equal<T>(T model, T? other)
        where T : JsonModel, IModelFields<T>
    {
        if (ReferenceEquals(model, other))
        {
            return true;
        }

        if (other is null)
        {
            return false;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        var visitor = new EqualityVisitor(model, other);
        return T.Visit(model, other, ref visitor) && model.HasSameAdditional(other);
    }

    /// <summary>The hash code of the values.</summary>
    public static int Hash<T>(T model)
        where T : JsonModel, IModelFields<T>
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var visitor = default(HashVisitor);
        T.Visit(model, model, ref visitor);
        return HashCode.Combine(visitor.Code, model.AdditionalCount);
    }

    /// <summary>A copy that shares nothing that can change.</summary>
    public static T Clone<T>(T model)
        where T : JsonModel, IModelFields<T>
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var copy = T.CreateUnassigned();
        var visitor = new CopyVisitor(copy, model);
        T.Visit(copy, model, ref visitor);
        copy.CopyAdditional(model);
        return copy;
    }

    /// <summary>The name of the type and the values that are short and no secrets.</summary>
    public static string Format<T>(T model, string typeName)
        where T : JsonModel, IModelFields<T>
    {
        var visitor = new TextVisitor(typeName);
        T.Visit(model, model, ref visitor);
        return visitor.Finish();
    }
}
