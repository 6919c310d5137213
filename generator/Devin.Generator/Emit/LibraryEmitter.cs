using Devin.Generator.CSharp.Builders;
using Devin.Generator.Emit.Client;
using Devin.Generator.Emit.Codecs;
using Devin.Generator.Emit.Fluent;
using Devin.Generator.Emit.NSwag;
using Devin.Generator.Files;
using Devin.Generator.Library;
using Devin.Generator.Model;

namespace Devin.Generator.Emit;

/// <summary>Emits all files for a contract.</summary>
internal static class LibraryEmitter
{
    /// <summary>The files, in ordinal order of their paths.</summary>
    /// <param name="model">The contract.</param>
    /// <param name="options">The names of the library.</param>
    /// <param name="fluent">The fluent client, or null for none.</param>
    /// <param name="settings">The text of nswag.json.</param>
    /// <param name="templates">The Liquid templates by file name.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    public static async Task<IReadOnlyList<EmittedFile>> EmitAsync(
        ContractModel model,
        LibraryOptions options,
        BuilderScope? fluent,
        string settings,
        IReadOnlyDictionary<string, string> templates,
        CancellationToken cancellationToken
    )
    {
        // NSwag needs about as long as all else, so both run at once. An error of either is reported after both have ended.
        var files = await Task.WhenAll(
                PrintAsync(model, options, settings, templates, cancellationToken),
                Task.Run(() => EmitAll(model, options, fluent), cancellationToken)
            )
            .ConfigureAwait(false);
        return [.. files.SelectMany(static part => part).OrderBy(static file => file.Path, StringComparer.Ordinal)];
    }

    private static IReadOnlyList<EmittedFile> EmitAll(
        ContractModel model,
        LibraryOptions options,
        BuilderScope? fluent
    ) => [.. EmitOwn(model, options), .. fluent is null ? [] : FluentEmitter.Emit(model, options, fluent)];

    private static async Task<IReadOnlyList<EmittedFile>> PrintAsync(
        ContractModel model,
        LibraryOptions options,
        string settings,
        IReadOnlyDictionary<string, string> templates,
        CancellationToken cancellationToken
    )
    {
        if (model.Operations.Count == 0 && model.Definitions.All(static definition => definition is UnionDefinition))
        {
            return [];
        }

        var source = await NSwagRun
            .RunAsync(NSwagDocument.Write(model), settings, templates, cancellationToken)
            .ConfigureAwait(false);
        return TypeFileSplitter.Split(source, options);
    }

    /// <summary>The files of the flat client and the models that NSwag does not print.</summary>
    public static IEnumerable<EmittedFile> EmitOwn(ContractModel model, LibraryOptions options) =>
        [
            .. Codecs(model, options),
            .. ClientRootEmitter.Emit(model, options),
            .. SecurityEmitter.Emit(model, options),
            .. SharedParameterEmitter.Emit(model, options),
            EnumDriftEmitter.Emit(model, options),
        ];

    private static IEnumerable<EmittedFile> Codecs(ContractModel model, LibraryOptions options)
    {
        var header = ClientHeader.Of(options, options.Namespace + ".Models");
        foreach (var definition in model.Definitions)
        {
            if (Values(definition) is { } values)
            {
                yield return new EmittedFile($"Models/{definition.Name}.Values.cs", header + values);
            }

            yield return definition switch
            {
                ModelDefinition type => new EmittedFile(
                    $"Models/{type.Name}.Json.cs",
                    header + ModelCodecEmitter.Emit(type)
                ),
                EnumDefinition type => new EmittedFile(
                    $"Models/{type.Name}.Json.cs",
                    header + EnumCodecEmitter.Emit(type)
                ),
                _ => new EmittedFile(
                    $"Models/{definition.Name}.cs",
                    header + UnionEmitter.Emit((UnionDefinition)definition, model.Models)
                ),
            };
        }
    }

    private static string? Values(TypeDefinition definition) =>
        definition switch
        {
            ModelDefinition type => ModelValuesEmitter.Emit(type),
            UnionDefinition type => UnionValuesEmitter.Emit(type),
            _ => null,
        };
}
