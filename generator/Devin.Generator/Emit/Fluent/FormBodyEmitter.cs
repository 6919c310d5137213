using Devin.Generator.CSharp;
using Devin.Generator.CSharp.Builders;
using Devin.Generator.Emit.Codecs;
using Devin.Generator.Emit.Comments;
using Devin.Generator.Library;
using Devin.Generator.Model;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.Fluent;

/// <summary>Emits the body of a url-encoded form: a class with a property for each field.</summary>
internal sealed class FormBodyEmitter(BuilderScope scope, Operation operation, LibraryOptions options)
{
    /// <summary>Whether an operation sends such a form.</summary>
    public static bool IsNeeded(Operation operation) => operation.Body is { Format: BodyFormat.Form };

    /// <summary>The class, as Kiota names it.</summary>
    public string ClassName =>
        scope.Class[..^(scope.Node.IsRoot ? 0 : "RequestBuilder".Length)]
        + OperationEmitter.MethodName(operation)
        + "RequestBody";

    private IEnumerable<Parameter> Fields =>
        operation.Parameters.Where(static parameter => parameter.Place == ParameterPlace.Form);

    /// <summary>The statements that compare the fields with their constraints.</summary>
    public IEnumerable<string> Checks =>
        from parameter in Fields
        where ParameterCheck.IsNeeded(parameter)
        let type = QualifiedType.Of(parameter.Type, options)
        select $"FluentParameters.Check<{ParameterCheck.ValueType(type)}, {ParameterCheck.ValueCodec(type)}>"
            + $"(requestInfo, {CSharpLiteral.Of(parameter.WireName)}, body.{parameter.Name}, {ClassName}.RulesOf{parameter.Name});";

    /// <summary>The class.</summary>
    public string Emit()
    {
        var code = new SourceWriter();
        code.Summary($"Form fields of `{operation.HttpMethod} {operation.PathTemplate}`.");
        code.Open($"public sealed partial class {ClassName} : IParsable");
        foreach (var field in Fields)
        {
            code.Docs(
                MemberDocs.Of(
                    field.Documentation,
                    $"The form field `{field.WireName}`.",
                    field.IsRequired ? "Required." : ""
                )
            );
            code.Line(
                $"public {CSharpType.Optional(QualifiedType.Of(field.Type, options))} {field.Name} {{ get; set; }}"
            );
            code.Line();
            if (ParameterCheck.IsNeeded(field))
            {
                code.Line(
                        $"internal static ValueRules RulesOf{field.Name} {{ get; }} = {RulesLiteral.Of(field.Constraints!)};"
                    )
                    .Line();
            }
        }

        code.Line(
            "IDictionary<string, Action<IParseNode>> IParsable.GetFieldDeserializers() => CompletedFields.Instance;"
        );
        code.Line();
        code.Open("void IParsable.Serialize(ISerializationWriter writer)");
        foreach (var field in Fields)
        {
            code.Line(Statement(field));
        }

        return code.Close().Close().ToString();
    }

    private string Statement(Parameter field)
    {
        var name = CSharpLiteral.Of(field.WireName);
        var value = ParameterForm.IsJson(field.Type)
            ? JsonValueText.OfOptional(field, field.Name, options)
            : ParameterForm.Sent(field.Type, field.Name);
        return $"FluentForm.Write(writer, {name}, {value}, {(field.IsRequired ? "true" : "false")});";
    }
}
