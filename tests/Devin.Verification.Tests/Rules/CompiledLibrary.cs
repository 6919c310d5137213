using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Devin.Generator.Changes.Comparison;
using Devin.Generator.Changes.Verification;
using Devin.Generator.Documents;
using Devin.Generator.Emit.Client;
using Devin.Generator.Library;
using Devin.Generator.Pipeline;
using Devin.Tests.Shared.Contracts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Devin.Verification.Tests.Rules;

/// <summary>
/// The library of a contract as <c>generate</c> writes it, compiled in memory. The half that all libraries share is parsed
/// once, and the bodies of its methods are never compiled.
/// </summary>
internal sealed class CompiledLibrary
{
    public const string Namespace = "Checked";
    public const string ClientName = "CheckedClient";

    private static readonly CSharpParseOptions WithoutComments = new(documentationMode: DocumentationMode.None);

    private static readonly ConcurrentDictionary<string, Lazy<CompiledLibrary>> Known = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<LibraryOptions, Lazy<CSharpCompilation>> Shared = new();

    private readonly CSharpCompilation _compilation;
    private readonly Lazy<byte[]> _image;

    private CompiledLibrary(CSharpCompilation compilation)
    {
        _compilation = compilation;
        _image = new(Emit);
    }

    /// <summary>The public API as an assembly.</summary>
    public byte[] Image => _image.Value;

    /// <summary>The library of a contract; that of an equal contract is the same.</summary>
    public static CompiledLibrary Of(ComparedContract contract)
    {
        var text = YamlWriter.Write(contract.Document);
        return Known.GetOrAdd(text, _ => new Lazy<CompiledLibrary>(() => Generate(text))).Value;
    }

    /// <summary>The uses of another library that do not compile against this one.</summary>
    public IReadOnlyList<ConsumerLine> Broken(IReadOnlyList<ConsumerLine> uses)
    {
        var consumer = Parse(ConsumerCode.File(uses, Namespace), "Uses.cs");
        return
        [
            .. CSharpCompilation
                .Create(
                    "Consumer",
                    [consumer, .. _compilation.SyntaxTrees.Take(1)],
                    [.. _compilation.References, MetadataReference.CreateFromImage(Image)],
                    _compilation.Options
                )
                .GetDiagnostics()
                .Where(static diagnostic =>
                    diagnostic.Severity == DiagnosticSeverity.Error
                    || diagnostic.Id.StartsWith("CS86", StringComparison.Ordinal)
                )
                .Select(diagnostic =>
                    diagnostic.Location.SourceTree == consumer
                    && diagnostic.Location.GetLineSpan().StartLinePosition.Line >= ConsumerCode.LinesBefore
                        ? diagnostic.Location.GetLineSpan().StartLinePosition.Line
                        : throw new AssertionException(diagnostic.ToString())
                )
                .Distinct()
                .Order()
                .Select(line => uses[line - ConsumerCode.LinesBefore]),
        ];
    }

    /// <summary>The assembly under a name with a number: ApiCompat compares assemblies of one name once.</summary>
    public static byte[] Renamed(byte[] image, int number)
    {
        var renamed = image.ToArray();
        var (old, name) = (Encoding.ASCII.GetBytes(AssemblyName(0)), Encoding.ASCII.GetBytes(AssemblyName(number)));
        for (var at = 0; image.AsSpan(at).IndexOf(old) is var next and >= 0; at += next + old.Length)
        {
            name.CopyTo(renamed, at + next);
        }

        return renamed;
    }

    /// <summary>A name whose length does not depend on the number.</summary>
    private static string AssemblyName(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Namespace}.{number:0000}");

    private static CompiledLibrary Generate(string contract)
    {
        using var folder = new TemporaryFolder();
        folder.Write("contract.yaml", contract);
        var library = Generation
            .RunAsync(
                new GenerationRequest
                {
                    Contract = folder.At("contract.yaml"),
                    Namespace = Namespace,
                    ClientName = ClientName,
                },
                CancellationToken.None
            )
            .GetAwaiter()
            .GetResult();
        return new CompiledLibrary(
            Shared
                .GetOrAdd(library.Options, static options => new Lazy<CSharpCompilation>(() => CompileShared(options)))
                .Value.AddSyntaxTrees(
                    library
                        .Files.Concat(ServiceDefaultsEmitter.Emit(library.Model, library.Options))
                        .Where(static file => file.Path.EndsWith(".cs", StringComparison.Ordinal))
                        .Select(static file => Parse(file.Text, file.Path))
                )
        );
    }

    private static CSharpCompilation CompileShared(LibraryOptions options)
    {
        var shared = CSharpCompilation.Create(
            AssemblyName(0),
            RuntimeSources
                .Of(options, withFluent: false)
                .Where(static file => file.Path.EndsWith(".cs", StringComparison.Ordinal))
                .Select(static file => Parse(file.Text, file.Path))
                .Prepend(Parse(LibraryCompiler.ImplicitUsings, "Usings.cs")),
            LibraryCompiler.Platform,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );
        CSharpGeneratorDriver
            .Create(LibraryCompiler.LoggingGenerator())
            .WithUpdatedParseOptions(WithoutComments)
            .RunGeneratorsAndUpdateCompilation(shared, out var complete, out _);
        return (CSharpCompilation)complete;
    }

    private static SyntaxTree Parse(string text, string path) =>
        CSharpSyntaxTree.ParseText(text, WithoutComments, path);

    private byte[] Emit()
    {
        using var image = new MemoryStream();
        var result = _compilation.Emit(
            image,
            options: new EmitOptions(metadataOnly: true, includePrivateMembers: false)
        );
        return result.Success ? image.ToArray() : throw new AssertionException(string.Join('\n', result.Diagnostics));
    }
}
