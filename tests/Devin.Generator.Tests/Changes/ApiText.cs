using Devin.Generator.Changes.Comparison;
using Devin.Generator.CSharp;
using Devin.Generator.Model;

namespace Devin.Generator.Tests.Changes;

/// <summary>The members that consumers of the library of a contract see, a line each, in ordinal order.</summary>
internal static class ApiText
{
    private const string Obsolete = "[Obsolete] ";

    /// <summary>The lines.</summary>
    public static IReadOnlyList<string> Of(ContractModel model) =>
        [
            .. model
                .Operations.SelectMany(Methods)
                .Concat(model.Definitions.SelectMany(Members))
                .Concat(ClientOptionLayout.Of(model).Select(Option))
                .Order(StringComparer.Ordinal),
        ];

    private static string Option(ClientOptionLayout option) =>
        $"{option.Type} {ClientOptionComparer.MemberName(option.Name)} {{ get; set; }}";

    private static IEnumerable<string> Methods(Operation operation)
    {
        var layout = new OperationLayout(operation);
        var mark = operation.IsDeprecated ? Obsolete : "";
        yield return $"{mark}{layout.ReturnType} client.{operation.CallName}({string.Join(", ", layout.Parameters)})";
        foreach (var parameter in operation.Optional)
        {
            var type = OperationLayout.OptionalArgumentType(parameter);
            yield return $"{(parameter.IsDeprecated ? Obsolete : "")}{type} {operation.ParametersTypeName}.{parameter.Name} {{ get; set; }}";
        }
    }

    private static IEnumerable<string> Members(TypeDefinition definition) =>
        definition switch
        {
            ModelDefinition model => Properties(model),
            EnumDefinition values => values.Values.Select(value => $"static {values.Name} {values.Name}.{value.Name}"),
            UnionDefinition union => union.Variants.Select(variant =>
                $"{CSharpType.Optional(variant.Type)} {union.Name}.{variant.Name}"
            ),
            _ => [],
        };

    private static IEnumerable<string> Properties(ModelDefinition model)
    {
        yield return $"{(model.IsDeprecated ? Obsolete : "")}class {model.Name}";
        foreach (var member in MemberLayout.Of(model))
        {
            var mark = member.Property.IsDeprecated ? Obsolete : "";
            var required = member.IsRequiredMember ? "required " : "";
            yield return $"{mark}{required}{member.Type} {model.Name}.{member.Property.Name} {{ get; set; }}";
        }
    }
}
