using Devin.Generator.Model;
using Devin.Generator.Naming;

namespace Devin.Generator.Emit;

/// <summary>How an operation is laid out as a C# method.</summary>
internal sealed class OperationLayout(Operation operation)
{
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
            return operation.Permission is { } permission
                ? $"{info} {{ Permission = {CSharpLiteral.Of(permission)} }}"
                : info;
        }
    }

    /// <summary>The method's parameters.</summary>
    public IReadOnlyList<string> Parameters
    {
        get
        {
            var result = new List<string>();
            result.AddRange(
                operation.Required.Select(static parameter =>
                    $"{ArgumentType(parameter, parameter.Type)} {Argument(parameter)}"
                )
            );
            if (operation.Body is { Type: { } body } && operation.Body.IsRequired)
            {
                result.Add($"{BodyType(body)} request");
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
    }

    /// <summary>The documentation.</summary>
    public IReadOnlyList<string> Documentation
    {
        get
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
            var lines = new List<string>();
            lines.AddRange(
                XmlDocs.Element(
                    "summary",
                    Text(operation.Documentation.Text, $"Calls `{operation.HttpMethod} {operation.PathTemplate}`.")
                )
            );
            lines.AddRange(XmlDocs.Element("remarks", string.Join('\n', facts)));
            foreach (var parameter in operation.Required)
            {
                lines.AddRange(ParameterDocumentation(parameter));
            }

            if (operation.Body is { Type: not null } body)
            {
                lines.AddRange(
                    XmlDocs.Element("param name=\"request\"", Text(body.Documentation.Text, "What to send."))
                );
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
                lines.AddRange(XmlDocs.Element("returns", Text(operation.Result.Description, "The response.")));
            }

            return lines;
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

    /// <summary>The statements of the body.</summary>
    public IReadOnlyList<string> Statements
    {
        get
        {
            var result = new List<string>();
            result.AddRange(
                operation
                    .Required.Where(static parameter =>
                        parameter.Place != ParameterPlace.Path
                        && !parameter.Type.IsNullable
                        && !CSharpType.IsStruct(parameter.Type)
                    )
                    .Select(static parameter => $"ArgumentNullException.ThrowIfNull({Argument(parameter)});")
            );
            if (operation.Body is { IsRequired: true, Type: not null })
            {
                result.Add("ArgumentNullException.ThrowIfNull(request);");
            }

            result.Add($"var call = new ApiRequest({InfoName});");
            result.AddRange(operation.Parameters.Select(AddParameter));
            if (operation.Body is { Type: { } type } body)
            {
                result.Add(SetBody(body, type));
            }

            result.Add($"return _transport.{Send}(call, options, cancellationToken);");
            return result;
        }
    }

    /// <summary>The type of a parameter as the caller gives it.</summary>
    public static string ArgumentType(Parameter parameter, TypeUse type) =>
        parameter.Place == ParameterPlace.Form ? PartType(type) : CSharpType.Of(type);

    /// <summary>The type of an optional parameter: always nullable, since null leaves it out.</summary>
    public static string OptionalArgumentType(Parameter parameter) =>
        ArgumentType(parameter, parameter.Type with { IsNullable = false }) + "?";

    private static string PartType(TypeUse type) =>
        type switch
        {
            PrimitiveUse { Type: PrimitiveType.Binary } => "FilePart",
            ListUse { Item: PrimitiveUse { Type: PrimitiveType.Binary } } => "IList<FilePart>",
            _ => CSharpType.Of(type),
        };

    private static string BodyType(TypeUse type) =>
        type is PrimitiveUse { Type: PrimitiveType.Binary } ? "System.IO.Stream" : CSharpType.Bare(type);

    private string Send =>
        operation.Result.Format switch
        {
            null => "SendAsync",
            BodyFormat.Text => "SendForTextAsync",
            BodyFormat.Json => SendJson(operation.Result.Type!),
            _ => "SendForStreamAsync",
        };

    private static string SendJson(TypeUse type)
    {
        var suffix =
            !type.IsNullable ? ""
            : CSharpType.IsStruct(type) ? "NullableStruct"
            : "Nullable";
        return $"Send{suffix}Async<{CSharpType.Bare(type)}, {CSharpType.Codec(type)}>";
    }

    private string AddParameter(Parameter parameter)
    {
        var value = parameter.IsRequired ? Argument(parameter) : $"parameters?.{parameter.Name}";
        var name = CSharpLiteral.Of(parameter.WireName);
        return parameter.Place switch
        {
            ParameterPlace.Path => $"call.AddPath({name}, {value});",
            ParameterPlace.Header => $"call.AddHeader({name}, {value});",
            ParameterPlace.Cookie => $"call.AddCookie({name}, {value});",
            ParameterPlace.Form => AddField(parameter, name, value),
            _ => AddQuery(parameter, name, value),
        };
    }

    private static string AddQuery(Parameter parameter, string name, string value)
    {
        if (parameter.Style == "json" || IsJsonText(parameter.Type))
        {
            return $"call.AddJsonQuery<{CSharpType.Bare(parameter.Type)}, {CSharpType.Codec(parameter.Type)}>({name}, {value});";
        }

        if (parameter.Type is MapUse)
        {
            var mapStyle = parameter.Style == "deepObject" ? "DeepObject" : "Form";
            return $"call.AddQueryMap({name}, {value}, QueryStyle.{mapStyle});";
        }

        var style = (parameter.Style, parameter.IsExploded) switch
        {
            ("spaceDelimited", _) => ", QueryStyle.SpaceDelimited",
            ("pipeDelimited", _) => ", QueryStyle.PipeDelimited",
            (_, false) => ", QueryStyle.FormJoined",
            _ => "",
        };
        return $"call.AddQuery({name}, {value}{style});";
    }

    private string AddField(Parameter parameter, string name, string value)
    {
        if (operation.Body!.Format == BodyFormat.Form)
        {
            return IsJsonText(parameter.Type)
                ? $"call.AddJsonFormField<{CSharpType.Bare(parameter.Type)}, {CSharpType.Codec(parameter.Type)}>({name}, {value});"
                : $"call.AddFormField({name}, {value});";
        }

        return PartType(parameter.Type) switch
        {
            "FilePart" => $"call.AddFilePart({name}, {value});",
            "IList<FilePart>" => $"call.AddFileParts({name}, {value});",
            _ when IsJsonText(parameter.Type) =>
                $"call.AddJsonPart<{CSharpType.Bare(parameter.Type)}, {CSharpType.Codec(parameter.Type)}>({name}, {value});",
            _ => $"call.AddPart({name}, {value});",
        };
    }

    /// <summary>Whether a value has no text form of its own and travels as JSON.</summary>
    private static bool IsJsonText(TypeUse type) =>
        type switch
        {
            AnyUse or FreeFormUse => true,
            DefinedUse { Kind: DefinitionKind.Model or DefinitionKind.Union } => true,
            ListUse list => IsJsonText(list.Item) || list.Item is ListUse or MapUse,
            MapUse map => map.Value
                is not (PrimitiveUse or DefinedUse { Kind: DefinitionKind.StringEnum or DefinitionKind.IntegerEnum }),
            _ => false,
        };

    private static string SetBody(Body body, TypeUse type)
    {
        var mediaType = CSharpLiteral.Of(body.MediaType);
        return body.Format switch
        {
            BodyFormat.Text => $"call.SetTextBody(request, {mediaType});",
            BodyFormat.Binary => $"call.SetBinaryBody(request, {mediaType});",
            _ when body.MediaType is "application/json" or "*/*" or "application/*" =>
                $"call.SetJsonBody<{CSharpType.Bare(type)}, {CSharpType.Codec(type)}>(request);",
            _ => $"call.SetJsonBody<{CSharpType.Bare(type)}, {CSharpType.Codec(type)}>(request, {mediaType});",
        };
    }

    private static string Argument(Parameter parameter) => CSharpKeywords.Escape(Words.Camel(parameter.Name));

    private static IReadOnlyList<string> ParameterDocumentation(Parameter parameter)
    {
        var text = Text(parameter.Documentation.Text, $"The `{parameter.WireName}` of the request.");
        var all = string.Join(' ', parameter.Documentation.Facts.Prepend(text));
        return XmlDocs.Element($"param name=\"{Words.Camel(parameter.Name)}\"", all);
    }

    private static string Text(string? given, string otherwise) => string.IsNullOrWhiteSpace(given) ? otherwise : given;
}
