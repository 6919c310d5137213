using Devin.Generator.CSharp;
using Devin.Generator.CSharp.Builders;
using Devin.Generator.Emit.Comments;
using Devin.Generator.Library;
using Devin.Generator.Model;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.Fluent;

/// <summary>Emits the method that returns the items of all pages. Each page is requested through the request adapter.</summary>
internal sealed class PagingEmitter(Operation operation, Paging paging, string queryClass, LibraryOptions options)
{
    /// <summary>The method.</summary>
    /// <param name="code">Takes the method.</param>
    /// <param name="position">The property of the query class that selects a page.</param>
    public void Emit(SourceWriter code, string position)
    {
        var layout = new PagingLayout(
            paging with
            {
                Page = (DefinedUse)QualifiedType.Of(paging.Page, options),
                Items = paging.Items with { Type = QualifiedType.Of(paging.Items.Type, options) },
            }
        );
        code.Summary(PagingDocs.Summary("GetAsync"));
        code.Docs(XmlDocs.Element("remarks", PagingDocs.Remarks(paging)));
        code.Parameter(
            "requestConfiguration",
            $"Configures the query parameters, headers and options of all requests. It is called once. `{position}` is where the list starts."
        );
        code.Parameter("cancellationToken", Phrases.CancellationToken);
        code.Docs(XmlDocs.Element("returns", PagingDocs.Returns));
        if (operation.IsDeprecated)
        {
            code.Line($"[Obsolete({CSharpLiteral.Of(Phrases.Obsolete(operation.Replacement?.Key))})]");
        }

        code.Open(
            $"public global::{options.Namespace}.Core.{layout.ReturnType} GetAllAsync(Action<RequestConfiguration<{queryClass}>>? requestConfiguration = default, CancellationToken cancellationToken = default)"
        );
        code.Line("var configuration = FluentPages.Configure(requestConfiguration);");
        code.Line($"var query = configuration.QueryParameters.CopyAt(configuration.QueryParameters.{position});");
        code.Line($"return PageRequests.{(paging.IsOffset ? "ByOffset" : "ByCursor")}<{layout.Page}, {layout.Item}>(");
        code.Line($"    query.{position},");
        code.Line(
            $"    (position, token) => GetAsync(FluentPages.At(configuration, query.CopyAt({layout.Cast}position)), token),"
        );
        code.Line($"    static page => page.{paging.Items.Name}{(layout.IsItemsOptional ? " ?? []" : "")},");
        code.Line($"    {Next},");
        code.Line("    cancellationToken);");
        code.Close().Line();
    }

    private string Next =>
        (paging.IsOffset, paging.HasMore, paging.Total) switch
        {
            (true, { } flag, _) => $"static (page, end) => page.{flag.Name} is true",
            (true, null, { } total) => $"static (page, end) => !(end >= page.{total.Name})",
            (true, null, null) => "static (page, end) => true",
            (false, { } flag, _) => $"static page => page.{flag.Name} is true ? page.{paging.Next!.Name} : null",
            (false, null, _) => $"static page => page.{paging.Next!.Name}",
        };
}
