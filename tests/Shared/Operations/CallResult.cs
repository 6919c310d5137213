using System.Reflection;

namespace Devin.Tests.Shared.Operations;

/// <summary>The result of a method that returns a task.</summary>
/// <param name="Value">The result; null if there is none.</param>
/// <param name="Type">The declared type of the result; null for a method without a result.</param>
internal sealed record CallResult(object? Value, Type? Type)
{
    /// <summary>Calls a method and waits for its task. Its exceptions are those of the method.</summary>
    public static async Task<CallResult> OfAsync(MethodInfo method, object target, object?[] arguments)
    {
        var task = (Task)method.Invoke(target, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
        await task;
        return method.ReturnType.IsGenericType
            ? new CallResult(
                task.GetType().GetProperty("Result")!.GetValue(task),
                method.ReturnType.GetGenericArguments()[0]
            )
            : new CallResult(null, null);
    }
}
