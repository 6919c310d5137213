using Devin.Generator.CSharp;
using Devin.Generator.CSharp.Builders;
using Devin.Generator.Emit.Codecs;
using Devin.Generator.Library;
using Devin.Generator.Model;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.Fluent;

/// <summary>Emits the members that all builders have.</summary>
internal static class BuilderMembers
{
    /// <summary>The descriptions of the operations.</summary>
    public static void EmitOperationFields(SourceWriter code, BuilderScope scope, ContractModel model)
    {
        foreach (var operation in scope.Node.Operations)
        {
            var description = OperationDescription.Of(operation, model);
            var errors = ErrorKeys(operation.Result.Errors.Select(static error => error.Status));
            var mayBeEmpty = operation.Result.Type is { IsNullable: true } ? " { MayBeEmpty = true }" : "";
            code.Line(
                $"private static readonly FluentOperation {OperationEmitter.FieldName(operation)} = new("
                    + $"{description}, "
                    + $"{string.Join(", ", errors.Select(CSharpLiteral.Of))}){mayBeEmpty};"
            );
            code.Line();
            if (operation.Body?.Constraints is { } constraints)
            {
                code.Line(
                        $"private static readonly ValueRules {OperationEmitter.BodyRulesName(operation)} = {RulesLiteral.Of(constraints)};"
                    )
                    .Line();
            }
        }
    }

    /// <summary>The builders below: properties, an indexer, methods.</summary>
    public static void EmitChildren(SourceWriter code, BuilderScope scope, LibraryOptions options)
    {
        foreach (var child in scope.Children)
        {
            switch (child.Node.Kind)
            {
                case SegmentKind.Index:
                    EmitIndexer(code, child, options);
                    break;
                case SegmentKind.Method:
                    EmitMethod(code, child, options);
                    break;
                default:
                    code.Summary($"The request builder for `{child.Node.Path}`.");
                    code.Line(
                            $"public {child.FullName} {child.Member} => {Kept(child)}new(PathParameters, RequestAdapter);"
                        )
                        .Line();
                    break;
            }
        }
    }

    /// <summary>The classes of the operations' query parameters.</summary>
    public static void EmitQueryClasses(SourceWriter code, BuilderScope scope, LibraryOptions options)
    {
        foreach (var operation in scope.Node.Operations)
        {
            new QueryClassEmitter(scope, operation, options).Emit(code);
        }
    }

    /// <summary>The statement that gives a path parameter its value.</summary>
    public static string SetPath(SegmentParameter parameter, string value, LibraryOptions options) =>
        $"PathParameters[{CSharpLiteral.Of(KiotaSymbols.TemplateName(parameter.Name))}] = "
        + $"FluentParameters.Path({CSharpLiteral.Of(parameter.WireNames[0])}, {Sent(parameter, PrefixedValue.Of(parameter.Definition, value), options)});";

    /// <summary>The statement that compares a path parameter with its constraints; null if it has none.</summary>
    public static string? CheckPath(
        BuilderScope scope,
        SegmentParameter parameter,
        string value,
        LibraryOptions options
    )
    {
        if (parameter.Definition is not { } definition || !ParameterCheck.IsNeeded(definition))
        {
            return null;
        }

        var type = QualifiedType.Of(definition.Type, options);
        return $"FluentParameters.CheckPath<{CSharpType.Bare(type)}, {CSharpType.Codec(type)}>(requestAdapter, "
            + $"{CSharpLiteral.Of(scope.Node.Path)}, {CSharpLiteral.Of(definition.WireName)}, {value}, {RulesLiteral.Of(definition.Constraints!)});";
    }

    private static string Sent(SegmentParameter parameter, string value, LibraryOptions options) =>
        parameter.Definition is not { } definition ? value
        : ParameterForm.IsJsonText(definition) ? JsonValueText.Of(definition, value, options)
        : ParameterForm.Sent(definition.Type, value);

    /// <summary>
    /// A builder without operations is immutable, so one instance is enough; adapters write to the parameters of the
    /// others.
    /// </summary>
    private static string Kept(BuilderScope child) => child.Node.Operations.Count == 0 ? "field ??= " : "";

    private static void EmitIndexer(SourceWriter code, BuilderScope child, LibraryOptions options)
    {
        var parameter = child.Node.Parameters[0];
        code.Summary($"The request builder for `{child.Node.Path}`.");
        code.Parameter("position", Describe(parameter));
        code.Exception("ArgumentException", "The value is empty, `.` or `..`.");
        code.Line($"public {child.FullName} this[{RequestBuilderEmitter.Type(parameter, options)} position] =>");
        code.Line("    new(PathParameters, RequestAdapter, position);").Line();
    }

    private static void EmitMethod(SourceWriter code, BuilderScope child, LibraryOptions options)
    {
        var parameters = RequestBuilderEmitter.Parameters(child.Node, options).ToArray();
        code.Summary($"The request builder for `{child.Node.Path}`.");
        foreach (var (_, name, parameter) in parameters)
        {
            code.Parameter(name, Describe(parameter));
        }

        code.Exception("ArgumentException", "A value is empty, `.` or `..`.");
        var declared = parameters.Select(static parameter => $"{parameter.Type} {parameter.Name}");
        var given = string.Concat(parameters.Select(static parameter => $", {parameter.Name}"));
        code.Line($"public {child.FullName} {child.Member}({string.Join(", ", declared)}) =>");
        code.Line($"    new(PathParameters, RequestAdapter{given});").Line();
    }

    private static string Describe(SegmentParameter parameter) =>
        parameter.Definition?.Documentation is { Text: { } text } documentation && !string.IsNullOrWhiteSpace(text)
            ? string.Join(' ', documentation.Facts.Prepend(text))
            : $"The path parameter `{parameter.WireNames[0]}`.";

    /// <summary>The declared statuses, and the ranges as fallbacks; <c>default</c> means both ranges.</summary>
    private static IEnumerable<string> ErrorKeys(IEnumerable<string> statuses) =>
        statuses
            .Where(static status => status != "default")
            .Select(static status => status.ToUpperInvariant())
            .Concat(["4XX", "5XX", "XXX"])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
}
