using Devin.Generator.Contracts;
using Devin.Generator.CSharp.Builders;
using Devin.Generator.Diagnostics;
using Devin.Generator.Emit;
using Devin.Generator.Emit.Testing;
using Devin.Generator.Files;
using Devin.Generator.KiotaLock;
using Devin.Generator.Library;

namespace Devin.Generator.Pipeline;

/// <summary>All stages from a contract to C# sources. It reads files and writes none.</summary>
internal static class Generation
{
    /// <summary>Runs all stages.</summary>
    /// <exception cref="ContractException">An input cannot be read or used, or NSwag failed.</exception>
    public static async Task<GeneratedLibrary> RunAsync(
        GenerationRequest request,
        CancellationToken cancellationToken,
        IProgress<string>? progress = null
    )
    {
        var library = LibraryNames.Of(request.ClientName);
        progress?.Report($"reading {DisplayPath.Of(request.Contract)}");
        var contract = ContractDocument.Read(request.Contract, request.Overlays);
        var (model, notes) = contract.Normalize(library, request.Strict);
        var drift = request.Copies is { } copies
            ? CopiesOfContract.Compare(copies, contract.Path, contract.Source, progress)
            : null;
        if (drift is not null)
        {
            model = EnumUnion.Over(model, drift);
        }

        var options = new LibraryOptions(request.Namespace, request.ClientName)
        {
            HasModels = model.Definitions.Count > 0,
            HasToken = model.Security.HasToken,
            TokenDescription = model.Security.Schemes.FirstOrDefault(static scheme => scheme.IsToken)?.Description,
        };
        var lockText = request.KiotaLock is { } file && File.Exists(file) ? InputFile.ReadText(file) : null;
        var fluentOptions = FluentOptionsOf(request, lockText, options);
        var fluentNotes = new List<Diagnostic>();
        var fluent = request.Fluent
            ? BuilderScope.Of(model, fluentOptions, library, new CollisionLog(fluentNotes, request.Strict))
            : null;
        var settings = request.Settings is { } path ? InputFile.ReadText(path) : EmbeddedFiles.Read("nswag.json");
        var templates = request.Templates is { } folder ? ReadTemplates(folder) : EmbeddedFiles.Below("templates");
        progress?.Report(
            $"emitting {model.Operations.Count} operations and {model.Definitions.Count} types with NSwag"
        );
        return new GeneratedLibrary
        {
            Request = request,
            Model = model,
            Options = options,
            Files =
            [
                .. await LibraryEmitter
                    .EmitAsync(model, options, fluent, settings, templates, cancellationToken)
                    .ConfigureAwait(false),
                .. request.Testing ? TestingEmitter.Emit(model, contract.Applied, options) : [],
            ],
            KiotaLock = request.KiotaLock is { } record
                ? await KiotaLockAsync(record, lockText, fluentOptions, contract, cancellationToken)
                    .ConfigureAwait(false)
                : null,
            Notes = [.. notes, .. fluentNotes],
            Drift = drift,
        };
    }

    private static FluentOptions FluentOptionsOf(GenerationRequest request, string? lockText, LibraryOptions options) =>
        lockText is not null
            ? KiotaLockFile.ReadOptions(lockText, DisplayPath.Of(request.KiotaLock!))
            : new FluentOptions(options.Prefix + "ApiClient", options.Namespace + ".Fluent", PathFilter.Everything);

    private static Task<string> KiotaLockAsync(
        string path,
        string? text,
        FluentOptions names,
        ContractDocument contract,
        CancellationToken cancellationToken
    ) =>
        KiotaLockFile.UpdateAsync(
            text,
            DisplayPath.Of(path),
            names,
            contract.Reading.Document,
            Path.GetRelativePath(Path.GetDirectoryName(path)!, contract.Path).Replace('\\', '/'),
            cancellationToken
        );

    private static SortedDictionary<string, string> ReadTemplates(string folder)
    {
        InputFile.RequireFolder(folder);
        var templates = Directory
            .EnumerateFiles(folder, "*.liquid")
            .ToDictionary(static path => Path.GetFileName(path), InputFile.ReadText);
        return new SortedDictionary<string, string>(templates, StringComparer.Ordinal);
    }
}
