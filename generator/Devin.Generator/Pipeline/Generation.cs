using System.Diagnostics;
using System.Globalization;
using Devin.Generator.Emit;
using Devin.Generator.Import;
using Devin.Generator.Model;
using Devin.Generator.Normalization;
using Devin.Generator.Output;

namespace Devin.Generator.Pipeline;

/// <summary>The way from a contract to a folder of C# files.</summary>
internal static class Generation
{
    /// <summary>Runs all stages. The output folder changes only when every stage before has succeeded.</summary>
    public static async Task<GenerationOutcome> RunAsync(GenerationRequest request, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var document = ContractLoader.Load(request.Contract, request.Overlay);
        var (model, notes) = ContractNormalizer.Normalize(document, isStrict: true);
        var files = await LibraryEmitter
            .EmitAsync(
                model,
                new EmitOptions(request.Namespace, request.ClientName),
                await File.ReadAllTextAsync(request.Settings, cancellationToken).ConfigureAwait(false),
                await ReadTemplatesAsync(request.Templates, cancellationToken).ConfigureAwait(false),
                cancellationToken
            )
            .ConfigureAwait(false);
        var changes = OutputDirectory.Apply(request.Output, files);
        return new GenerationOutcome(Summary(request, model, changes, watch.Elapsed), notes);
    }

    private static string Summary(
        GenerationRequest request,
        ContractModel model,
        OutputChanges changes,
        TimeSpan elapsed
    )
    {
        var schemas = model.Definitions.Count(static definition => definition is not EnumDefinition);
        var enums = model.Definitions.Count - schemas;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{DisplayPath.Of(request.Contract)}: {model.Operations.Count} operations, {schemas} schemas, {enums} enums; "
                + $"{changes.Written} files written, {changes.Deleted} deleted in {elapsed.TotalSeconds:0.0} s"
        );
    }

    private static async Task<IReadOnlyDictionary<string, string>> ReadTemplatesAsync(
        string folder,
        CancellationToken cancellationToken
    )
    {
        var result = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*.liquid"))
        {
            result.Add(
                Path.GetFileName(path),
                await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false)
            );
        }

        return result;
    }
}
