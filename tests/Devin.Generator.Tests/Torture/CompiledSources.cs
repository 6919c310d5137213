using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Devin.Generator.Tests.Torture;

/// <summary>Sources as an assembly in memory. A warning is an error, as it is for the library's users.</summary>
internal static class CompiledSources
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>
    /// What the runtime of these tests has loaded or could load: .NET and the packages of the test project.
    /// </summary>
    private static readonly MetadataReference[] Platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The part of the SDK that writes <c>[LoggerMessage]</c> methods.</summary>
    public static IIncrementalGenerator LoggingGenerator()
    {
        var path = typeof(CompiledSources)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static attribute => attribute.Key == "LoggingGenerator")
            .Value!;
        var type = Assembly.LoadFrom(path).GetType("Microsoft.Extensions.Logging.Generators.LoggerMessageGenerator");
        return (IIncrementalGenerator)Activator.CreateInstance(type!)!;
    }

    /// <summary>Compiles files; the test fails with all messages of the compiler.</summary>
    public static byte[] Compile(string name, IEnumerable<string> files, params IEnumerable<byte[]> references)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose);
        var trees = files
            .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), options, path))
            .Append(CSharpSyntaxTree.ParseText(ImplicitUsings, options));
        var compilation = CSharpCompilation.Create(
            name,
            trees,
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
        Assert.That(
            result.Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning),
            Is.Empty
        );
        return image.ToArray();
    }
}
