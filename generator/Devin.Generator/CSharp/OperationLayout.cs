using Devin.Generator.Model;
using Devin.Generator.Naming;
using Devin.Generator.Scalars;

namespace Devin.Generator.CSharp;

/// <summary>How an operation is laid out as a C# method.</summary>
/// <param name="operation">The operation.</param>
/// <param name="fieldPermissions">The permissions that fields of its body need; only the description asks for them.</param>
internal sealed class OperationLayout(Operation operation, IReadOnlyDictionary<string, string>? fieldPermissions = null)
{
    /// <summary>The layout of an operation of a contract.</summary>
    public static OperationLayout Of(Operation operation, ContractModel model) =>
        new(operation, FieldPermissionsOf(operation, model));

    /// <summary>The operation.</summary>
    public Operation Operation => operation;

    /// <summary>The static field with the operation's description.</summary>
    public string InfoName => "s_" + Words.Camel(operation.Name);

    /// <summary>The description of the operation as an expression.</summary>
    public string Info
    {
        get
        {
            var method = operation.HttpMethod[0] + operation.HttpMethod[1..].ToLowerInvariant();
            var info =
                $"new({CSharpLiteral.Of(operation.Name)}, HttpMethod.{method}, {CSharpLiteral.Of(operation.PathTemplate)})";
            var settings = new List<string>();
            if (operation.Permission is { } permission)
            {
                settings.Add($"Permission = {CSharpLiteral.Of(permission)}");
            }

            if (Statuses is { Length: > 0 } statuses)
            {
                settings.Add($"Statuses = [{string.Join(", ", statuses)}]");
            }

            if (FieldPermissions is { Length: > 0 } fields)
            {
                settings.Add($"FieldPermissions = new Dictionary<string, string> {{ {string.Join(", ", fields)} }}");
            }

            return settings.Count == 0 ? info : $"{info} {{ {string.Join(", ", settings)} }}";
        }
    }

    /// <summary>The method's parameters.</summary>
    public IReadOnlyList<string> Parameters => ParametersOf(operation.Required);

    /// <summary>The parameters without the one that the client gives; null when it gives none.</summary>
    public IReadOnlyList<string>? ShortParameters =>
        GivenByClient is null
            ? null
            : ParametersOf(operation.Required.Where(static parameter => !parameter.IsGivenByClient));

    /// <summary>The statement of the method without the parameter that the client gives.</summary>
    public string ShortStatement
    {
        get
        {
            var arguments = operation
                .Required.Select(static parameter =>
                    parameter.IsGivenByClient ? "_transport.ClientParameter" : Argument(parameter)
                )
                .ToList();
            if (operation.Body is { Type: not null })
            {
                arguments.Add("request");
            }

            if (operation.Optional.Any())
            {
                arguments.Add("parameters");
            }

            return $"return {operation.Name}Async({string.Join(", ", arguments)}, options, cancellationToken);";
        }
    }

    /// <summary>The documentation of the method without the parameter that the client gives.</summary>
    public IReadOnlyList<string> ShortDocumentation =>
        GivenByClient is null
            ? []
            : DocumentationOf(operation.Required.Where(static parameter => !parameter.IsGivenByClient));

    /// <summary>The declared statuses; null when a range or a default leaves them open.</summary>
    private string[]? Statuses
    {
        get
        {
            var all = operation
                .Result.Statuses.Concat(operation.Result.Errors.Select(static error => error.Status))
                .Order(StringComparer.Ordinal)
                .ToArray();
            return all.All(static status => status.All(char.IsAsciiDigit)) ? all : null;
        }
    }

    private string[] FieldPermissions =>
        [
            .. (fieldPermissions ?? new Dictionary<string, string>()).Select(static entry =>
                $"[{CSharpLiteral.Of(entry.Key)}] = {CSharpLiteral.Of(entry.Value)}"
            ),
        ];

    /// <summary>The fields of the request that need permissions of their own.</summary>
    private static IReadOnlyDictionary<string, string> FieldPermissionsOf(Operation operation, ContractModel model) =>
        operation.Body?.Type is DefinedUse { Kind: DefinitionKind.Model } body
            ? model
                .Definitions.OfType<ModelDefinition>()
                .Single(definition => definition.Name == body.Name)
                .Properties.Where(static property => property.Permission is not null)
                .ToDictionary(static property => property.WireName, static property => property.Permission!)
            : new Dictionary<string, string>();

    private Parameter? GivenByClient =>
        operation.Required.FirstOrDefault(static parameter => parameter.IsGivenByClient);

    private List<string> ParametersOf(IEnumerable<Parameter> required)
    {
        var result = new List<string>();
        result.AddRange(
            required.Select(static parameter => $"{ArgumentType(parameter, parameter.Type)} {Argument(parameter)}")
        );
        if (operation.Body is { Type: { } body } && operation.Body.IsRequired)
        {
            result.Add($"{BodyType(body)}{(body.IsNullable ? "?" : "")} request");
        }

        if (operation.Body is { Type: { } optional } && !operation.Body.IsRequired)
        {
            result.Add($"{BodyType(optional)}? request = null");
        }

        if (operation.Optional.Any())
        {
            result.Add($"{operation.ParametersTypeName}? parameters = null");
        }

        result.Add("RequestOptions? options = null");
        result.Add("CancellationToken cancellationToken = default");
        return result;
    }

    /// <summary>The documentation.</summary>
    public IReadOnlyList<string> Documentation => DocumentationOf(operation.Required);

    /// <summary>What the contract says beyond the description: constraints, the permission, and the address.</summary>
    public static IReadOnlyList<string> Facts(Operation operation)
    {
        var facts = new List<string>(operation.Documentation.Facts);
        if (
            operation.Permission is { } permission
            && !facts.Exists(fact => fact.Contains(permission, StringComparison.Ordinal))
        )
        {
            facts.Add($"Needs the permission `{permission}`.");
        }

        facts.Add($"`{operation.HttpMethod} {operation.PathTemplate}`");
        return facts;
    }

    private List<string> DocumentationOf(IEnumerable<Parameter> required)
    {
        var lines = new List<string>();
        lines.AddRange(
            XmlDocs.Element(
                "summary",
                TextOr(operation.Documentation.Text, $"Calls `{operation.HttpMethod} {operation.PathTemplate}`.")
            )
        );
        lines.AddRange(XmlDocs.Element("remarks", string.Join('\n', Facts(operation))));
        foreach (var parameter in required)
        {
            lines.AddRange(ParameterDocumentation(parameter));
        }

        if (operation.Body is { Type: not null } body)
        {
            lines.AddRange(XmlDocs.Element("param name=\"request\"", TextOr(body.Documentation.Text, "What to send.")));
        }

        if (operation.Optional.Any())
        {
            lines.AddRange(XmlDocs.Element("param name=\"parameters\"", "What may be left out."));
        }

        lines.AddRange(
            XmlDocs.Element("param name=\"options\"", "What differs for this call from the client's options.")
        );
        lines.AddRange(XmlDocs.Element("param name=\"cancellationToken\"", "Ends the call, its retries included."));
        if (operation.Result.Type is not null)
        {
            lines.AddRange(XmlDocs.Element("returns", TextOr(operation.Result.Description, "The response.")));
        }

        return lines;
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

    private static string BodyType(TypeUse type) =>
        type is PrimitiveUse { Type: PrimitiveType.Binary } ? "System.IO.Stream" : CSharpType.Bare(type);

    /// <summary>The name of a parameter in the method.</summary>
    public static string Argument(Parameter parameter) => CSharpKeywords.Escape(Words.Camel(parameter.Name));

    private static IReadOnlyList<string> ParameterDocumentation(Parameter parameter)
    {
        var text = TextOr(parameter.Documentation.Text, $"The `{parameter.WireName}` of the request.");
        var all = string.Join(' ', parameter.Documentation.Facts.Prepend(text));
        return XmlDocs.Element($"param name=\"{Words.Camel(parameter.Name)}\"", all);
    }

    /// <summary>The contract's text, or another one where it has none.</summary>
    public static string TextOr(string? given, string otherwise) =>
        string.IsNullOrWhiteSpace(given) ? otherwise : given;
}
