using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Devin.Generator.Changes.Comparison;
using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Devin.Generator.Pipeline;
using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Verification;

/// <summary>
/// Generates the libraries of both contracts, compiles a consumer of the old one against the new one, and has ApiCompat
/// compare their public APIs.
/// </summary>
internal static partial class VerificationRun
{
    private const string Namespace = "Checked";
    private const string ClientName = "CheckedClient";

    private const string ApiCompatOutput = "apis.txt";

    private const string Project = $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <WarningsAsErrors>nullable</WarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="../New/Checked.csproj" OutputItemType="NewLibrary" />
            <ProjectReference Include="../Old/Checked.csproj" OutputItemType="OldLibrary" ReferenceOutputAssembly="false" />
            <PackageDownload Include="Microsoft.DotNet.ApiCompat.Tool" Version="[10.0.403]" />
          </ItemGroup>
          <Target Name="CompareApis" AfterTargets="ResolveProjectReferences">
            <Exec IgnoreExitCode="true" Command="dotnet &quot;$(NuGetPackageRoot)/microsoft.dotnet.apicompat.tool/10.0.403/tools/net8.0/any/Microsoft.DotNet.ApiCompat.Tool.dll&quot; --left &quot;@(OldLibrary)&quot; --right &quot;@(NewLibrary)&quot; &gt; &quot;../{ApiCompatOutput}&quot; 2&gt;&amp;1" />
          </Target>
        </Project>

        """;

    /// <summary>Runs the verification in a temporary folder, which it deletes.</summary>
    /// <param name="old">The old contract.</param>
    /// <param name="new">The new contract.</param>
    /// <param name="copies">The folder of localized copies whose values both libraries contain, or null.</param>
    /// <param name="progress">Receives each step, or null.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <exception cref="ContractException">A library does not compile, or ApiCompat does not run.</exception>
    public static async Task<VerificationResult> RunAsync(
        ComparedContract old,
        ComparedContract @new,
        string? copies,
        IProgress<string>? progress,
        CancellationToken cancellationToken
    )
    {
        var folder = Directory.CreateTempSubdirectory("devin-gen-verify-");
        try
        {
            var uses = ConsumerCode.Of(old.Model, ClientName);
            progress?.Report("generating the old library");
            await GenerateAsync(folder.FullName, "Old", old, copies, cancellationToken).ConfigureAwait(false);
            progress?.Report("generating the new library");
            await GenerateAsync(folder.FullName, "New", @new, copies, cancellationToken).ConfigureAwait(false);
            await WriteConsumerAsync(folder.FullName, uses, cancellationToken).ConfigureAwait(false);
            progress?.Report("compiling both libraries and a consumer, running ApiCompat");
            var output = await BuildAsync(folder.FullName, cancellationToken).ConfigureAwait(false);
            var breaks = await ReadBreaksAsync(folder.FullName, cancellationToken).ConfigureAwait(false);
            var changes = ChangeSet.Of(old, @new);
            return VerificationResult.Of(uses, Broken(output, uses), breaks, changes, @new.Model);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task WriteConsumerAsync(
        string folder,
        IReadOnlyList<ConsumerLine> uses,
        CancellationToken cancellationToken
    )
    {
        var consumer = Directory.CreateDirectory(Path.Combine(folder, "Consumer")).FullName;
        await File.WriteAllTextAsync(Path.Combine(consumer, "Consumer.csproj"), Project, cancellationToken)
            .ConfigureAwait(false);
        await File.WriteAllTextAsync(
                Path.Combine(consumer, "Uses.cs"),
                ConsumerCode.File(uses, Namespace),
                cancellationToken
            )
            .ConfigureAwait(false);
    }

    private static async Task GenerateAsync(
        string folder,
        string library,
        ComparedContract contract,
        string? copies,
        CancellationToken cancellationToken
    )
    {
        var file = Path.Combine(folder, library + ".yaml");
        await File.WriteAllTextAsync(file, YamlWriter.Write(contract.Document), cancellationToken)
            .ConfigureAwait(false);
        var request = new GenerationRequest
        {
            Contract = file,
            Namespace = Namespace,
            ClientName = ClientName,
            Copies = copies,
        };
        LibraryFolder.Write(
            await Generation.RunAsync(request, cancellationToken).ConfigureAwait(false),
            new GenerationTarget(Path.Combine(folder, library))
        );
    }

    private static async Task<IReadOnlyList<ApiBreak>> ReadBreaksAsync(
        string folder,
        CancellationToken cancellationToken
    )
    {
        var text = await File.ReadAllTextAsync(Path.Combine(folder, ApiCompatOutput), cancellationToken)
            .ConfigureAwait(false);
        return ApiBreak.Read(text, Namespace) ?? throw Impossible("ApiCompat did not run: " + text);
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
        return others.Length == 0 ? output : throw Impossible("a library does not build: " + string.Join(' ', others));
    }

    private static ContractException Impossible(string reason) =>
        new(
            DiagnosticCodes.NotExpressible,
            "The verification of the changes cannot be done: " + reason,
            new SourceLocation("--verify", 1, 1)
        );

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
