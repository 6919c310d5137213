using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;

namespace Devin.Generator.Emit.NSwag;

/// <summary>
/// The assemblies of NSwag, from the package NSwag.MSBuild, apart from those of this program: both use YamlDotNet, in
/// different versions.
/// </summary>
internal sealed class NSwagAssemblies : AssemblyLoadContext
{
    /// <summary>
    /// NSwag keeps the text of a template by its name until the process ends, so other texts need another copy.
    /// </summary>
    private static readonly ConcurrentDictionary<string, Lazy<NSwagAssemblies>> s_byTemplates = new(
        StringComparer.Ordinal
    );

    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "nswag");

    private readonly Lazy<MethodInfo> _load;

    private NSwagAssemblies()
        : base("NSwag")
    {
        _load = new(() =>
            LoadFromAssemblyPath(Path.Combine(s_folder, "NSwag.Commands.dll"))
                .GetType("NSwag.Commands.NSwagDocument", throwOnError: true)!
                .GetMethod("LoadWithTransformationsAsync", [typeof(string), typeof(string)])!
        );
    }

    /// <summary>The assemblies for these templates. They are loaded once for all runs with the same ones.</summary>
    /// <param name="templates">The Liquid templates by file name.</param>
    public static NSwagAssemblies For(IReadOnlyDictionary<string, string> templates)
    {
        var texts = templates.OrderBy(static template => template.Key, StringComparer.Ordinal);
        var key = string.Join('\0', texts.SelectMany(static template => new[] { template.Key, template.Value }));
        return s_byTemplates.GetOrAdd(key, static _ => new(static () => new NSwagAssemblies())).Value;
    }

    /// <summary>Generates with the settings.</summary>
    /// <param name="settings">The path of nswag.json. Paths in it are relative to its folder.</param>
    /// <param name="variables">The values of its variables, <c>name=value</c>, separated by commas.</param>
    public async Task ExecuteAsync(string settings, string variables)
    {
        var load = (Task)_load.Value.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [settings, variables], null)!;
        await load.ConfigureAwait(false);
        var document = load.GetType().GetProperty(nameof(Task<>.Result))!.GetValue(load)!;
        var execution = document.GetType().GetMethod("ExecuteAsync", Type.EmptyTypes)!;
        await ((Task)execution.Invoke(document, BindingFlags.DoNotWrapExceptions, null, [], null)!).ConfigureAwait(
            false
        );
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var path = Path.Combine(s_folder, assemblyName.Name + ".dll");
        return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
    }
}
