using System.Text;
using Devin.Generator.CSharp;
using Devin.Generator.Model;

namespace Devin.Generator.Tests.Changes;

/// <summary>The declarations of a library without its bodies, by the layouts that the emitter uses.</summary>
internal static class LibraryStub
{
    public static string Of(ContractModel model)
    {
        var code = new StringBuilder(
            "#nullable enable\nusing System; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks; using System.Text.Json.Nodes; using Checked.Models; using Checked.Core;\n"
        );
        code.Append(
            "namespace Checked.Core { public sealed class RequestOptions; public sealed class ApiStream; public sealed class FilePart; public sealed class PagedList<TPage, TItem>; }\n"
        );
        var options = ClientOptionLayout
            .Of(model)
            .Select(static option => $"public {option.Type} {option.Name} {{ get; set; }}");
        code.Append(
            $"namespace Checked.Core {{ public sealed class CheckedClientOptions {{ {string.Join(' ', options)} }} }}\n"
        );
        code.Append("namespace Checked.Models {\n");
        foreach (var definition in model.Definitions)
        {
            code.Append(Type(definition)).Append('\n');
        }

        foreach (var operation in model.Operations.Where(static operation => operation.Optional.Any()))
        {
            var properties = operation.Optional.Select(static parameter =>
                $"public {OperationLayout.OptionalArgumentType(parameter)} {parameter.Name} {{ get; set; }}"
            );
            code.Append($"public sealed class {operation.ParametersTypeName} {{ {string.Join(' ', properties)} }}\n");
        }

        code.Append("}\nnamespace Checked {\npublic sealed class CheckedClient {\n");
        foreach (var group in model.Operations.GroupBy(static operation => string.Join('.', operation.Groups)))
        {
            code.Append($"public {group.Key}Client {group.Key} => throw new Exception();\n");
        }

        code.Append("}\n");
        foreach (var group in model.Operations.GroupBy(static operation => string.Join('.', operation.Groups)))
        {
            code.Append($"public sealed class {group.Key}Client {{ {string.Join(' ', group.Select(Method))} }}\n");
        }

        return code.Append("}\n").ToString();
    }

    private static string Method(Operation operation)
    {
        var layout = new OperationLayout(operation);
        var list = operation.Paging is { } paging
            ? Method(new PagingLayout(paging).ReturnType, paging.Name, layout)
            : "";
        return Method(layout.ReturnType, operation.Name, layout) + list;
    }

    private static string Method(string type, string name, OperationLayout layout) =>
        $"public {type} {name}Async({string.Join(", ", layout.Parameters)}) => throw new Exception();";

    private static string Type(TypeDefinition definition) =>
        definition switch
        {
            ModelDefinition model =>
                $"public sealed class {model.Name} {{ {string.Join(' ', MemberLayout.Of(model).Select(Property))} }}",
            EnumDefinition values =>
                $"public readonly struct {values.Name} {{ {string.Join(' ', values.Values.Select(value => $"public static {values.Name} {value.Name} => default;"))} public static implicit operator {values.Name}({(values.IsInteger ? "long" : "string")} value) => default; }}",
            UnionDefinition union =>
                $"public sealed class {union.Name} {{ {string.Join(' ', union.Variants.Select(variant => $"public static {union.Name} From{variant.Name}({CSharpType.Bare(variant.Type)} value) => throw new Exception();"))} }}",
            _ => "",
        };

    private static string Property(MemberLayout member) =>
        $"public {(member.IsRequiredMember ? "required " : "")}{member.Type} {member.Property.Name} {{ get => throw new Exception(); set => throw new Exception(); }}";
}
