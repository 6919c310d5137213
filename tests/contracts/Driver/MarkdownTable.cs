using System.Globalization;

namespace Devin.Contracts;

/// <summary>Writes the results as a table.</summary>
internal static class MarkdownTable
{
    /// <summary>The first two lines.</summary>
    public const string Head = """
        | contract | source | operations | schemas | compiles | calls of the flat client | calls of the fluent client | differences | reported | seconds | MB |
        |---|---|---:|---:|---|---:|---:|---:|---|---:|---:|
        """;

    /// <summary>The line of a contract.</summary>
    public static string Row(ContractRun run) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {run.Contract.Name} | {Source(run.Contract)} | {Result(run)} | {Codes(run)} | {run.Generated.Elapsed.TotalSeconds:0.0} | {run.Generated.PeakBytes / 1_000_000} |"
        );

    private static string Source(PublishedContract contract)
    {
        var revision = contract.Revision.Length == 40 ? contract.Revision[..12] : contract.Revision;
        return $"`{contract.Source}@{revision}`";
    }

    private static string Result(ContractRun run) =>
        run switch
        {
            { CompilerMessages: null } => "– | – | refused | – | – | –",
            { Driven: null } => $"? | ? | {run.CompilerMessages.Count} errors | – | – | –",
            { Driven: var driven } =>
                $"{driven.Operations} | {run.Schemas} | yes | {driven.FlatCalls} | {driven.FluentCalls} | {driven.Differences.Count}",
        };

    private static string Codes(ContractRun run) =>
        string.Join(", ", run.Generated.Codes.Select(static code => $"{code.Value} {code.Key}"));
}
