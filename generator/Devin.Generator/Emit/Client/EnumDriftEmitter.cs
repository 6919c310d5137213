using Devin.Generator.Files;
using Devin.Generator.Library;
using Devin.Generator.Model;
using Devin.Generator.SourceText;

namespace Devin.Generator.Emit.Client;

/// <summary>Emits the list of enum values on which the copies of the contract disagree.</summary>
internal static class EnumDriftEmitter
{
    /// <summary>The file with the list.</summary>
    public static EmittedFile Emit(ContractModel model, LibraryOptions options)
    {
        var code = new SourceWriter().Open($"partial class {options.Prefix}Contract");
        code.Line("private static readonly EnumDriftEntry[] s_enumDrift =");
        code.Line("[");
        foreach (var definition in model.Definitions.OfType<EnumDefinition>())
        {
            foreach (var value in definition.Values.Where(static value => value.Drift is not null))
            {
                var drift = value.Drift!;
                code.Line(
                    $"    new({CSharpLiteral.Of(definition.Name)}, {CSharpLiteral.Of(value.Text)}, {(drift.IsInReference ? "true" : "false")},"
                );
                code.Line($"        [{Copies(drift.ListedBy)}],");
                code.Line($"        [{Copies(drift.NotListedBy)}]),");
            }
        }

        code.Line("];");
        return new EmittedFile(
            $"{options.Prefix}Contract.cs",
            ClientHeader.Of(options, options.Namespace) + code.Close()
        );
    }

    private static string Copies(IEnumerable<ContractCopy> copies) =>
        string.Join(
            ", ",
            copies.Select(static copy =>
                $"new({Literal(copy.Id)}, {Literal(copy.Language)}, {Literal(copy.Published)})"
            )
        );

    private static string Literal(string? text) => text is null ? "null" : CSharpLiteral.Of(text);
}
