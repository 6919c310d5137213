using Devin.Generator.CSharp;
using Devin.Generator.Library;
using Devin.Generator.Model;

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
        code.Docs(
            XmlDocs.Element(
                "summary",
                "The root of the fluent client: addresses as code, over the same models as the flat client."
            )
        );
        code.Open($"public sealed partial class {name} : BaseRequestBuilder, IDisposable");
        BuilderMembers.EmitOperationFields(code, scope, model);
        code.Line($"private {adapter}? _ownAdapter;").Line();
        code.Docs(XmlDocs.Element("summary", "Makes a client over any of Kiota's request adapters."));
        code.Docs(
            XmlDocs.Element("param name=\"requestAdapter\"", "What sends the requests. Its base address must be set.")
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
        code.Docs(
            XmlDocs.Element("summary", "Makes a client that sends as the flat client does, and owns its adapter.")
        );
        code.Docs(
            XmlDocs.Element(
                "param name=\"options\"",
                "Address, credentials and limits. Later changes to the object have no effect."
            )
        );
        code.Docs(
            XmlDocs.Element(
                "exception cref=\"ArgumentException\"",
                "An option is missing or wrong; the message says which and what to do."
            )
        );
        code.Open($"public static {name} Create({settings} options)");
        code.Line($"var adapter = new {adapter}(options);");
        code.Line($"return new {name}(adapter) {{ _ownAdapter = adapter }};");
        code.Close().Line();
        BuilderMembers.EmitChildren(code, scope, options);
        foreach (var operation in scope.Node.Operations)
        {
            new OperationEmitter(scope, operation, options).Emit(code);
        }

        code.Docs(XmlDocs.Element("summary", "Ends the client; an adapter that was given to it stays as it is."));
        code.Line("public void Dispose() => _ownAdapter?.Dispose();");
        BuilderMembers.EmitQueryClasses(code, scope, options);
        return code.Close().ToString();
    }
}
