using Devin.Generator.CSharp.Builders;
using Devin.Generator.Emit.Comments;
using Devin.Generator.Library;
using Devin.Generator.Model;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.Fluent;

/// <summary>Emits the root of the fluent client.</summary>
internal static class RootEmitter
{
    /// <summary>The class.</summary>
    public static string Emit(BuilderScope scope, ContractModel model, LibraryOptions options)
    {
        var name = scope.Class;
        var adapter = $"global::{options.Namespace}.Fluent.{options.Prefix}RequestAdapter";
        var settings = $"global::{options.Namespace}.Core.{options.ClientName}Options";
        var template = CSharpLiteral.Of(UrlTemplate.Of(scope.Node));
        var code = new SourceWriter();
        code.Summary("The fluent client, which has the models, authentication, retries and errors of the flat client.");
        code.Open($"public sealed partial class {name} : BaseRequestBuilder, IDisposable");
        BuilderMembers.EmitOperationFields(code, scope, model);
        code.Line($"private {adapter}? _ownAdapter;").Line();
        code.Summary($"Initializes a new instance of `{name}` with a request adapter.");
        code.Parameter(
            "requestAdapter",
            Phrases.RequestAdapter
                + (
                    model.Server is null
                        ? " Its `BaseUrl` must be set."
                        : $" Its `BaseUrl` defaults to `{model.Server}`."
                )
        );
        code.Line($"public {name}(IRequestAdapter requestAdapter)");
        code.Line($"    : base(requestAdapter, {template}, new Dictionary<string, object>())");
        code.Line("{").Line("    FluentRegistry.RegisterDefaults();");
        if (model.Server is { } server)
        {
            code.Line("    if (string.IsNullOrEmpty(RequestAdapter.BaseUrl))").Line("    {");
            code.Line($"        RequestAdapter.BaseUrl = {CSharpLiteral.Of(server)};").Line("    }").Line();
        }

        code.Line("    if (RequestAdapter.BaseUrl is { } baseUrl)").Line("    {");
        code.Line("        PathParameters.TryAdd(\"baseurl\", baseUrl);").Line("    }").Line("}").Line();
        code.Summary("Creates a client with the options of the flat client.");
        code.Parameter("options", "The options of the client. Later changes to them have no effect.");
        code.Exception("ArgumentException", "An option is missing or invalid.");
        code.Open($"public static {name} Create({settings} options)");
        code.Line($"var adapter = new {adapter}(options);");
        code.Line($"return new {name}(adapter) {{ _ownAdapter = adapter }};");
        code.Close().Line();
        BuilderMembers.EmitChildren(code, scope, options);
        foreach (var operation in scope.Node.Methods)
        {
            new OperationEmitter(scope, operation, options).Emit(code);
        }

        EmitSend(code, adapter, options);
        code.Summary("Disposes the adapter if the client created it.");
        code.Line("public void Dispose() => _ownAdapter?.Dispose();");
        BuilderMembers.EmitQueryClasses(code, scope, options);
        return code.Close().ToString();
    }

    private static void EmitSend(SourceWriter code, string adapter, LibraryOptions options)
    {
        var space = $"global::{options.Namespace}";
        code.Summary("Sends a request to an operation that this library does not define.");
        code.Docs(
            XmlDocs.Element(
                "remarks",
                "Authentication, time limits, retries, redirects, errors and logs are those of all calls."
            )
        );
        code.Parameter("method", "The HTTP method.");
        code.Parameter("path", "The path below the base URL, with or without a query.");
        code.Parameter("body", "The body: JSON, a model, a stream, or null.");
        code.Parameter("query", "Query parameters, which are escaped. Those that are null are omitted.");
        code.Parameter("options", "Per-request options that override those of the client.");
        code.Parameter("cancellationToken", Phrases.CancellationToken);
        code.Docs(XmlDocs.Element("returns", "The response, which has a success status code."));
        code.Exception("NotSupportedException", "The client has a request adapter of another library.");
        code.Line(
            $"public Task<{space}.RawResponse> SendAsync(global::System.Net.Http.HttpMethod method, string path, {space}.RawBody? body = null, "
                + "IEnumerable<KeyValuePair<string, string?>>? query = null, "
                + $"{space}.Core.RequestOptions? options = null, CancellationToken cancellationToken = default) =>"
        );
        code.Line($"    {adapter}.Of(RequestAdapter).SendAsync(method, path, body, query, options, cancellationToken);")
            .Line();
    }
}
