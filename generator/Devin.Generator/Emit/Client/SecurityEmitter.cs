using Devin.Generator.CSharp;
using Devin.Generator.Emit.Comments;
using Devin.Generator.Files;
using Devin.Generator.Library;
using Devin.Generator.Model;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.Client;

/// <summary>Emits the security schemes of a contract, and an option of the client for each of them.</summary>
internal static class SecurityEmitter
{
    private const string Ignored = "[System.Text.Json.Serialization.JsonIgnore]";
    private const string IgnoredToo = "[Newtonsoft.Json.JsonIgnore]";
    private const string Hidden =
        "[System.Diagnostics.DebuggerBrowsable(System.Diagnostics.DebuggerBrowsableState.Never)]";

    /// <summary>The files; none if all that the client sends is the one bearer token.</summary>
    public static IEnumerable<EmittedFile> Emit(ContractModel model, LibraryOptions options)
    {
        var own = model.Security.Schemes.Where(static scheme => !scheme.IsToken).ToArray();
        if (model.Security.IsTokenOnly && own.Length == 0)
        {
            yield break;
        }

        var header = ClientHeader.Of(options, options.Namespace + ".Core");
        yield return new EmittedFile(
            $"Core/{options.ClientName}Options.Security.cs",
            header + Options(model.Security, own, options)
        );
        if (own.Length > 0)
        {
            yield return new EmittedFile("Core/SecuritySchemes.cs", header + Schemes(own));
        }
    }

    private static string Schemes(SecurityScheme[] schemes)
    {
        var code = new SourceWriter();
        code.Summary("The security schemes of the contract.");
        code.Open("internal static class SecuritySchemes");
        foreach (var (index, scheme) in schemes.Index())
        {
            if (index > 0)
            {
                code.Line();
            }

            code.Summary($"The security scheme `{scheme.WireName}`.");
            code.Line($"public static SecurityScheme {scheme.Option} {{ get; }} = {Creation(scheme)};");
        }

        return code.Close().ToString();
    }

    private static string Creation(SecurityScheme scheme)
    {
        var option = CSharpLiteral.Of(scheme.Option);
        return scheme.Form switch
        {
            SecretForm.Basic => $"SecurityScheme.Basic({option})",
            SecretForm.Bearer or SecretForm.Http =>
                $"SecurityScheme.Http({option}, {CSharpLiteral.Of(scheme.Parameter)})",
            _ => $"SecurityScheme.{scheme.Form}({option}, {CSharpLiteral.Of(scheme.Parameter)})",
        };
    }

    private static string Options(ContractSecurity security, SecurityScheme[] schemes, LibraryOptions options)
    {
        var code = new SourceWriter().Open($"partial class {options.ClientName}Options");
        foreach (var scheme in schemes)
        {
            EmitOption(code, scheme);
        }

        code.Open("partial void FindSecrets(SecretList secrets)");
        if (!security.IsTokenOnly)
        {
            code.Line($"secrets.Default = {SecurityLayout.Expression(SecurityLayout.Names(security.Default!))};");
        }

        foreach (var scheme in schemes)
        {
            code.Line($"secrets.Add(SecuritySchemes.{scheme.Option}, {scheme.Option}, {scheme.Option}Provider);");
        }

        return code.Close().Close().ToString();
    }

    private static void EmitOption(SourceWriter code, SecurityScheme scheme)
    {
        var secret = scheme.Form switch
        {
            SecretForm.Basic => "user name and the password",
            SecretForm.Bearer => "token without `Bearer`",
            SecretForm.Http => $"secret without `{scheme.Parameter}`",
            _ => "key",
        };
        code.Summary(
            $"Gets or sets the {secret} of the security scheme `{scheme.WireName}`; null if `{scheme.Option}Provider` is set, or "
                + $"if no operation that requires it is called. {Otherwise(scheme)}"
        );
        code.Docs(XmlDocs.Element("remarks", Remarks(scheme)));
        code.Line(Ignored).Line(IgnoredToo).Line(Hidden);
        code.Line($"public {SecurityLayout.OptionType(scheme)} {scheme.Option} {{ get; set; }}").Line();
        code.Summary(
            $"Gets or sets the provider of the {secret} for each attempt, for secrets that change; null if `{scheme.Option}` is set. "
                + Otherwise(scheme)
        );
        if (scheme.Form == SecretForm.Basic)
        {
            code.Docs(XmlDocs.Element("remarks", "It returns the user name, a colon and the password."));
        }

        code.Line($"public ITokenProvider? {scheme.Option}Provider {{ get; set; }}").Line();
    }

    private static string Otherwise(SecurityScheme scheme) =>
        scheme.Form == SecretForm.Bearer ? "Default: null, which uses `Token`." : "Default: null.";

    private static string Remarks(SecurityScheme scheme)
    {
        var place = scheme.Form switch
        {
            SecretForm.Header => $"the header `{scheme.Parameter}`",
            SecretForm.Query => $"the query parameter `{scheme.Parameter}`",
            SecretForm.Cookie => $"the cookie `{scheme.Parameter}`",
            _ => $"the header `Authorization: {scheme.Parameter} …`",
        };
        var own = MemberDocs.SentenceOr(scheme.Description, "");
        return $"{own} It is sent in {place}, to the base address only, and only to operations that require it.".TrimStart();
    }
}
