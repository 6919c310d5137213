using System.Diagnostics;
using System.Globalization;
using System.Text;
using Devin.Generator.Emit;
using Devin.Generator.Files;
using Devin.Generator.KiotaLock;
using Devin.Generator.Model;

namespace Devin.Generator.Pipeline;

/// <summary>The way from a contract to a folder of C# files.</summary>
internal static class Generation
{
    /// <summary>Runs all stages. The output folder changes only when every stage before has succeeded.</summary>
    public static async Task<GenerationOutcome> RunAsync(GenerationRequest request, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var (model, notes) = ContractLoader.Load(request.Contract, request.Overlay, isStrict: true);
        var files = await LibraryEmitter
            .EmitAsync(
                model,
                new EmitOptions(request.Namespace, request.ClientName),
                await File.ReadAllTextAsync(request.Settings, cancellationToken).ConfigureAwait(false),
                await ReadTemplatesAsync(request.Templates, cancellationToken).ConfigureAwait(false),
                cancellationToken
            )
            .ConfigureAwait(false);
        var kiotaLock = request.KiotaLock is { } path
            ? await KiotaLockAsync(request, path, cancellationToken).ConfigureAwait(false)
            : null;
        var plan = OutputFolder.Plan(request.Output, files);
        if (kiotaLock is not null)
        {
            plan[request.KiotaLock!] = Encoding.UTF8.GetBytes(kiotaLock);
        }

        var changes = FileChanges.Apply(plan);
        return new GenerationOutcome(Summary(request, model, changes, watch.Elapsed), notes);
    }

    private static Task<string> KiotaLockAsync(
        GenerationRequest request,
        string path,
        CancellationToken cancellationToken
    ) =>
        KiotaLockFile.UpdateAsync(
            File.Exists(path) ? File.ReadAllText(path) : null,
            DisplayPath.Of(path),
            ContractLoader.Read(request.Contract),
            Path.GetRelativePath(Path.GetDirectoryName(path)!, request.Contract).Replace('\\', '/'),
            cancellationToken
        );

    private static string Summary(
        GenerationRequest request,
        ContractModel model,
        IReadOnlyList<string> changes,
        TimeSpan elapsed
    )
    {
        var schemas = model.Definitions.Count(static definition => definition is not EnumDefinition);
        var enums = model.Definitions.Count - schemas;
        var written = changes.Count(File.Exists);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{DisplayPath.Of(request.Contract)}: {model.Operations.Count} operations, {schemas} schemas, {enums} enums; "
                + $"{written} files written, {changes.Count - written} deleted in {elapsed.TotalSeconds:0.0} s"
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
