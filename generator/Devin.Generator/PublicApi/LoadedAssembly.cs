using System.Reflection;
using System.Runtime.Loader;
using Devin.Generator.Diagnostics;
using Devin.Generator.Files;
using Devin.Generator.Tree;

namespace Devin.Generator.PublicApi;

/// <summary>Loads an assembly for inspection: none of its code runs, and its file is not locked.</summary>
internal static class LoadedAssembly
{
    /// <summary>The assembly.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="references">The files of the assemblies that it was compiled against.</param>
    /// <exception cref="ContractException">The file is not an assembly, or an assembly that it references is missing.</exception>
    public static Assembly Load(string path, IEnumerable<string> references)
    {
        var known = references
            .GroupBy(static reference => Path.GetFileNameWithoutExtension(reference), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(static group => group.Key, static group => group.First(), StringComparer.OrdinalIgnoreCase);
        var context = new AssemblyLoadContext("public-api");
        context.Resolving += (_, name) =>
            known.TryGetValue(name.Name!, out var file) ? context.LoadFromStream(Bytes(file)) : null;
        try
        {
            var assembly = context.LoadFromStream(Bytes(path));
            _ = assembly.GetTypes();
            return assembly;
        }
        catch (BadImageFormatException)
        {
            throw Unusable(
                path,
                $"'{DisplayPath.Of(path)}' is not a .NET assembly. Give the library that the build compiled."
            );
        }
        catch (ReflectionTypeLoadException exception)
        {
            throw Unusable(
                path,
                $"'{DisplayPath.Of(path)}' needs an assembly that cannot be found: {exception.LoaderExceptions[0]?.Message} Give that assembly's file in --references."
            );
        }
    }

    private static ContractException Unusable(string path, string why) =>
        new(DiagnosticCodes.File, why, new SourceLocation(DisplayPath.Of(path), 1, 1));

    private static MemoryStream Bytes(string path) => new(InputFile.Read(path), writable: false);
}
