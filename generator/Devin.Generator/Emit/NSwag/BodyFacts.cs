using System.Text.Json.Nodes;
using Devin.Generator.CSharp;
using Devin.Generator.Emit.Codecs;
using Devin.Generator.Model;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.NSwag;

/// <summary>What <c>Client.Method.Body.liquid</c> prints of a request's body.</summary>
internal static class BodyFacts
{
    /// <summary>The facts.</summary>
    public static JsonObject Of(OperationLayout layout, Body body, TypeUse type)
    {
        // A struct is nullable if it is optional or may be null.
        var isNullSent = body.IsRequired && type.IsNullable;
        var isNullable = isNullSent || (!body.IsRequired && CSharpType.IsStruct(type));
        var sent = type with { IsNullable = true };
        return Facts.Of(
            new JsonObject
            {
                ["format"] = body.Format switch
                {
                    BodyFormat.Text => "text",
                    BodyFormat.Binary => "binary",
                    _ => "json",
                },
                ["mediaType"] = IsDefault(body) ? null : CSharpLiteral.Of(body.MediaType),
                ["isNullSent"] = isNullSent,
                ["rules"] = body.Constraints is { } constraints ? RulesLiteral.Of(constraints) : null,
                // The names of parameters start in upper case.
                ["rulesField"] = body.Constraints is null ? null : layout.InfoName + "_body",
                ["csharpType"] = isNullable ? CSharpType.Of(sent) : CSharpType.Bare(type),
                ["codec"] = isNullable ? CSharpType.ItemCodec(sent) : CSharpType.Codec(type),
            }
        );
    }

    private static bool IsDefault(Body body) =>
        body is { Format: BodyFormat.Json, MediaType: "application/json" or "*/*" or "application/*" };
}
