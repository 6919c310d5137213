using System.Reflection;
using Devin.Generator.CSharp;
using Devin.Generator.Model;

namespace Devin.Tests.Shared.Operations;

/// <summary>Calls an operation with the flat client, by reflection.</summary>
internal static class ReflectedFlatCall
{
    /// <summary>Calls the method of an operation and returns its result; an empty result for a method without one.</summary>
    public static Task<CallResult> InvokeAsync(object client, Operation operation, OperationValues values)
    {
        var target = operation.GivenByClient is { } given ? For(client, values[given]!.GetValue<string>()) : client;
        foreach (var group in operation.Groups)
        {
            target = target.GetType().GetProperty(group)!.GetValue(target)!;
        }

        var method = target.GetType().GetMethod(operation.Name + "Async")!;
        return CallResult.OfAsync(
            method,
            target,
            [.. method.GetParameters().Select(parameter => Argument(parameter, operation, values))]
        );
    }

    /// <summary>The client that sets the parameter which it gives to all calls.</summary>
    private static object For(object client, string value) =>
        client
            .GetType()
            .GetMethods()
            .Single(static method => method.Name.StartsWith("For", StringComparison.Ordinal))
            .Invoke(client, [value])!;

    private static object? Argument(ParameterInfo parameter, Operation operation, OperationValues values)
    {
        var required = operation.Arguments.FirstOrDefault(known =>
            OperationLayout.Argument(known).TrimStart('@') == parameter.Name
        );
        return required is not null
            ? Value(required, parameter.ParameterType, values)
            : parameter.Name switch
            {
                "request" => ArgumentValue.OfBody(values, parameter.ParameterType),
                "parameters" => Parameters(operation, parameter.ParameterType, values),
                "options" => null,
                "cancellationToken" => CancellationToken.None,
                _ => throw new NotSupportedException($"{operation.CallName} has a parameter {parameter.Name}."),
            };
    }

    private static object? Parameters(Operation operation, Type type, OperationValues values)
    {
        var sent = operation.Optional.Where(values.Has).ToArray();
        if (sent.Length == 0)
        {
            return null;
        }

        var result = Activator.CreateInstance(type)!;
        foreach (var parameter in sent)
        {
            var property = type.GetProperty(parameter.Name)!;
            property.SetValue(result, Value(parameter, property.PropertyType, values));
        }

        return result;
    }

    private static object? Value(Parameter parameter, Type type, OperationValues values) =>
        FileArgument.IsFile(type) ? FileArgument.Of(values.File!, type) : ArgumentValue.Of(values[parameter], type);
}
