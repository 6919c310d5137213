using Devin.Generator.Model;

namespace Devin.Generator.CSharp;

/// <summary>How the security of a contract is laid out in C#.</summary>
internal static class SecurityLayout
{
    /// <summary>
    /// The requirement that an operation has of its own, as the C# names of schemes; null if it has that of the client.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<string>>? Own(Operation operation, ContractModel model) =>
        operation.Security is { } own && !own.Equals(model.Security.Default) ? Names(own) : null;

    /// <summary>The alternatives that have secrets, as the C# names of schemes.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Names(SecurityRequirement requirement) =>
        [.. requirement.WithSecrets.Select(static schemes => schemes.Select(Name).ToArray())];

    /// <summary>The expression for a requirement.</summary>
    public static string Expression(IReadOnlyList<IReadOnlyList<string>> alternatives) =>
        $"[{string.Join(", ", alternatives.Select(static schemes => $"[{string.Join(", ", schemes)}]"))}]";

    /// <summary>The type of the option with the secret of a scheme.</summary>
    public static string OptionType(SecurityScheme scheme) =>
        scheme.Form == SecretForm.Basic ? "System.Net.NetworkCredential?" : "string?";

    private static string Name(SecurityScheme scheme) =>
        scheme.IsToken ? "SecurityScheme.Bearer" : $"SecuritySchemes.{scheme.Option}";
}
