using Devin.Generator.Model;

namespace Devin.Generator.CSharp;

/// <summary>The body of an operation's method: it describes the request and hands it to the transport.</summary>
internal static class OperationStatements
{
    /// <summary>The statements of the body.</summary>
    public static IReadOnlyList<string> Of(Operation operation, string infoName)
    {
        var result = new List<string>();
        result.AddRange(
            operation
                .Required.Where(static parameter =>
                    parameter.Place != ParameterPlace.Path
                    && !parameter.Type.IsNullable
                    && !CSharpType.IsStruct(parameter.Type)
                )
                .Select(static parameter =>
                    $"ArgumentNullException.ThrowIfNull({OperationLayout.Argument(parameter)});"
                )
        );
        if (
            operation.Body is { IsRequired: true, Type: { IsNullable: false } bodyType }
            && !CSharpType.IsStruct(bodyType)
        )
        {
            result.Add("ArgumentNullException.ThrowIfNull(request);");
        }

        result.Add($"var call = new ApiRequest({infoName});");
        result.AddRange(operation.Parameters.Select(parameter => AddParameter(operation, parameter)));
        if (operation.Body is { Type: { } type } body)
        {
            result.Add(SetBody(body, type));
        }

        result.Add($"return _transport.{Send(operation)}(call, options, cancellationToken);");
        return result;
    }

    private static string Send(Operation operation) =>
        operation.Result.Format switch
        {
            null => "SendAsync",
            BodyFormat.Text => "SendForTextAsync",
            BodyFormat.Json => SendJson(operation.Result.Type!),
            _ => "SendForStreamAsync",
        };

    private static string SendJson(TypeUse type) =>
        type switch
        {
            { IsNullable: true } => $"SendOptionalAsync<{CSharpType.Of(type)}, {CSharpType.ItemCodec(type)}>",
            ListUse => $"SendAsync<{CSharpType.Bare(type)}, Root{CSharpType.Codec(type)}>",
            _ => $"SendAsync<{CSharpType.Bare(type)}, {CSharpType.Codec(type)}>",
        };

    private static string AddParameter(Operation operation, Parameter parameter)
    {
        var value = parameter.IsRequired
            ? OperationLayout.Argument(parameter)
            : $"parameters?.{(parameter.IsDeprecated ? "Deprecated" : "")}{parameter.Name}";
        var name = CSharpLiteral.Of(parameter.WireName);
        if (operation.Body?.Format == BodyFormat.Multipart && parameter.Place == ParameterPlace.Form)
        {
            return AddPart(parameter, name, value);
        }

        var text = Spelled(parameter, value);
        return parameter.Place switch
        {
            ParameterPlace.Path => $"call.AddPath({name}, {text});",
            ParameterPlace.Header => $"call.AddHeader({name}, {text});",
            ParameterPlace.Cookie => $"call.AddCookie({name}, {text});",
            ParameterPlace.Form => $"call.AddFormField({name}, {text});",
            _ => AddQuery(parameter, name, text),
        };
    }

    /// <summary>The value as an expression that the transport can spell.</summary>
    private static string Spelled(Parameter parameter, string value)
    {
        if (parameter.Style != "json" && !IsJsonText(parameter.Type))
        {
            return value;
        }

        var type = parameter.IsRequired ? parameter.Type : parameter.Type with { IsNullable = true };
        var method = parameter.Style == "json" ? "Text" : "Texts";
        return CSharpType.IsStruct(type)
            ? $"JsonParameter.{method}<{CSharpType.Of(type)}, {CSharpType.ItemCodec(type)}>({value})"
            : $"JsonParameter.{method}<{CSharpType.Bare(type)}, {CSharpType.Codec(type)}>({value})";
    }

    private static string AddQuery(Parameter parameter, string name, string value)
    {
        if (parameter.Type is MapUse && !IsJsonQuery(parameter))
        {
            var mapStyle = (parameter.Style, parameter.IsExploded) switch
            {
                ("deepObject", _) => "DeepObject",
                (_, true) => "Form",
                _ => "FormJoined",
            };
            return $"call.AddQueryMap({name}, {value}, QueryStyle.{mapStyle});";
        }

        var style = (parameter.Style, parameter.IsExploded) switch
        {
            ("spaceDelimited", _) => ", QueryStyle.SpaceDelimited",
            ("pipeDelimited", _) => ", QueryStyle.PipeDelimited",
            ("form", false) => ", QueryStyle.FormJoined",
            _ => "",
        };
        return $"call.AddQuery({name}, {value}{style});";
    }

    private static string AddPart(Parameter parameter, string name, string value) =>
        OperationLayout.PartType(parameter.Type) switch
        {
            "FilePart" => $"call.AddFilePart({name}, {value});",
            "IList<FilePart>" => $"call.AddFileParts({name}, {value});",
            _ when IsJsonText(parameter.Type) && !IsScalarAtTimes(parameter.Type) =>
                $"call.AddJsonPart<{CSharpType.Bare(parameter.Type)}, {CSharpType.Codec(parameter.Type)}>({name}, {value});",
            _ => $"call.AddPart({name}, {Spelled(parameter, value)});",
        };

    /// <summary>Whether a query parameter travels as JSON, be it always or at times.</summary>
    public static bool IsJsonQuery(Parameter parameter) =>
        (parameter.Style == "json" && !CSharpType.IsStruct(parameter.Type)) || IsJsonText(parameter.Type);

    /// <summary>Whether a value has no text form of its own, be it always or at times, and then travels as JSON.</summary>
    public static bool IsJsonText(TypeUse type) =>
        type switch
        {
            AnyUse or FreeFormUse => true,
            DefinedUse { Kind: DefinitionKind.Model or DefinitionKind.Union } => true,
            ListUse list => IsJsonText(list.Item) || list.Item is ListUse or MapUse,
            MapUse map => map.Value
                is not (PrimitiveUse or DefinedUse { Kind: DefinitionKind.StringEnum or DefinitionKind.IntegerEnum }),
            _ => false,
        };

    private static bool IsScalarAtTimes(TypeUse type) =>
        type is AnyUse or DefinedUse { Kind: DefinitionKind.Union }
        || (type is ListUse list && IsScalarAtTimes(list.Item));

    private static string SetBody(Body body, TypeUse type)
    {
        var mediaType = CSharpLiteral.Of(body.MediaType);
        var optional = type with { IsNullable = true };
        var sendsNull = body.IsRequired && type.IsNullable;
        var method = sendsNull ? "SetNullableJsonBody" : "SetJsonBody";
        var typeArguments =
            sendsNull || (!body.IsRequired && CSharpType.IsStruct(type))
                ? $"{CSharpType.Of(optional)}, {CSharpType.ItemCodec(optional)}"
                : $"{CSharpType.Bare(type)}, {CSharpType.Codec(type)}";
        return body.Format switch
        {
            BodyFormat.Text => $"call.SetTextBody(request, {mediaType});",
            BodyFormat.Binary => $"call.SetBinaryBody(request, {mediaType});",
            _ when body.MediaType is "application/json" or "*/*" or "application/*" =>
                $"call.{method}<{typeArguments}>(request);",
            _ => $"call.{method}<{typeArguments}>(request, {mediaType});",
        };
    }
}
