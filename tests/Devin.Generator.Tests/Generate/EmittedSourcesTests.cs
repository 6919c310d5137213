using System.Text.RegularExpressions;
using Devin.Generator.Contracts;
using Devin.Generator.CSharp.Builders;
using Devin.Generator.Diagnostics;
using Devin.Generator.Emit;
using Devin.Generator.Emit.Client;
using Devin.Generator.Emit.Codecs;
using Devin.Generator.Emit.Fluent;
using Devin.Generator.Emit.Testing;
using Devin.Generator.Files;
using Devin.Generator.Library;
using Devin.Generator.Model;
using Devin.Generator.Scalars;
using Devin.Generator.Tree;

namespace Devin.Generator.Tests.Generate;

/// <summary>
/// The table of emitted files in the emitter's README is correct: each file comes from the source that it names.
/// </summary>
public sealed partial class EmittedSourcesTests
{
    private const string Mark = "// printed by ";

    private static readonly LibraryOptions Options = new("Torture.Generated", "TortureClient");

    private static readonly string Folder = RepositoryFolder.At("generator/Devin.Generator/Emit");

    private static readonly string TortureContract = RepositoryFolder.At("tests/Devin.Torture.Library/contract.yaml");

    private static readonly Row[] Rows =
    [
        .. TableRow()
            .Matches(File.ReadAllText(Path.Combine(Folder, "README.md")))
            .Select(static match => new Row(match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value)),
    ];

    private static readonly Lazy<Task<Emission>> Shared = new(Emission.CreateAsync);

    private static IEnumerable<int> Numbers => Enumerable.Range(0, Rows.Length);

    [TestCaseSource(nameof(Numbers))]
    public async Task The_files_of_a_row_are_printed_by_what_it_names(int number)
    {
        var row = Rows[number];
        var emission = await Shared.Value;
        var files = emission.Files.Where(file => emission.RowOf(file) == row).ToArray();

        Assert.That(files, Is.Not.Empty, $"No file is {row.File} of {row.Of}.");
        Assert.That(
            files.Where(file => !emission.IsPrintedBy(row.Source, file)).Select(static file => file.Path),
            Is.Empty,
            $"{row.Source} does not print them."
        );
    }

    [Test]
    public async Task Every_emitted_file_has_one_row()
    {
        var emission = await Shared.Value;
        Assert.That(
            emission.Files.Where(file => emission.RowOf(file) is null).Select(static file => file.Path),
            Is.Empty
        );
    }

    [Test]
    public void Every_writer_has_a_row() =>
        Assert.That(
            Directory
                .EnumerateFiles(Folder, "*Emitter.cs", SearchOption.AllDirectories)
                .Select(static path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
                // These write a part of a file that another writer begins, or combine files.
                .Except([
                    "LibraryEmitter.cs",
                    "Fluent/FluentEmitter.cs",
                    "Fluent/OperationEmitter.cs",
                    "Fluent/PagingEmitter.cs",
                    "Fluent/QueryClassEmitter.cs",
                ]),
            Is.SubsetOf(Rows.Select(static row => row.Source))
        );

    [GeneratedRegex(
        @"^\| `([^`]+\.cs)` \| ([^|]+) \| `([^`]+)`",
        RegexOptions.CultureInvariant | RegexOptions.Multiline
    )]
    private static partial Regex TableRow();

    private sealed record Row(string File, string Of, string Source)
    {
        public bool Matches(string path) =>
            Regex.IsMatch(
                path,
                "^"
                    + Regex
                        .Escape(File)
                        .Replace(@"\*\*/", "([^/]+/)*", StringComparison.Ordinal)
                        .Replace(@"\*", "[^/.]*", StringComparison.Ordinal)
                    + "$"
            );
    }

    /// <summary>Everything that is emitted for the torture contract, by templates that name themselves.</summary>
    private sealed class Emission(
        ContractModel model,
        Node contract,
        BuilderScope root,
        IReadOnlyList<EmittedFile> files
    )
    {
        private readonly Dictionary<string, ModelDefinition> _models = model
            .Definitions.OfType<ModelDefinition>()
            .ToDictionary(static definition => definition.Name);

        public IReadOnlyList<EmittedFile> Files => files;

        public static async Task<Emission> CreateAsync()
        {
            var library = LibraryNames.Of(Options.ClientName);
            var contract = ContractDocument.Read(TortureContract, []);
            var model = Complete(contract.Normalize(library, isStrict: false).Model);
            var root = BuilderScope.Of(
                model,
                new FluentOptions("TortureApiClient", Options.Namespace, PathFilter.Everything),
                library,
                new CollisionLog([], isStrict: false)
            );
            var templates = EmbeddedFiles
                .Below("templates")
                .ToDictionary(
                    static template => template.Key,
                    static template =>
                        template.Value.Contains("//# file", StringComparison.Ordinal)
                            ? $"{template.Value}{Mark}templates/{template.Key}\n"
                            : template.Value
                );
            var files = await LibraryEmitter.EmitAsync(
                model,
                Options,
                root,
                EmbeddedFiles.Read("nswag.json"),
                templates,
                CancellationToken.None
            );
            return new Emission(
                model,
                contract.Applied,
                root,
                [
                    .. files,
                    .. ServiceDefaultsEmitter.Emit(model, Options),
                    .. TestingEmitter.Emit(model, contract.Applied, Options),
                    InMemoryServiceEmitter.Emit(model.Security, Options),
                ]
            );
        }

        /// <summary>The contract with an address, a security scheme, a parameter of all operations, and a group below a group.</summary>
        private static ContractModel Complete(ContractModel model) =>
            model with
            {
                Server = "https://api.example.com",
                Security = new ContractSecurity(
                    [
                        new SecurityScheme
                        {
                            WireName = "key",
                            Option = "Key",
                            Form = SecretForm.Header,
                            Parameter = "X-Key",
                            Origin = model.Operations[0].Origin,
                        },
                    ],
                    SecurityRequirement.None,
                    HasToken: false
                ),
                SharedParameters =
                [
                    new SharedParameter
                    {
                        Option = "Tenant",
                        WireName = "X-Tenant",
                        Place = ParameterPlace.Header,
                        Type = PrimitiveType.String,
                        IsRequired = false,
                        Origin = model.Operations[0].Origin,
                    },
                ],
                Operations =
                [
                    model.Operations[0] with
                    {
                        Groups = ["Outer", .. model.Operations[0].Groups],
                    },
                    .. model.Operations.Skip(1),
                ],
            };

        /// <summary>The row of a file; none where there is no row or more than one.</summary>
        public Row? RowOf(EmittedFile file)
        {
            var rows = Rows.Where(row => row.Matches(file.Path) && IsOf(row.Of, file.Path)).ToArray();
            return rows.Length == 1 ? rows[0] : null;
        }

        public bool IsPrintedBy(string source, EmittedFile file) =>
            source.EndsWith(".liquid", StringComparison.Ordinal)
                ? file.Text.EndsWith($"{Mark}{source}\n", StringComparison.Ordinal)
                : Printed(Path.GetFileNameWithoutExtension(source))
                    .Any(text => file.Text.EndsWith(text, StringComparison.Ordinal));

        private bool IsOf(string kind, string path)
        {
            if (!path.StartsWith("Models/", StringComparison.Ordinal))
            {
                return true;
            }

            var name = path["Models/".Length..].Split('.')[0];
            return model.Definitions.Single(definition => definition.Name == name) switch
            {
                ModelDefinition => kind.Contains("a model", StringComparison.Ordinal),
                EnumDefinition => kind.Contains("an enum", StringComparison.Ordinal),
                _ => kind.Contains("a union", StringComparison.Ordinal),
            };
        }

        /// <summary>Everything that a writer writes; a file is that behind its header.</summary>
        private IEnumerable<string> Printed(string writer) =>
            writer switch
            {
                nameof(ClientRootEmitter) => ClientRootEmitter.Emit(model, Options).Select(static file => file.Text),
                nameof(EnumDriftEmitter) => [EnumDriftEmitter.Emit(model, Options).Text],
                nameof(ServiceDefaultsEmitter) => ServiceDefaultsEmitter
                    .Emit(model, Options)
                    .Select(static file => file.Text),
                nameof(SecurityEmitter) => SecurityEmitter.Emit(model, Options).Select(static file => file.Text),
                nameof(SharedParameterEmitter) => SharedParameterEmitter
                    .Emit(model, Options)
                    .Select(static file => file.Text),
                nameof(ModelValuesEmitter) => model
                    .Definitions.OfType<ModelDefinition>()
                    .Select(ModelValuesEmitter.Emit),
                nameof(UnionValuesEmitter) => model
                    .Definitions.OfType<UnionDefinition>()
                    .Select(UnionValuesEmitter.Emit),
                nameof(UnionEmitter) => model
                    .Definitions.OfType<UnionDefinition>()
                    .Select(union => UnionEmitter.Emit(union, _models)),
                nameof(ModelCodecEmitter) => _models.Values.Select(ModelCodecEmitter.Emit),
                nameof(EnumCodecEmitter) => model.Definitions.OfType<EnumDefinition>().Select(EnumCodecEmitter.Emit),
                nameof(FluentModelEmitter) => model
                    .Definitions.Select(static definition => FluentModelEmitter.Emit(definition, Options))
                    .OfType<EmittedFile>()
                    .Select(static file => file.Text),
                nameof(OperationHandlesEmitter) => [new OperationHandlesEmitter(model, Options).Emit()],
                nameof(TestingEmitter) => TestingEmitter
                    .Emit(model, contract, Options)
                    .Select(static file => file.Text),
                nameof(InMemoryServiceEmitter) => [InMemoryServiceEmitter.Emit(model.Security, Options).Text],
                nameof(RootEmitter) => [RootEmitter.Emit(root, model, Options)],
                nameof(RequestBuilderEmitter) => root.All()
                    .Where(static scope => !scope.Node.IsRoot)
                    .Select(scope => RequestBuilderEmitter.Emit(scope, model, Options)),
                nameof(FormBodyEmitter) => root.All()
                    .SelectMany(static scope =>
                        scope
                            .Node.Methods.Where(FormBodyEmitter.IsNeeded)
                            .Select(operation => new FormBodyEmitter(scope, operation, Options).Emit())
                    ),
                _ => [],
            };
    }
}
