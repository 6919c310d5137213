using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Devin.Generator.Changes.Comparison;
using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Devin.Generator.Pipeline;

namespace Devin.Generator.Changes.Verification;

/// <summary>Generates the library of the new contract and compiles a consumer of the old one against it.</summary>
internal static partial class ProofRun
{
    private const string Namespace = "Checked";
    private const string ClientName = "CheckedClient";

    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <WarningsAsErrors>nullable</WarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="../Library/Checked.csproj" />
          </ItemGroup>
        </Project>

        """;

    /// <summary>Runs the proof in a folder of its own, which it deletes.</summary>
    /// <exception cref="ContractException">The new library does not compile, or dotnet cannot be started.</exception>
    public static async Task<Proof> RunAsync(
        ComparedContract old,
        ComparedContract @new,
        CancellationToken cancellationToken
    )
    {
        var folder = Directory.CreateTempSubdirectory("devin-gen-verify-");
        try
        {
            var uses = ConsumerCode.Of(old.Model, ClientName);
            await WriteAsync(folder.FullName, uses, @new, cancellationToken).ConfigureAwait(false);
            var output = await BuildAsync(folder.FullName, cancellationToken).ConfigureAwait(false);
            var changes = ChangeSet.Of(old, @new, withHarmless: true);
            return Proof.Of(uses, Broken(output, uses), changes, @new.Model);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task WriteAsync(
        string folder,
        IReadOnlyList<ConsumerLine> uses,
        ComparedContract @new,
        CancellationToken cancellationToken
    )
    {
        var contract = Path.Combine(folder, "contract.yaml");
        var consumer = Directory.CreateDirectory(Path.Combine(folder, "Consumer")).FullName;
        await File.WriteAllTextAsync(contract, YamlWriter.Write(@new.Document), cancellationToken)
            .ConfigureAwait(false);
        await File.WriteAllTextAsync(Path.Combine(consumer, "Consumer.csproj"), Project, cancellationToken)
            .ConfigureAwait(false);
        await File.WriteAllTextAsync(
                Path.Combine(consumer, "Uses.cs"),
                ConsumerCode.File(uses, Namespace),
                cancellationToken
            )
            .ConfigureAwait(false);
        var library = Path.Combine(folder, "Library");
        var request = new GenerationRequest(
            contract,
            null,
            null,
            null,
            library,
            Namespace,
            ClientName,
            SourcesOnly: false,
            Fluent: false,
            null,
            null
        );
        await Generation.RunAsync(request, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<string> BuildAsync(string folder, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("dotnet", ["build", "Consumer", "-nologo", "-v:quiet", "-nodeReuse:false"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
        await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
        var others = output
            .Split('\n')
            .Where(static line => line.Contains(": error ", StringComparison.Ordinal) && !Errors().IsMatch(line))
            .ToArray();
        return others.Length == 0
            ? output
            : throw new ContractException(
                DiagnosticCodes.NotExpressible,
                "The proof could not be made, since the new library does not build: " + string.Join(' ', others),
                new SourceLocation("--verify", 1, 1)
            );
    }

    private static ConsumerLine[] Broken(string output, IReadOnlyList<ConsumerLine> uses) =>
        [
            .. Errors()
                .Matches(output)
                .Select(static match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture))
                .Distinct()
                .Order()
                .Select(line => uses[line - ConsumerCode.LinesBefore - 1]),
        ];

    [GeneratedRegex(@"Uses\.cs\((\d+),\d+\): error ", RegexOptions.CultureInvariant)]
    private static partial Regex Errors();
}
