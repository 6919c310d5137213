using System.Text.Json.Nodes;
using Devin.Generator.CSharp;
using Devin.Generator.Model;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.NSwag;

/// <summary>
/// What <c>Client.Method.Parameter.liquid</c> prints of a value that an operation sends outside its body.
/// </summary>
internal static class ParameterFacts
{
    /// <summary>The facts.</summary>
    public static JsonObject Of(Operation operation, Parameter parameter)
    {
        var isPart = operation.Body?.Format == BodyFormat.Multipart && parameter.Place == ParameterPlace.Form;
        var isFile = isPart && OperationLayout.PartType(parameter.Type) is "FilePart" or "IList<FilePart>";
        var isJsonPart =
            isPart && ParameterForm.IsJson(parameter.Type) && !ParameterForm.IsScalarAtTimes(parameter.Type);
        return Facts.Of(
            new JsonObject
            {
                ["wireName"] = CSharpLiteral.Of(parameter.WireName),
                ["isGivenByClient"] = parameter.IsGivenByClient,
                ["isShared"] = parameter.Option is not null,
                ["argument"] = parameter.IsRequired ? OperationLayout.Argument(parameter) : null,
                ["property"] = (parameter.IsDeprecated ? "Deprecated" : "") + parameter.Name,
                ["prefix"] = parameter.Prefix is { } prefix ? CSharpLiteral.Of(prefix) : null,
                ["place"] = isPart ? "part" : Place(parameter.Place),
                ["json"] = isFile || isJsonPart ? null : JsonText(parameter),
                ["conversion"] =
                    isFile || isJsonPart || JsonText(parameter) is not null
                        ? null
                        : ParameterForm.Conversion(parameter.Type),
                ["style"] = parameter.Place == ParameterPlace.Query ? Style(parameter) : null,
                ["pathStyle"] = parameter.Place == ParameterPlace.Path ? PathStyle(parameter) : null,
                ["isMap"] = parameter.Type is MapUse && !ParameterForm.IsJsonText(parameter),
                ["content"] = Content(parameter, isFile, isJsonPart),
                ["contentType"] = isFile ? null : ContentType(parameter, isJsonPart),
                ["csharpType"] = isJsonPart ? CSharpType.Bare(parameter.Type) : null,
                ["codec"] = isJsonPart ? CSharpType.Codec(parameter.Type) : null,
            }
        );
    }

    private static string Place(ParameterPlace place) =>
        place switch
        {
            ParameterPlace.Path => "path",
            ParameterPlace.Header => "header",
            ParameterPlace.Cookie => "cookie",
            ParameterPlace.Form => "field",
            _ => "query",
        };

    private static string Content(Parameter parameter, bool isFile, bool isJsonPart) =>
        isFile
            ? parameter.Type is ListUse
                ? "files"
                : "file"
            : isJsonPart
                ? "json"
                : "text";

    /// <summary>The content type of a part as a literal; null for the usual one. JSON is never sent as anything else.</summary>
    private static string? ContentType(Parameter parameter, bool isJsonPart) =>
        parameter.ContentType is { } type
        && (!isJsonPart || (type != "application/json" && type.EndsWith("json", StringComparison.OrdinalIgnoreCase)))
            ? CSharpLiteral.Of(type)
            : null;

    /// <summary>The types with which a value is written as JSON; null if it has a text format.</summary>
    private static JsonObject? JsonText(Parameter parameter)
    {
        if (!ParameterForm.IsJsonText(parameter))
        {
            return null;
        }

        var type = parameter.IsRequired ? parameter.Type : parameter.Type with { IsNullable = true };
        var isStruct = CSharpType.IsStruct(type);
        return new JsonObject
        {
            // In any other style each item of a list is a text of its own.
            ["isOneText"] = parameter.Style == "json",
            ["csharpType"] = isStruct ? CSharpType.Of(type) : CSharpType.Bare(type),
            ["codec"] = isStruct ? CSharpType.ItemCodec(type) : CSharpType.Codec(type),
        };
    }

    /// <summary>The member of <c>PathStyle</c>; null for the usual one.</summary>
    private static string? PathStyle(Parameter parameter) =>
        (parameter.Style, parameter.IsExploded) switch
        {
            ("label", true) => "LabelExploded",
            ("label", false) => "Label",
            ("matrix", true) => "MatrixExploded",
            ("matrix", false) => "Matrix",
            _ => null,
        };

    /// <summary>
    /// The member of <c>QueryStyle</c>; null for the usual one, which repeats the name for each item.
    /// </summary>
    private static string? Style(Parameter parameter)
    {
        var isMap = parameter.Type is MapUse && !ParameterForm.IsJsonText(parameter);
        return (parameter.Style, parameter.IsExploded) switch
        {
            ("deepObject", _) when isMap => "DeepObject",
            (_, true) when isMap => "Form",
            _ when isMap => "FormJoined",
            ("spaceDelimited", _) => "SpaceDelimited",
            ("pipeDelimited", _) => "PipeDelimited",
            ("form", false) => "FormJoined",
            _ => null,
        };
    }
}
