using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Devin.Generator.Diagnostics;
using Devin.Generator.Files;
using Devin.Generator.Model;
using Devin.Generator.Pipeline;

namespace Devin.Generator.Commands;

/// <summary><c>devin-gen generate</c>: emits the client of a contract.</summary>
internal sealed class GenerateCommand
{
    private const string Notes = """
        Reads the contract, applies the overlay, and emits a library for it: a project file (once), the sources that
        all clients share in Runtime/, and the contract's own in Generated/. Both folders belong to this command: files
        are written when their text changes and deleted when they no longer belong there. On an error the output stays
        as it was. What C# cannot express is printed as a warning with its place, and the rest is emitted.

        With --testing the library also has an in-memory service in the namespace .Testing: it validates requests by the
        contract, responds with examples or as the rules of a test say, and keeps the requests. It has no state.

        With --sources-only the folder itself takes the emitted sources and nothing else.

        Examples:
          devin-gen generate --contract petstore.json --namespace Petstore --client PetstoreClient --output src/Petstore
          devin-gen generate --contract openapi/v3-openapi.yaml --overlay openapi/overlay.yaml --strict --sources-only --output src/Devin.Generated/Generated

        Exit codes:
          0  done; warnings and drift may have been printed
          1  the contract or the overlay has an error, or NSwag failed; the output is untouched
          2  the command line is wrong
          3  an input cannot be read, or the output cannot be written; the output is untouched
        """;

    private readonly GenerationOptions _generation = new();

    private readonly Option<DirectoryInfo> _output = new("--output")
    {
        Description = "The folder of the library.",
        Required = true,
        HelpName = "FOLDER",
    };

    private readonly Option<bool> _sourcesOnly = new("--sources-only")
    {
        Description = "Emit the sources of the contract only, without the hand-written half and the project file.",
    };

    private readonly Option<DirectoryInfo> _fluentOutput = new("--fluent-output")
    {
        Description = "With --sources-only: the folder of the request builders, when they are a project of their own.",
        HelpName = "FOLDER",
    };

    private readonly Option<bool> _testing = new("--testing")
    {
        Description = "Emit an in-memory service too, for tests of code that uses the client.",
    };

    private readonly Option<DirectoryInfo> _testingOutput = new("--testing-output")
    {
        Description = "With --sources-only: the folder of the tables of the test double.",
        HelpName = "FOLDER",
    };

    private readonly Option<FileInfo> _driftReport = new("--drift-report")
    {
        Description = "Write the printed drift to this file too; without drift the file is deleted.",
        HelpName = "FILE",
    };

    private GenerateCommand() { }

    /// <summary>The command with its options.</summary>
    public static Command Create() => new GenerateCommand().Build();

    private DocumentedCommand Build()
    {
        var command = new DocumentedCommand("generate", "Emits the C# client of a contract.", Notes)
        {
            _output,
            _sourcesOnly,
            _fluentOutput,
            _testing,
            _testingOutput,
        };
        _generation.AddTo(command, result => result.GetValue(_testing));
        command.Add(_driftReport);
        command.Validators.Add(result =>
        {
            foreach (var option in (Option[])[_fluentOutput, _testingOutput])
            {
                if (result.GetResult(option) is not null && !result.GetValue(_sourcesOnly))
                {
                    result.AddError(
                        $"{option.Name} needs --sources-only: without it, --output is the folder of one library."
                    );
                }
            }

            if (result.GetValue(_testing) && result.GetValue(_sourcesOnly))
            {
                result.AddError("--testing emits a whole library. With --sources-only, use --testing-output.");
            }
        });
        command.SetAction(
            (arguments, cancellationToken) =>
            {
                var console = RunConsole.Of(arguments);
                return ConsoleReport.RunAsync(
                    console,
                    arguments.GetRequiredValue(_output).FullName,
                    () => GenerateAsync(arguments, console, cancellationToken)
                );
            }
        );
        return command;
    }

    private async Task<int> GenerateAsync(
        ParseResult arguments,
        RunConsole console,
        CancellationToken cancellationToken
    )
    {
        var stopwatch = Stopwatch.StartNew();
        var fluentOutput = arguments.GetValue(_fluentOutput)?.FullName;
        var testingOutput = arguments.GetValue(_testingOutput)?.FullName;
        var target = new GenerationTarget(
            arguments.GetRequiredValue(_output).FullName,
            arguments.GetValue(_sourcesOnly),
            fluentOutput,
            testingOutput
        );
        var request = _generation.Read(arguments);
        request = request with
        {
            Fluent = request.Fluent || fluentOutput is not null,
            Testing = arguments.GetValue(_testing) || testingOutput is not null,
        };
        var library = await console
            .StepsAsync(progress => Generation.RunAsync(request, cancellationToken, progress))
            .ConfigureAwait(false);
        var drift = GenerationReport.OpenDrift(library);
        if (arguments.GetValue(_driftReport) is { } file)
        {
            // Before the library, which is untouched when the report cannot be written.
            WriteDrift(file, drift);
        }

        var changes = LibraryFolder.Write(library, target);
        console.Write(library.Notes);
        console.Report(drift);
        console.Summary(Summary(library, changes, stopwatch.Elapsed));
        return ExitCode.Success;
    }

    private static void WriteDrift(FileInfo file, string drift)
    {
        if (drift.Length > 0)
        {
            OutputFile.Replace(file.FullName, drift);
        }
        else if (file.Exists)
        {
            file.Delete();
        }
    }

    private static string Summary(GeneratedLibrary library, IReadOnlyList<string> changes, TimeSpan elapsed)
    {
        var model = library.Model;
        var schemas = model.Definitions.Count(static definition => definition is not EnumDefinition);
        var enums = model.Definitions.Count - schemas;
        var written = changes.Count(File.Exists);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{DisplayPath.Of(library.Request.Contract)}: {CountWords.Of(model.Operations.Count, "operation")}, "
                + $"{CountWords.Of(schemas, "schema")}, {CountWords.Of(enums, "enum")}; "
                + $"{CountWords.Of(written, "file")} written, {changes.Count - written} deleted in {elapsed.TotalSeconds:0.0} s"
        );
    }
}
