using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generated.Tests.Grid;
using Devin.Generator.CSharp;
using Devin.Generator.Model;

namespace Devin.Generated.Tests.Operations;

/// <summary>A call of an operation's method with the values of the contract.</summary>
internal static class ReflectedCall
{
    /// <summary>The result of the method and its declared type; null for a method without a result.</summary>
    public static async Task<(object? Value, Type? Type)> InvokeAsync(
        DevinClient client,
        Operation operation,
        IReadOnlyList<ParameterSample> parameters,
        JsonNode? body
    )
    {
        object group = operation.GivenByClient is { } given
            ? client.ForOrganization(parameters.Single(sample => sample.Name == given.WireName).Texts.Single())
            : client;
        foreach (var name in operation.Groups)
        {
            group = group.GetType().GetProperty(name)!.GetValue(group)!;
        }

        var method = group.GetType().GetMethod(operation.Name + "Async")!;
        var arguments = method
            .GetParameters()
            .Select(parameter => Argument(operation, parameter, parameters, body))
            .ToArray();
        var task = (Task)method.Invoke(group, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
        await task;
        return method.ReturnType.IsGenericType
            ? (task.GetType().GetProperty("Result")!.GetValue(task), method.ReturnType.GetGenericArguments()[0])
            : (null, null);
    }

    private static object? Argument(
        Operation operation,
        ParameterInfo parameter,
        IReadOnlyList<ParameterSample> samples,
        JsonNode? body
    )
    {
        if (
            operation.Arguments.FirstOrDefault(known =>
                OperationLayout.Argument(known).TrimStart('@') == parameter.Name
            ) is
            { } required
        )
        {
            return Value(parameter.ParameterType, required, samples, body);
        }

        return parameter.Name switch
        {
            "request" => body.Deserialize(parameter.ParameterType),
            "parameters" => Optional(operation, parameter.ParameterType, samples, body),
            "cancellationToken" => CancellationToken.None,
            _ => null,
        };
    }

    private static object Optional(
        Operation operation,
        Type type,
        IReadOnlyList<ParameterSample> samples,
        JsonNode? body
    )
    {
        var result = Activator.CreateInstance(type)!;
        foreach (var parameter in operation.Optional)
        {
            var property = type.GetProperty(parameter.Name)!;
            property.SetValue(result, Value(property.PropertyType, parameter, samples, body));
        }

        return result;
    }

    private static object? Value(
        Type type,
        Parameter parameter,
        IReadOnlyList<ParameterSample> samples,
        JsonNode? body
    ) =>
        type == typeof(FilePart) ? new FilePart(new MemoryStream("content"u8.ToArray()), "a.txt", "text/plain")
        : parameter.Place == ParameterPlace.Form ? body![parameter.WireName].Deserialize(type)
        : SampleJson.Read(
            samples
                .Single(sample =>
                    sample.Name == parameter.WireName
                    && string.Equals(sample.Place, parameter.Place.ToString(), StringComparison.OrdinalIgnoreCase)
                )
                .Value,
            type
        );
}
