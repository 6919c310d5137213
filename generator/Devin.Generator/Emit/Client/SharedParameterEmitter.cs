using Devin.Generator.Files;
using Devin.Generator.Library;
using Devin.Generator.Model;
using Devin.Generator.Scalars;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.Client;

/// <summary>Emits an option of the client for each parameter that all operations have.</summary>
internal static class SharedParameterEmitter
{
    /// <summary>The file; none if the operations have no parameter in common.</summary>
    public static IEnumerable<EmittedFile> Emit(ContractModel model, LibraryOptions options)
    {
        if (model.SharedParameters.Count == 0)
        {
            yield break;
        }

        var code = new SourceWriter().Open($"partial class {options.ClientName}Options");
        foreach (var parameter in model.SharedParameters)
        {
            var otherwise = parameter.IsRequired ? "null, and calls without a value of their own fail" : "null";
            code.Summary(
                $"Gets or sets the {parameter.Place.ToString().ToLowerInvariant()} parameter `{parameter.WireName}` of all calls; a "
                    + $"call can have its own. Default: {otherwise}."
            );
            if (!string.IsNullOrWhiteSpace(parameter.Description))
            {
                code.Docs(XmlDocs.Element("remarks", parameter.Description));
            }

            code.Line($"public {ScalarTable.Of(parameter.Type).CSharp}? {parameter.Option} {{ get; set; }}").Line();
        }

        code.Open("partial void FindSharedParameters(List<SharedParameter> parameters)");
        foreach (var parameter in model.SharedParameters)
        {
            code.Line(
                $"parameters.Add(new(RequestPart.{parameter.Place}, {CSharpLiteral.Of(parameter.WireName)}, nameof({parameter.Option}), "
                    + $"{parameter.Option}, {(parameter.IsRequired ? "true" : "false")}));"
            );
        }

        yield return new EmittedFile(
            $"Core/{options.ClientName}Options.Parameters.cs",
            ClientHeader.Of(options, options.Namespace + ".Core") + code.Close().Close()
        );
    }
}
