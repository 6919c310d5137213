using Devin.Generator.CSharp;
using Devin.Generator.CSharp.Builders;
using Devin.Generator.Emit.Comments;
using Devin.Generator.Library;
using Devin.Generator.Model;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.Fluent;

/// <summary>Emits the two methods of an operation: one describes the request, the other sends it.</summary>
internal sealed class OperationEmitter(BuilderScope scope, Operation operation, LibraryOptions options)
{
    private const string Text = "string";
    private const string Stream = "global::System.IO.Stream";

    private readonly QueryClassEmitter _query = new(scope, operation, options);

    /// <summary>The HTTP method as Kiota writes it in names: <c>Get</c>.</summary>
    public static string MethodName(Operation operation) =>
        operation.HttpMethod[0] + operation.HttpMethod[1..].ToLowerInvariant();

    /// <summary>The static field with the operation's description.</summary>
    public static string FieldName(Operation operation) => "s_" + operation.HttpMethod.ToLowerInvariant();

    /// <summary>The static field with the constraints of the operation's body.</summary>
    public static string BodyRulesName(Operation operation) => FieldName(operation) + "Body";

    /// <summary>The methods.</summary>
    public void Emit(SourceWriter code)
    {
        var configuration =
            $"Action<RequestConfiguration<{_query.ClassName ?? "DefaultQueryParameters"}>>? requestConfiguration = default";
        var body = BodyType is { } type ? $"{type} body, " : "";
        var arguments = BodyType is null ? "requestConfiguration" : "body, requestConfiguration";
        EmitDocs(code, isSending: true);
        code.Open(
            $"public {ReturnType} {MethodName(operation)}Async({body}{configuration}, CancellationToken cancellationToken = default)"
        );
        code.Line($"var requestInfo = To{MethodName(operation)}RequestInformation({arguments});");
        code.Line($"return {Send};");
        code.Close().Line();
        EmitDocs(code, isSending: false);
        code.Open($"public RequestInformation To{MethodName(operation)}RequestInformation({body}{configuration})");
        if (operation.Body is { IsRequired: true } && !IsNullSent && !IsStruct(operation.Body))
        {
            code.Line("ArgumentNullException.ThrowIfNull(body);");
        }

        code.Line(
            $"var requestInfo = FluentRequest.Create({FieldName(operation)}, UrlTemplate, PathParameters, RequestAdapter);"
        );
        _query.EmitStatements(code);
        code.Line($"requestInfo.Headers.TryAdd(\"Accept\", {CSharpLiteral.Of(Accept)});");
        EmitBody(code);
        code.Line("return requestInfo;");
        code.Close().Line();
        if (operation.Paging is { } paging)
        {
            new PagingEmitter(operation, paging, _query.ClassName!, options).Emit(code, _query.PositionProperty!);
        }
    }

    private FormBodyEmitter FormBody => new(scope, operation, options);

    private string Accept => operation.Result.Format is null or BodyFormat.Json ? "application/json" : "*/*";

    private string? BodyType
    {
        get
        {
            if (operation.Body is not { } body)
            {
                return null;
            }

            var type = body.Format switch
            {
                BodyFormat.Multipart => "global::Microsoft.Kiota.Abstractions.MultipartBody",
                BodyFormat.Form => FormBody.ClassName,
                BodyFormat.Text => Text,
                BodyFormat.Binary => Stream,
                _ => CSharpType.Bare(QualifiedType.Of(body.Type!, options)),
            };
            return body.IsRequired && !IsNullSent ? type : type + "?";
        }
    }

    /// <summary>Whether null is a body of its own, which is sent as JSON null.</summary>
    private bool IsNullSent => operation.Body is { IsRequired: true, Format: BodyFormat.Json, Type.IsNullable: true };

    private string ReturnType =>
        operation.Result.Format switch
        {
            null => "global::System.Threading.Tasks.Task",
            BodyFormat.Text => $"Task<{Text}?>",
            BodyFormat.Json => $"Task<{CSharpType.Optional(ResultType)}>",
            _ => $"Task<{Stream}?>",
        };

    private TypeUse ResultType => QualifiedType.Of(operation.Result.Type!, options);

    private string Send
    {
        get
        {
            var rest = $"{FieldName(operation)}.Errors, cancellationToken)";
            if (operation.Result.Format is not BodyFormat.Json)
            {
                return operation.Result.Format switch
                {
                    null => $"RequestAdapter.SendNoContentAsync(requestInfo, {rest}",
                    BodyFormat.Text => $"RequestAdapter.SendPrimitiveAsync<{Text}>(requestInfo, {rest}",
                    _ => $"RequestAdapter.SendPrimitiveAsync<{Stream}>(requestInfo, {rest}",
                };
            }

            var type = CSharpType.Bare(ResultType);
            if (ResultType is DefinedUse { Kind: DefinitionKind.Model or DefinitionKind.Union })
            {
                return $"RequestAdapter.SendAsync<{type}>(requestInfo, {type}.CreateFromDiscriminatorValue, {rest}";
            }

            var method = CSharpType.IsStruct(ResultType) ? "SendStructAsync" : "SendAsync";
            var root = ResultType is ListUse ? "Root" : "";
            return $"FluentResult.{method}<{type}, {root}{CSharpType.Codec(ResultType)}>(RequestAdapter, requestInfo, {rest}";
        }
    }

    private void EmitBody(SourceWriter code)
    {
        if (operation.Body is not { } body)
        {
            return;
        }

        var mediaType = CSharpLiteral.Of(
            body.MediaType is "*/*" or "application/*" ? "application/json" : body.MediaType
        );
        var statement = body.Format switch
        {
            BodyFormat.Multipart or BodyFormat.Form =>
                $"requestInfo.SetContentFromParsable(RequestAdapter, {mediaType}, body);",
            BodyFormat.Text => $"FluentRequest.SetText(requestInfo, {mediaType}, body);",
            BodyFormat.Binary => $"requestInfo.SetStreamContent(body, {mediaType});",
            _ => JsonBody(body, mediaType),
        };
        var isOptional = !body.IsRequired || IsNullSent;
        if (isOptional)
        {
            code.Open("if (body is not null)");
        }

        code.Line(statement);
        foreach (var check in body.Format == BodyFormat.Form ? FormBody.Checks : [])
        {
            code.Line(check);
        }

        if (!isOptional)
        {
            return;
        }

        code.Close();
        if (IsNullSent)
        {
            code.Open("else").Line($"FluentRequest.SetNull(requestInfo, {mediaType});").Close();
        }

        code.Line();
    }

    private string JsonBody(Body body, string mediaType)
    {
        var type = QualifiedType.Of(body.Type!, options);
        var value = IsStruct(body) && (!body.IsRequired || IsNullSent) ? "body.Value" : "body";
        var rules = body.Constraints is null ? "" : ", " + BodyRulesName(operation);
        return $"FluentRequest.SetJson<{CSharpType.Bare(type)}, {CSharpType.Codec(type)}>(requestInfo, RequestAdapter, {mediaType}, {value}{rules});";
    }

    private static bool IsStruct(Body body) => body.Format == BodyFormat.Json && CSharpType.IsStruct(body.Type!);

    private void EmitDocs(SourceWriter code, bool isSending)
    {
        if (isSending)
        {
            code.Summary(OperationDocs.Summary(operation));
            code.Docs(
                XmlDocs.Element("remarks", string.Join('\n', OperationDocs.Facts(operation).Concat(HeaderFacts())))
            );
        }
        else
        {
            code.Summary($"Creates the request information for `{operation.HttpMethod} {operation.PathTemplate}`.");
        }

        if (BodyType is not null)
        {
            code.Parameter("body", OperationDocs.RequestBody(operation.Body!));
        }

        code.Parameter("requestConfiguration", "Configures the query parameters, headers and options of the request.");
        if (isSending)
        {
            code.Parameter("cancellationToken", Phrases.CancellationToken);
            code.Docs(OperationDocs.Returns(operation));
        }

        if (operation.IsDeprecated)
        {
            code.Line($"[Obsolete({CSharpLiteral.Of(Phrases.Obsolete(operation.Replacement?.Key))})]");
        }
    }

    /// <summary>Kiota has no members for headers and cookies.</summary>
    private IEnumerable<string> HeaderFacts() =>
        operation
            .Parameters.Where(static parameter => parameter.Place is ParameterPlace.Header or ParameterPlace.Cookie)
            .Select(parameter =>
                $"Accepts the {(parameter.Place == ParameterPlace.Header ? "header" : "cookie")} `{parameter.WireName}`; "
                + "add it to the headers of the request configuration."
                + (parameter.Option is { } option ? $" Default: `{options.ClientName}Options.{option}`." : "")
            );
}
