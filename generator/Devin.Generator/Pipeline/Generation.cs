using Devin.Generator.Contracts;
using Devin.Generator.Diagnostics;
using Devin.Generator.Drift;
using Devin.Generator.Drift.Copies;
using Devin.Generator.Emit;
using Devin.Generator.Emit.Fluent;
using Devin.Generator.Files;
using Devin.Generator.KiotaLock;
using Devin.Generator.Library;

namespace Devin.Generator.Pipeline;

/// <summary>The way from a contract to C# sources. It reads files and writes none.</summary>
internal static class Generation
{
    /// <summary>Runs all stages.</summary>
    /// <exception cref="ContractException">An input cannot be read or used, or NSwag failed.</exception>
    public static async Task<GeneratedLibrary> RunAsync(GenerationRequest request, CancellationToken cancellationToken)
    {
        var library = LibraryNames.Of(request.ClientName);
        var contract = ContractDocument.Read(request.Contract, request.Overlay);
        var (model, notes) = contract.Normalize(library, request.Strict);
        var drift = request.Copies is { } copies ? Compare(copies, contract) : null;
        if (drift is not null)
        {
            model = EnumUnion.Over(model, drift);
        }

        var options = new LibraryOptions(request.Namespace, request.ClientName);
        var lockText = request.KiotaLock is { } file && File.Exists(file) ? InputFile.ReadText(file) : null;
        var fluentNotes = new List<Diagnostic>();
        var fluent = request.Fluent
            ? BuilderScope.Of(
                model,
                FluentOptionsOf(request, lockText, options),
                library,
                new CollisionLog(fluentNotes, request.Strict)
            )
            : null;
        var settings = request.Settings is { } path ? InputFile.ReadText(path) : EmbeddedFiles.Read("nswag.json");
        var templates = request.Templates is { } folder ? ReadTemplates(folder) : EmbeddedFiles.Below("templates");
        return new GeneratedLibrary
        {
            Request = request,
            Model = model,
            Options = options,
            Files = await LibraryEmitter
                .EmitAsync(model, options, fluent, settings, templates, cancellationToken)
                .ConfigureAwait(false),
            KiotaLock = request.KiotaLock is { } record
                ? await KiotaLockAsync(record, lockText, contract, cancellationToken).ConfigureAwait(false)
                : null,
            Notes = [.. notes, .. fluentNotes],
            Drift = drift,
        };
    }

    /// <summary>A value that only an unreadable copy lists would vanish from an enum unseen.</summary>
    private static DriftResult Compare(string copies, ContractDocument contract)
    {
        InputFile.RequireFolder(copies);
        var result = DriftCheck.Run(CopyFiles.InFolder(copies, contract.Path, contract.Source));
        var problems = result.Copies.Select(static copy => copy.Problem).OfType<Diagnostic>().ToArray();
        return problems.Length == 0 ? result : throw new ContractException(problems);
    }

    private static FluentOptions FluentOptionsOf(GenerationRequest request, string? lockText, LibraryOptions options) =>
        lockText is not null
            ? KiotaLockFile.ReadOptions(lockText, DisplayPath.Of(request.KiotaLock!))
            : new FluentOptions(options.Prefix + "ApiClient", options.Namespace, PathFilter.Everything);

    private static Task<string> KiotaLockAsync(
        string path,
        string? text,
        ContractDocument contract,
        CancellationToken cancellationToken
    ) =>
        KiotaLockFile.UpdateAsync(
            text,
            DisplayPath.Of(path),
            contract.SourceReading.Document,
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
