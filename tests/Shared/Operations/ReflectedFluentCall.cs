using System.Reflection;
using System.Text.Json.Nodes;
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
    private readonly string _builders;

    /// <summary>Arranges the request builders of a contract.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="library">The names of the library.</param>
    /// <param name="isStrict">Whether two operations with one place are an error; otherwise the first has it.</param>
    public ReflectedFluentCall(ContractModel contract, LibraryOptions library, bool isStrict)
    {
        _builders = library.Namespace + ".Fluent";
        Root = BuilderScope.Of(
            contract,
            new FluentOptions(library.Prefix + "ApiClient", _builders, PathFilter.Everything),
            LibraryNames.Of(library.ClientName),
            new CollisionLog([], isStrict)
        );
    }

    /// <summary>Arranges the request builders of the Devin client.</summary>
    public static ReflectedFluentCall OfDevin(ContractModel contract) =>
        new(contract, new LibraryOptions("Devin.Generated", "DevinClient"), isStrict: true);

    /// <summary>The client and the request builders below it.</summary>
    public BuilderScope Root { get; }

    /// <summary>Calls the method of an operation and returns its result; an empty result for a method without one.</summary>
    public Task<CallResult> InvokeAsync(object client, Operation operation, OperationValues values)
    {
        var builder = Walk(client, Root, operation, values);
        var method = builder
            .GetType()
            .GetMethods()
            .Single(method =>
                method.Name == OperationEmitter.MethodName(operation) + "Async" && HasBodyOf(method, operation)
            );
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

    /// <summary>Whether a method takes the body of an operation: JSON and a form of one request are two overloads.</summary>
    private bool HasBodyOf(MethodInfo method, Operation operation)
    {
        var body = Array.Find(method.GetParameters(), static parameter => parameter.Name == "body")?.ParameterType;
        var isForm = operation.Body is { Format: BodyFormat.Form or BodyFormat.Multipart };
        return body is null || isForm == (body == typeof(MultipartBody) || IsFormClass(body));
    }

    /// <summary>A url-encoded form has a class beside its request builder; JSON has models.</summary>
    private bool IsFormClass(Type body) =>
        body.Namespace is { } name && (name + ".").StartsWith(_builders + ".", StringComparison.Ordinal);

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
        operation.Body!.Type is not null ? ArgumentValue.OfBody(values, type)
        : type == typeof(MultipartBody) ? Multipart(operation, values)
        : Form(operation, type, values);

    /// <summary>A url-encoded form, which has a class of its own.</summary>
    private static object Form(Operation operation, Type type, OperationValues values)
    {
        var form = Activator.CreateInstance(type)!;
        foreach (var field in FieldsOf(operation).Where(values.Has))
        {
            var property = type.GetProperty(field.Name)!;
            property.SetValue(form, ArgumentValue.Of(values[field], property.PropertyType));
        }

        return form;
    }

    private static MultipartBody Multipart(Operation operation, OperationValues values)
    {
        var form = new MultipartBody();
        foreach (var field in FieldsOf(operation))
        {
            if (field.Type is PrimitiveUse { Type: PrimitiveType.Binary })
            {
                if (values.File is { } file && (field.IsRequired || values.Has(field)))
                {
                    form.AddOrReplacePart(field.WireName, file.MediaType, file.Content, file.Name);
                }
            }
            else if (values.Has(field))
            {
                if (values[field] is JsonArray { Count: > 1 })
                {
                    throw new NotSupportedException("A form of Kiota has one part with each name.");
                }

                form.AddOrReplacePart(
                    field.WireName,
                    "text/plain",
                    PartText.Of(values[field] is JsonArray { Count: 1 } items ? items[0] : values[field])
                );
            }
        }

        return form;
    }

    private static IEnumerable<Parameter> FieldsOf(Operation operation) =>
        operation.Parameters.Where(static field => field.Place == ParameterPlace.Form);

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
            AddHeaders(configuration.Headers, operation, values);
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

    /// <summary>Builders have no parameters for headers and cookies: a caller sets them as texts.</summary>
    private static void AddHeaders(RequestHeaders headers, Operation operation, OperationValues values)
    {
        foreach (var parameter in operation.Parameters.Where(values.Has))
        {
            if (parameter.Place == ParameterPlace.Header)
            {
                headers.Add(parameter.WireName, HeaderText(parameter, values[parameter]));
            }
        }

        var cookies = operation
            .Parameters.Where(parameter => parameter.Place == ParameterPlace.Cookie && values.Has(parameter))
            .Select(parameter => CookieOf(parameter, values[parameter]))
            .ToArray();
        if (cookies.Length > 0)
        {
            headers.Add("Cookie", string.Join("; ", cookies));
        }
    }

    private static string HeaderText(Parameter parameter, JsonNode? value) =>
        value switch
        {
            JsonArray items => string.Join(',', items.Select(PartText.Of)),
            JsonObject map when parameter.Style != "json" => string.Join(
                ',',
                map.Select(member => member.Key + (parameter.IsExploded ? '=' : ',') + PartText.Of(member.Value))
            ),
            _ => PartText.Of(value),
        };

    private static string CookieOf(Parameter parameter, JsonNode? value) =>
        $"{parameter.WireName}={Uri.EscapeDataString(value is JsonArray items ? string.Join(',', items.Select(PartText.Of)) : PartText.Of(value))}";
}
