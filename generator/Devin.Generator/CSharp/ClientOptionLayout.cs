using Devin.Generator.Model;
using Devin.Generator.Scalars;
using Devin.Generator.Tree;

namespace Devin.Generator.CSharp;

/// <summary>An option of the client that comes from the contract.</summary>
/// <param name="Name">The property.</param>
/// <param name="Type">Its type.</param>
/// <param name="Origin">What it comes from; null for the token of a contract that declares no security.</param>
internal sealed record ClientOptionLayout(string Name, string Type, Origin? Origin)
{
    /// <summary>The secrets of security schemes, and the parameters that all operations have.</summary>
    public static IReadOnlyList<ClientOptionLayout> Of(ContractModel model) =>
        [
            .. model.Security.Schemes.Select(static scheme => new ClientOptionLayout(
                scheme.Option,
                SecurityLayout.OptionType(scheme),
                scheme.Origin
            )),
            .. model.Security.HasToken && !model.Security.Schemes.Any(static scheme => scheme.IsToken)
                ? [new ClientOptionLayout(SecurityScheme.Token, "string?", null)]
                : Array.Empty<ClientOptionLayout>(),
            .. model.SharedParameters.Select(static parameter => new ClientOptionLayout(
                parameter.Option,
                ScalarTable.Of(parameter.Type).CSharp + "?",
                parameter.Origin
            )),
        ];
}
