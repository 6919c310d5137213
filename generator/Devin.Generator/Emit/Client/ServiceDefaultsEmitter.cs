using Devin.Generator.Files;
using Devin.Generator.Library;
using Devin.Generator.Model;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.Client;

/// <summary>Emits the address that a contract names, as the default of the client's options.</summary>
internal static class ServiceDefaultsEmitter
{
    /// <summary>The file, or null when the contract names no https address.</summary>
    public static EmittedFile? Emit(ContractModel model, LibraryOptions options)
    {
        if (!Uri.TryCreate(model.Server, UriKind.Absolute, out var server) || server.Scheme != Uri.UriSchemeHttps)
        {
            return null;
        }

        var name = options.ClientName + "Options";
        var code = new SourceWriter().Open($"partial class {name}");
        code.Line(
            $"partial void SetServiceDefaults() => BaseAddress = new Uri({CSharpLiteral.Of(server.AbsoluteUri)});"
        );
        return new EmittedFile($"Core/{name}.cs", ClientHeader.Of(options, options.Namespace + ".Core") + code.Close());
    }
}
