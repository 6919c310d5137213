using Devin.Generator.Model;
using Devin.Generator.Naming;
using Devin.Generator.Scalars;

namespace Devin.Generator.CSharp;

/// <summary>How an operation is laid out as a C# method.</summary>
/// <param name="operation">The operation.</param>
internal sealed class OperationLayout(Operation operation)
{
    /// <summary>The operation.</summary>
    public Operation Operation => operation;

    /// <summary>The static field with the operation's description.</summary>
    public string InfoName => "s_" + Words.Camel(operation.Name);

    /// <summary>The member of <c>HttpMethod</c>.</summary>
    public string HttpMethod => operation.HttpMethod[0] + operation.HttpMethod[1..].ToLowerInvariant();

    /// <summary>The declared statuses in their order; none when a range or a default leaves them open.</summary>
    public IReadOnlyList<string> Statuses
    {
        get
        {
            var all = operation
                .Result.Statuses.Concat(operation.Result.Errors.Select(static error => error.Status))
                .Order(StringComparer.Ordinal)
                .ToArray();
            return all.All(static status => status.All(char.IsAsciiDigit)) ? all : [];
        }
    }

    /// <summary>The method's parameters. The parameter that the client sets for all calls is not one of them.</summary>
    public IReadOnlyList<MethodParameter> Parameters
    {
        get
        {
            var result = new List<MethodParameter>();
            result.AddRange(
                operation.Arguments.Select(static parameter => new MethodParameter(
                    ArgumentType(parameter, parameter.Type),
                    Argument(parameter)
                ))
            );
            if (operation.Body is { Type: { } type, IsRequired: var isRequired })
            {
                var isNullable = type.IsNullable || !isRequired;
                result.Add(
                    new MethodParameter(BodyType(type) + (isNullable ? "?" : ""), "request", isRequired ? null : "null")
                );
            }

            if (operation.Optional.Any())
            {
                result.Add(new MethodParameter(operation.ParametersTypeName + "?", "parameters", "null"));
            }

            result.Add(new MethodParameter("RequestOptions?", "options", "null"));
            result.Add(new MethodParameter("CancellationToken", "cancellationToken", "default"));
            return result;
        }
    }

    /// <summary>The type of the returned task.</summary>
    public string ReturnType =>
        operation.Result.Format switch
        {
            null => "Task",
            BodyFormat.Text => "Task<string>",
            BodyFormat.Json => $"Task<{CSharpType.Of(operation.Result.Type!)}>",
            _ => "Task<ApiStream>",
        };

    /// <summary>The type of a parameter as the caller gives it.</summary>
    public static string ArgumentType(Parameter parameter, TypeUse type) =>
        parameter.Place == ParameterPlace.Form ? PartType(type) : CSharpType.Of(type);

    /// <summary>The type of an optional parameter: always nullable, since null leaves it out.</summary>
    public static string OptionalArgumentType(Parameter parameter) =>
        ArgumentType(parameter, parameter.Type with { IsNullable = false }) + "?";

    /// <summary>The type of a form's field.</summary>
    public static string PartType(TypeUse type) =>
        type switch
        {
            PrimitiveUse { Type: PrimitiveType.Binary } => "FilePart",
            ListUse { Item: PrimitiveUse { Type: PrimitiveType.Binary } } => "IList<FilePart>",
            _ => CSharpType.Of(type),
        };

    /// <summary>The name of a parameter in the method.</summary>
    public static string Argument(Parameter parameter) => CSharpKeywords.Escape(Words.Camel(parameter.Name));

    private static string BodyType(TypeUse type) =>
        type is PrimitiveUse { Type: PrimitiveType.Binary } ? "System.IO.Stream" : CSharpType.Bare(type);
}
