using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generated.Fluent;
using Devin.Generated.Tests.Grid;
using Devin.Generator.CSharp.Builders;
using Devin.Generator.Diagnostics;
using Devin.Generator.Emit.Fluent;
using Devin.Generator.Library;
using Devin.Generator.Model;
using Devin.Generator.Scalars;
using Microsoft.Kiota.Abstractions;

namespace Devin.Generated.Tests.Fluent;

/// <summary>Calls one operation of the contract with either client, with the same sample values.</summary>
/// <param name="operation">The operation.</param>
/// <param name="withOptional">Whether parameters that may be left out are given too.</param>
internal sealed class OperationDriver(Operation operation, bool withOptional)
{
    public static readonly BuilderScope Root = BuilderScope.Of(
        Contract.Model,
        new FluentOptions("DevinApiClient", "Devin.Generated.Fluent", PathFilter.Everything),
        LibraryNames.Of("DevinClient"),
        new CollisionLog([], isStrict: true)
    );

    public async Task<object?> CallFlatAsync(DevinClient client)
    {
        object target = operation.GivenByClient is { } given
            ? client.ForOrganization((string)Sample(given.Type, typeof(string))!)
            : client;
        foreach (var group in operation.Groups)
        {
            target = target.GetType().GetProperty(group)!.GetValue(target)!;
        }

        var method = target.GetType().GetMethod(operation.Name + "Async")!;
        var arguments = new Queue<Func<Type, object?>>(
            operation.Arguments.Select(parameter => (Func<Type, object?>)(type => Sample(parameter, type)))
        );
        return await ResultAsync(
            method.Invoke(target, [.. method.GetParameters().Select(parameter => FlatArgument(parameter, arguments))])!
        );
    }

    public async Task<object?> CallFluentAsync(DevinApiClient client)
    {
        var builder = Walk(client, Root);
        var method = builder.GetType().GetMethod(OperationEmitter.MethodName(operation) + "Async")!;
        var arguments = method
            .GetParameters()
            .Select(parameter =>
                parameter.Name switch
                {
                    "body" => FluentBody(parameter.ParameterType),
                    "requestConfiguration" => Configuration(parameter.ParameterType),
                    _ => (object)CancellationToken.None,
                }
            );
        return await ResultAsync(method.Invoke(builder, [.. arguments])!);
    }

    private object? FlatArgument(ParameterInfo parameter, Queue<Func<Type, object?>> required) =>
        parameter.Name switch
        {
            "request" => Body(parameter.ParameterType),
            "parameters" => withOptional ? FlatParameters(parameter.ParameterType) : null,
            "options" => null,
            "cancellationToken" => CancellationToken.None,
            _ => required.Dequeue()(parameter.ParameterType),
        };

    private object FlatParameters(Type type)
    {
        var result = Activator.CreateInstance(type)!;
        foreach (var parameter in operation.Optional)
        {
            var property = type.GetProperty(parameter.Name)!;
            property.SetValue(result, Sample(parameter, property.PropertyType));
        }

        return result;
    }

    private object Walk(object builder, BuilderScope scope)
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
            .Select(pair => Sample(pair.Second.Definition!, pair.First.ParameterType));
        return Walk(step.Invoke(builder, [.. arguments])!, next);
    }

    private object? Body(Type type)
    {
        var use = operation.Body!.Type!;
        if (!withOptional || use is not DefinedUse { Kind: DefinitionKind.Model } defined)
        {
            return Sample(use, type);
        }

        var json = new JsonObject();
        foreach (var property in ((ModelDefinition)Contract.Definition(defined.Name)).Properties)
        {
            json[property.WireName] = SampleJson.Value(property);
        }

        return JsonSerializer.Deserialize(json, type);
    }

    private object? FluentBody(Type type)
    {
        if (operation.Body!.Type is not null)
        {
            return Body(type);
        }

        if (type != typeof(MultipartBody))
        {
            throw new NotSupportedException("This contract has no url-encoded form; add support for it to the driver.");
        }

        var form = new MultipartBody();
        foreach (var field in operation.Parameters.Where(static field => field.Place == ParameterPlace.Form))
        {
            if (field.Type is PrimitiveUse { Type: PrimitiveType.Binary })
            {
                form.AddOrReplacePart(field.WireName, "text/csv", "bytes"u8.ToArray(), "a.csv");
            }
            else if (field.IsRequired || withOptional)
            {
                throw new NotSupportedException("A field of text has no content type with the flat client.");
            }
        }

        return form;
    }

    private object Configuration(Type action)
    {
        var query = action.GetGenericArguments()[0].GetGenericArguments()[0];
        return typeof(OperationDriver)
            .GetMethod(nameof(Configure), BindingFlags.NonPublic | BindingFlags.Instance)!
            .MakeGenericMethod(query)
            .Invoke(this, null)!;
    }

    private Action<RequestConfiguration<T>> Configure<T>()
        where T : class, new() =>
        configuration =>
        {
            foreach (var property in typeof(T).GetProperties())
            {
                var name = Uri.UnescapeDataString(property.GetCustomAttribute<QueryParameterAttribute>()!.TemplateName);
                var parameter = operation.Parameters.Single(candidate =>
                    candidate.Place == ParameterPlace.Query && candidate.WireName == name
                );
                if (parameter.IsRequired || withOptional)
                {
                    property.SetValue(configuration.QueryParameters, Sample(parameter, property.PropertyType));
                }
            }
        };

    private static object? Sample(TypeUse use, Type type) => Sample(SampleJson.Value(use), type);

    private static object? Sample(Parameter parameter, Type type) => Sample(SampleJson.Value(parameter), type);

    private static object? Sample(JsonNode? sample, Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        return bare == typeof(Stream) ? new MemoryStream("bytes"u8.ToArray())
            : bare == typeof(FilePart) ? new FilePart(new MemoryStream("bytes"u8.ToArray()), "a.csv", "text/csv")
            : SampleJson.Read(sample ?? JsonValue.Create("")!, bare);
    }

    private static async Task<object?> ResultAsync(object task)
    {
        await (Task)task;
        var result = task.GetType().GetProperty("Result")?.GetValue(task);
        return result is null || result.GetType().Name == "VoidTaskResult" ? null : Comparable(result);
    }

    private static object Comparable(object result)
    {
        using var stream = result as Stream ?? (result as ApiStream)?.Content;
        return stream is null
            ? JsonSerializer.Serialize(result, result.GetType())
            : new StreamReader(stream).ReadToEnd();
    }
}
