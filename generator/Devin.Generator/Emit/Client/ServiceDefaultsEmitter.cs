using Devin.Generator.Files;
using Devin.Generator.Library;
using Devin.Generator.Model;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.Client;

/// <summary>
/// Emits what applies to all calls of a client: the address of the contract, and the path parameter that the
/// client sets. The hand-written half of this library has both for its own contract.
/// </summary>
internal static class ServiceDefaultsEmitter
{
    /// <summary>The files; none if the contract names no https address and the overlay no parameter.</summary>
    public static IEnumerable<EmittedFile> Emit(ContractModel model, LibraryOptions options)
    {
        var hasServer =
            Uri.TryCreate(model.Server, UriKind.Absolute, out var server) && server.Scheme == Uri.UriSchemeHttps;
        var parameter = model
            .Operations.Select(static operation => operation.GivenByClient)
            .FirstOrDefault(static given => given is not null);
        if (!hasServer && parameter is null)
        {
            yield break;
        }

        var name = options.ClientName + "Options";
        var code = new SourceWriter().Open($"partial class {name}");
        if (hasServer)
        {
            code.Line(
                $"partial void SetServiceDefaults() => BaseAddress = new Uri({CSharpLiteral.Of(server!.AbsoluteUri)});"
            );
        }

        if (parameter is not null)
        {
            EmitOption(code, parameter, options);
            yield return new EmittedFile(
                $"{options.ClientName}Parameter.cs",
                ClientHeader.Of(options, options.Namespace) + Client(parameter, options)
            );
        }

        yield return new EmittedFile(
            $"Core/{name}.cs",
            ClientHeader.Of(options, options.Namespace + ".Core") + code.Close()
        );
    }

    private static void EmitOption(SourceWriter code, Parameter parameter, LibraryOptions options)
    {
        var advice =
            $"The client has no value for '{parameter.WireName}'. Set {options.ClientName}Options.{parameter.Name}, or call "
            + $"client.For{parameter.Name}(…).";
        code.Summary(
            $"Gets or sets the path parameter `{parameter.WireName}` of all calls. Default: null, and calls that need it fail."
        );
        code.Line($"public string? {parameter.Name} {{ get; set; }}").Line();
        code.Open("partial void FindClientParameter(ref string? value, ref string? advice)");
        code.Line($"value = {parameter.Name};");
        code.Line($"advice = {CSharpLiteral.Of(advice)};");
        code.Close();
    }

    private static string Client(Parameter parameter, LibraryOptions options)
    {
        var code = new SourceWriter().Open($"partial class {options.ClientName}");
        code.Summary($"Gets the path parameter `{parameter.WireName}` of all calls; null if the client has no value.");
        code.Line($"public virtual string? {parameter.Name} => _transport.ClientParameterOrNull;").Line();
        code.Summary(
            "Creates a client with another value. It shares the connections of this client and does not have to be disposed."
        );
        code.Parameter("value", $"The path parameter `{parameter.WireName}` of all calls.");
        code.Exception("ArgumentException", "The value is empty.");
        code.Open($"public virtual {options.ClientName} For{parameter.Name}(string value)");
        code.Line("ArgumentException.ThrowIfNullOrWhiteSpace(value);");
        code.Line($"return new {options.ClientName}(_transport.With(value));");
        return code.Close().Close().ToString();
    }
}
