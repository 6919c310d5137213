using Devin.Generator.CSharp;
using Devin.Generator.CSharp.Builders;
using Devin.Generator.Emit.Comments;
using Devin.Generator.Library;
using Devin.Generator.Model;
using Devin.Generator.Naming;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.Fluent;

/// <summary>Emits the request builder of one segment.</summary>
internal static class RequestBuilderEmitter
{
    /// <summary>The class.</summary>
    public static string Emit(BuilderScope scope, ContractModel model, LibraryOptions options)
    {
        var code = new SourceWriter();
        code.Summary($"Builds and executes requests for operations under `{scope.Node.Path}`.");
        code.Open($"public sealed partial class {scope.Class} : BaseRequestBuilder");
        BuilderMembers.EmitOperationFields(code, scope, model);
        EmitConstructors(code, scope, options);
        BuilderMembers.EmitChildren(code, scope, options);
        foreach (var operation in scope.Node.Methods)
        {
            new OperationEmitter(scope, operation, options).Emit(code);
        }

        if (scope.Node.Operations.Count > 0)
        {
            code.Summary("Returns a request builder for a full URL, which replaces path and query parameters.");
            code.Parameter("rawUrl", Phrases.RawUrl);
            code.Line($"public {scope.FullName} WithUrl(string rawUrl) => new(rawUrl, RequestAdapter);");
        }

        BuilderMembers.EmitQueryClasses(code, scope, options);
        return code.Close().ToString();
    }

    /// <summary>The parameters of a segment as its indexer or method and its constructor declare them.</summary>
    public static IEnumerable<(string Type, string Name, SegmentParameter Parameter)> Parameters(
        PathNode node,
        LibraryOptions options
    ) =>
        node.Kind switch
        {
            SegmentKind.Index => [(Type(node.Parameters[0], options), "position", node.Parameters[0])],
            SegmentKind.Method => node
                .Parameters.DistinctBy(static parameter => parameter.Name, StringComparer.Ordinal)
                .Select(parameter => (Type(parameter, options), Argument(parameter), parameter)),
            _ => [],
        };

    /// <summary>The type of a path parameter; text where nothing declares it.</summary>
    public static string Type(SegmentParameter parameter, LibraryOptions options) =>
        parameter.Definition is { } definition ? CSharpType.Bare(QualifiedType.Of(definition.Type, options)) : "string";

    private static string Argument(SegmentParameter parameter) =>
        CSharpKeywords.Escape(Words.Camel(KiotaSymbols.Pascal(parameter.Name)));

    private static void EmitConstructors(SourceWriter code, BuilderScope scope, LibraryOptions options)
    {
        var template = CSharpLiteral.Of(UrlTemplate.Of(scope.Node));
        code.Summary($"Initializes a new instance of `{scope.Class}`.");
        code.Parameter("pathParameters", "The path parameters.");
        code.Parameter("requestAdapter", Phrases.RequestAdapter);
        code.Line($"public {scope.Class}(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter)");
        code.Line($"    : base(requestAdapter, {template}, pathParameters) {{ }}").Line();
        var own = Parameters(scope.Node, options).ToArray();
        if (own.Length > 0)
        {
            EmitParameterConstructor(code, scope, own, options);
        }

        code.Summary($"Initializes a new instance of `{scope.Class}` for a full URL.");
        code.Parameter("rawUrl", Phrases.RawUrl);
        code.Parameter("requestAdapter", Phrases.RequestAdapter);
        code.Line($"public {scope.Class}(string rawUrl, IRequestAdapter requestAdapter)");
        code.Line($"    : base(requestAdapter, {template}, rawUrl) {{ }}").Line();
    }

    private static void EmitParameterConstructor(
        SourceWriter code,
        BuilderScope scope,
        (string Type, string Name, SegmentParameter Parameter)[] own,
        LibraryOptions options
    )
    {
        var declared = string.Concat(own.Select(static parameter => $", {parameter.Type} {parameter.Name}"));
        code.Line(
            $"internal {scope.Class}(Dictionary<string, object> pathParameters, IRequestAdapter requestAdapter{declared})"
        );
        code.Line("    : this(pathParameters, requestAdapter)").Line("{");
        foreach (var (_, name, parameter) in own)
        {
            code.Line("    " + BuilderMembers.SetPath(parameter, name, options));
            if (BuilderMembers.CheckPath(scope, parameter, name, options) is { } check)
            {
                code.Line("    " + check);
            }
        }

        code.Line("}").Line();
    }
}
