using System.Diagnostics;
using System.Globalization;
using System.Text;
using Devin.Generator.Contracts;
using Devin.Generator.CSharp.Builders;
using Devin.Generator.Diagnostics;
using Devin.Generator.Drift;
using Devin.Generator.Drift.Copies;
using Devin.Generator.Emit;
using Devin.Generator.Emit.Client;
using Devin.Generator.Files;
using Devin.Generator.KiotaLock;
using Devin.Generator.Library;
using Devin.Generator.Model;

namespace Devin.Generator.Pipeline;

/// <summary>The way from a contract to a folder of C# files.</summary>
internal static class Generation
{
    /// <summary>Runs all stages. Files change only when every stage before has succeeded.</summary>
    public static async Task<GenerationOutcome> RunAsync(
        GenerationRequest request,
        CancellationToken cancellationToken,
        IProgress<string>? progress = null
    )
    {
        var watch = Stopwatch.StartNew();
        var library = LibraryNames.Of(request.ClientName);
        progress?.Report($"reading {DisplayPath.Of(request.Contract)}");
        var (model, notes) = ContractLoader.Load(request.Contract, request.Overlay, library, request.SourcesOnly);
        if (request.Copies is { } copies)
        {
            var copyProgress = progress is null ? null : new FileSteps(progress);
            model = EnumUnion.Over(model, DriftCheck.Run(CopyFiles.InFolder(copies, request.Contract, copyProgress)));
        }

        var options = new LibraryOptions(request.Namespace, request.ClientName);
        var fluentOptions = FluentOptionsOf(request, options);
        var fluentNotes = new List<Diagnostic>();
        var fluent = request.Fluent
            ? BuilderScope.Of(model, fluentOptions, library, new CollisionLog(fluentNotes, request.SourcesOnly))
            : null;
        var settings = request.Settings is { } path ? File.ReadAllText(path) : EmbeddedFiles.Read("nswag.json");
        var templates = request.Templates is { } folder ? ReadTemplates(folder) : EmbeddedFiles.Below("templates");
        progress?.Report(
            $"emitting {model.Operations.Count} operations and {model.Definitions.Count} types with NSwag"
        );
        var files = await LibraryEmitter
            .EmitAsync(model, options, fluent, settings, templates, cancellationToken)
            .ConfigureAwait(false);
        var plan = request.SourcesOnly ? PlanSources(request, files) : PlanLibrary(request, model, options, files);
        if (request.KiotaLock is not null)
        {
            plan[request.KiotaLock] = Encoding.UTF8.GetBytes(
                await KiotaLockAsync(request, fluentOptions, cancellationToken).ConfigureAwait(false)
            );
        }

        progress?.Report($"writing what changed of {plan.Count} files");
        var changes = FileChanges.Apply(plan);
        return new GenerationOutcome(Summary(request, model, changes, watch.Elapsed), [.. notes, .. fluentNotes]);
    }

    private static Dictionary<string, byte[]?> PlanSources(GenerationRequest request, IReadOnlyList<EmittedFile> files)
    {
        const string Fluent = "Fluent/";
        if (request.FluentOutput is not { } fluentOutput)
        {
            return OutputFolder.Plan(request.Output, files);
        }

        var parts = files.ToLookup(static file => file.Path.StartsWith(Fluent, StringComparison.Ordinal));
        var plan = OutputFolder.Plan(request.Output, [.. parts[false]]);
        var builders = parts[true].Select(static file => file with { Path = file.Path[Fluent.Length..] });
        foreach (var (path, bytes) in OutputFolder.Plan(fluentOutput, [.. builders]))
        {
            plan[path] = bytes;
        }

        return plan;
    }

    private static Dictionary<string, byte[]?> PlanLibrary(
        GenerationRequest request,
        ContractModel model,
        LibraryOptions options,
        IReadOnlyList<EmittedFile> files
    )
    {
        var defaults = ServiceDefaultsEmitter.Emit(model, options);
        var plan = OutputFolder.Plan(
            Path.Combine(request.Output, "Generated"),
            defaults is null ? files : [.. files, defaults]
        );
        var runtime = RuntimeSources.Of(options, request.Fluent).ToArray();
        foreach (var (path, bytes) in OutputFolder.Plan(Path.Combine(request.Output, "Runtime"), runtime))
        {
            plan[path] = bytes;
        }

        // The project file is the user's once it is there.
        var project = Path.Combine(request.Output, request.Namespace + ".csproj");
        if (!File.Exists(project))
        {
            plan[project] = Encoding.UTF8.GetBytes(ProjectFile.Text(request.Namespace, request.Fluent));
        }

        return plan;
    }

    private static FluentOptions FluentOptionsOf(GenerationRequest request, LibraryOptions options) =>
        request.KiotaLock is { } path && File.Exists(path)
            ? KiotaLockFile.ReadOptions(File.ReadAllText(path), DisplayPath.Of(path))
            : new FluentOptions(options.Prefix + "ApiClient", options.Namespace + ".Fluent", PathFilter.Everything);

    private static Task<string> KiotaLockAsync(
        GenerationRequest request,
        FluentOptions names,
        CancellationToken cancellationToken
    )
    {
        var path = request.KiotaLock!;
        return KiotaLockFile.UpdateAsync(
            File.Exists(path) ? File.ReadAllText(path) : null,
            DisplayPath.Of(path),
            names,
            ContractLoader.Read(request.Contract),
            Path.GetRelativePath(Path.GetDirectoryName(path)!, request.Contract).Replace('\\', '/'),
            cancellationToken
        );
    }

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

    private static SortedDictionary<string, string> ReadTemplates(string folder)
    {
        var templates = Directory
            .EnumerateFiles(folder, "*.liquid")
            .ToDictionary(static path => Path.GetFileName(path), File.ReadAllText);
        return new SortedDictionary<string, string>(templates, StringComparer.Ordinal);
    }
}
