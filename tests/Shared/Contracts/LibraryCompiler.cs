using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Devin.Tests.Shared.Contracts;

/// <summary>Compiles the sources of a library in memory. A warning is an error, as it is for the library's users.</summary>
internal static class LibraryCompiler
{
    /// <summary>The namespaces that a project imports by default.</summary>
    public const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>What this program has loaded or could load, without the generator: .NET and the packages of its project.</summary>
    public static MetadataReference[] Platform { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is not "devin-gen.dll")
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Compiles files.</summary>
    /// <param name="name">The name of the assembly.</param>
    /// <param name="files">The paths of the files.</param>
    /// <param name="references">Assemblies beside those of .NET and of the packages.</param>
    /// <returns>The assembly, which is not complete if there are messages, and the messages of the compiler.</returns>
    public static (byte[] Image, IReadOnlyList<string> Messages) Compile(
        string name,
        IEnumerable<string> files,
        params IEnumerable<byte[]> references
    )
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose);
        var trees = files
            .AsParallel()
            .AsOrdered()
            .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), options, path))
            .ToList();
        var compilation = CSharpCompilation.Create(
            name,
            [.. trees, CSharpSyntaxTree.ParseText(ImplicitUsings, options)],
            [.. Platform, .. references.Select(static image => MetadataReference.CreateFromImage(image))],
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                generalDiagnosticOption: ReportDiagnostic.Error
            )
        );
        CSharpGeneratorDriver
            .Create(LoggingGenerator())
            .WithUpdatedParseOptions(options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var complete, out _);
        using var image = new MemoryStream();
        var result = complete.Emit(image);
        return (
            image.ToArray(),
            [
                .. result
                    .Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                    .Select(static diagnostic => diagnostic.ToString()),
            ]
        );
    }

    /// <summary>The part of the SDK that writes <c>[LoggerMessage]</c> methods.</summary>
    public static IIncrementalGenerator LoggingGenerator()
    {
        var path = typeof(LibraryCompiler)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static attribute => attribute.Key == "LoggingGenerator")
            .Value!;
        var type = Assembly.LoadFrom(path).GetType("Microsoft.Extensions.Logging.Generators.LoggerMessageGenerator");
        return (IIncrementalGenerator)Activator.CreateInstance(type!)!;
    }
}
