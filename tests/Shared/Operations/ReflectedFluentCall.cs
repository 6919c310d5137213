using System.Reflection;
using Devin.Generated.Fluent;
using Devin.Generator.CSharp.Builders;
using Devin.Generator.Diagnostics;
using Devin.Generator.Emit.Fluent;
using Devin.Generator.Library;
using Devin.Generator.Model;
using Devin.Generator.Scalars;
using Microsoft.Kiota.Abstractions;

namespace Devin.Tests.Shared.Operations;

/// <summary>Calls operations of a contract with the fluent client, by reflection.</summary>
internal sealed class ReflectedFluentCall
{
    /// <summary>Arranges the request builders of a contract.</summary>
    public ReflectedFluentCall(ContractModel contract) =>
        Root = BuilderScope.Of(
            contract,
            new FluentOptions("DevinApiClient", "Devin.Generated.Fluent", PathFilter.Everything),
            LibraryNames.Of("DevinClient"),
            new CollisionLog([], isStrict: true)
        );

    /// <summary>The client and the request builders below it.</summary>
    public BuilderScope Root { get; }

    /// <summary>Calls the method of an operation and returns its result; an empty result for a method without one.</summary>
    public Task<CallResult> InvokeAsync(DevinApiClient client, Operation operation, OperationValues values)
    {
        var builder = Walk(client, Root, operation, values);
        var method = builder.GetType().GetMethod(OperationEmitter.MethodName(operation) + "Async")!;
        var arguments = method
            .GetParameters()
            .Select(parameter =>
                parameter.Name switch
                {
                    "body" => Body(operation, parameter.ParameterType, values),
                    "requestConfiguration" => Configuration(operation, parameter.ParameterType, values),
                    _ => (object)CancellationToken.None,
                }
            );
        return CallResult.OfAsync(method, builder, [.. arguments]);
    }

    private static object Walk(object builder, BuilderScope scope, Operation operation, OperationValues values)
    {
        if (scope.Node.Operations.Contains(operation))
        {
            return builder;
        }

        var next = scope.Children.Single(child => child.All().Any(below => below.Node.Operations.Contains(operation)));
        var type = builder.GetType();
        var step = next.Node.Kind switch
        {
            SegmentKind.Index => type.GetProperties()
                .Single(static property => property.GetIndexParameters().Length == 1)
                .GetMethod!,
            SegmentKind.Method => type.GetMethod(next.Member)!,
            _ => type.GetProperty(next.Member)!.GetMethod!,
        };
        var arguments = step.GetParameters()
            .Zip(next.Node.Parameters)
            .Select(pair => ArgumentValue.Of(values[OfOperation(pair.Second, operation)], pair.First.ParameterType));
        return Walk(
            step.Invoke(builder, BindingFlags.DoNotWrapExceptions, null, [.. arguments], null)!,
            next,
            operation,
            values
        );
    }

    /// <summary>The parameter of the operation at a place that several operations may name differently.</summary>
    private static Parameter OfOperation(SegmentParameter place, Operation operation) =>
        operation.Parameters.First(parameter =>
            parameter.Place == ParameterPlace.Path
            && place.WireNames.Contains(parameter.WireName, StringComparer.Ordinal)
        );

    private static object? Body(Operation operation, Type type, OperationValues values) =>
        operation.Body!.Type is null ? Form(operation, type, values) : ArgumentValue.Of(values.Body, type);

    private static MultipartBody Form(Operation operation, Type type, OperationValues values)
    {
        if (type != typeof(MultipartBody))
        {
            throw new NotSupportedException("This contract has no url-encoded form; add support for it to the call.");
        }

        var form = new MultipartBody();
        foreach (var field in operation.Parameters.Where(static field => field.Place == ParameterPlace.Form))
        {
            if (field.Type is PrimitiveUse { Type: PrimitiveType.Binary })
            {
                form.AddOrReplacePart(field.WireName, values.File!.MediaType, values.File.Content, values.File.Name);
            }
            else if (values.Has(field))
            {
                throw new NotSupportedException("A field of text has no content type with the flat client.");
            }
        }

        return form;
    }

    private static object Configuration(Operation operation, Type action, OperationValues values)
    {
        var query = action.GetGenericArguments()[0].GetGenericArguments()[0];
        return typeof(ReflectedFluentCall)
            .GetMethod(nameof(Configure), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(query)
            .Invoke(null, [operation, values])!;
    }

    private static Action<RequestConfiguration<T>> Configure<T>(Operation operation, OperationValues values)
        where T : class, new() =>
        configuration =>
        {
            foreach (var property in typeof(T).GetProperties())
            {
                var name = Uri.UnescapeDataString(property.GetCustomAttribute<QueryParameterAttribute>()!.TemplateName);
                var parameter = operation.Parameters.Single(candidate =>
                    candidate.Place == ParameterPlace.Query && candidate.WireName == name
                );
                if (values.Has(parameter))
                {
                    property.SetValue(
                        configuration.QueryParameters,
                        ArgumentValue.Of(values[parameter], property.PropertyType)
                    );
                }
            }
        };
}
