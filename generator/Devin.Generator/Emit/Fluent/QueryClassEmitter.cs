using Devin.Generator.CSharp;
using Devin.Generator.CSharp.Builders;
using Devin.Generator.Emit.Codecs;
using Devin.Generator.Emit.Comments;
using Devin.Generator.Library;
using Devin.Generator.Model;
using Devin.Generator.Naming;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.Fluent;

/// <summary>
/// Emits the query parameters of one operation: the class, and the statements that add them to a request.
/// </summary>
internal sealed class QueryClassEmitter(BuilderScope scope, Operation operation, LibraryOptions options)
{
    private readonly (Parameter Parameter, string Property)[] _parameters = Name(
        UrlTemplate.QueryParameters([operation])
    );

    /// <summary>The class as it is named inside its builder; null where there are no parameters.</summary>
    public string? ClassName =>
        _parameters.Length == 0 ? null : $"{scope.Class}{OperationEmitter.MethodName(operation)}QueryParameters";

    /// <summary>The property that selects a page; null if the operation does not return pages.</summary>
    public string? PositionProperty =>
        _parameters
            .Where(entry => entry.Parameter.WireName == operation.Paging?.Position.WireName)
            .Select(static entry => entry.Property)
            .FirstOrDefault();

    private bool HasRequired => Array.Exists(_parameters, static entry => entry.Parameter.IsRequired);

    /// <summary>The nested class, if there is one.</summary>
    public void Emit(SourceWriter code)
    {
        if (ClassName is null)
        {
            return;
        }

        code.Line();
        code.Summary($"Query parameters of `{operation.HttpMethod} {operation.PathTemplate}`.");
        code.Open($"public sealed partial class {ClassName}");
        foreach (var (parameter, property) in _parameters)
        {
            var end =
                parameter.IsRequired ? "Required."
                : parameter.Option is null ? "Not sent when null."
                : "";
            code.Docs(MemberDocs.Of(parameter.Documentation, $"The query parameter `{parameter.WireName}`.", end));
            code.Line($"[QueryParameter({CSharpLiteral.Of(KiotaSymbols.TemplateName(parameter.WireName))})]");
            code.Line($"public {Type(parameter)} {property} {{ get; set; }}").Line();
            if (ParameterCheck.IsNeeded(parameter))
            {
                code.Line(
                        $"internal static ValueRules RulesOf{property} {{ get; }} = {RulesLiteral.Of(parameter.Constraints!)};"
                    )
                    .Line();
            }
        }

        if (PositionProperty is { } position)
        {
            code.Open($"internal {ClassName} CopyAt({Type(operation.Paging!.Position)} position)");
            code.Line($"var copy = ({ClassName})MemberwiseClone();");
            code.Line($"copy.{position} = position;");
            code.Line("return copy;");
            code.Close();
        }

        code.Close();
    }

    /// <summary>Writes the statements that configure a request.</summary>
    public void EmitStatements(SourceWriter code)
    {
        if (ClassName is null)
        {
            code.Line("FluentRequest.Configure(requestInfo, requestConfiguration);");
            return;
        }

        // Required parameters are checked whether or not the caller configures the request.
        if (HasRequired)
        {
            code.Line($"var query = FluentRequest.Configure(requestInfo, requestConfiguration) ?? new {ClassName}();");
        }
        else
        {
            code.Open("if (FluentRequest.Configure(requestInfo, requestConfiguration) is { } query)");
        }

        foreach (var (parameter, property) in _parameters)
        {
            code.Line(Statement(parameter, PrefixedValue.Of(parameter, "query." + property)));
            if (ParameterCheck.IsNeeded(parameter))
            {
                var type = QualifiedType.Of(parameter.Type, options);
                code.Line(
                    $"FluentParameters.Check<{ParameterCheck.ValueType(type)}, {ParameterCheck.ValueCodec(type)}>"
                        + $"(requestInfo, {CSharpLiteral.Of(parameter.WireName)}, query.{property}, {ClassName}.RulesOf{property});"
                );
            }
        }

        if (operation.LongestPeriod is { } period)
        {
            code.Line(
                $"FluentParameters.CheckPeriod(requestInfo, {CSharpLiteral.Of(period.From.WireName)}, {Value(period.From)}, "
                    + $"{CSharpLiteral.Of(period.To.WireName)}, {Value(period.To)}, {period.Days}, {(period.NeedsFrom ? "true" : "false")});"
            );
        }

        if (!HasRequired)
        {
            code.Close().Line();
        }
    }

    private string Value(Parameter parameter) =>
        "query." + Array.Find(_parameters, entry => entry.Parameter == parameter).Property;

    private string Statement(Parameter parameter, string value)
    {
        var name = CSharpLiteral.Of(KiotaSymbols.TemplateName(parameter.WireName));
        value = ParameterForm.IsJsonText(parameter)
            ? JsonValueText.OfOptional(parameter, value, options)
            : ParameterForm.Sent(parameter.Type, value);
        if (parameter.Type is MapUse && !ParameterForm.IsJsonText(parameter))
        {
            var method = parameter.Style == "deepObject" ? "AddDeepObject" : "AddQueryMap";
            return $"FluentParameters.{method}(requestInfo, {name}, {value});";
        }

        var separator = parameter.Style switch
        {
            "spaceDelimited" => ", \" \"",
            "pipeDelimited" => ", \"|\"",
            _ => "",
        };
        var add = parameter.IsRequired ? "AddRequiredQuery" : "AddQuery";
        return $"FluentParameters.{add}(requestInfo, {name}, {value}{separator});";
    }

    /// <summary>Lists are arrays, as with Kiota; everything may be left out.</summary>
    private string Type(Parameter parameter)
    {
        var type = QualifiedType.Of(parameter.Type, options);
        return type is ListUse list && !ParameterForm.IsJsonText(parameter)
            ? CSharpType.Of(list.Item) + "[]?"
            : CSharpType.Optional(type);
    }

    /// <summary>
    /// If the rule gives two parameters one name, special characters are kept; if that is not enough, the case is
    /// spelled out.
    /// </summary>
    private static (Parameter Parameter, string Property)[] Name(IReadOnlyList<Parameter> parameters)
    {
        var byRule = Counts(parameters, KiotaSymbols.QueryProperty);
        var spelled = Counts(parameters, Words.Spelled);
        return
        [
            .. parameters.Select(parameter =>
            {
                var name = parameter.WireName;
                var property = KiotaSymbols.QueryProperty(name);
                return (
                    parameter,
                    byRule[property] == 1 && !Reserved.Contains(property) ? property
                    : spelled[Words.Spelled(name)] == 1 ? Words.Spelled(name) + "Prop"
                    : Words.Verbatim(name) + "Prop"
                );
            }),
        ];
    }

    private static Dictionary<string, int> Counts(IEnumerable<Parameter> parameters, Func<string, string> rule) =>
        parameters
            .CountBy(parameter => rule(parameter.WireName), StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);

    private static readonly HashSet<string> Reserved = [.. ObjectMembers.Names, "CopyAt"];
}
