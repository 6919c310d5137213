using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Emit.NSwag;

/// <summary>Runs NSwag, from the package NSwag.MSBuild, as a process.</summary>
internal static class NSwagProcess
{
    private static readonly string s_program = Path.Combine(AppContext.BaseDirectory, "nswag", "dotnet-nswag.dll");

    /// <summary>Runs NSwag, which prints the templates for a document.</summary>
    /// <param name="document">The OpenAPI 3.0 document.</param>
    /// <param name="settings">The text of nswag.json.</param>
    /// <param name="templates">The Liquid templates by file name.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The C# source that NSwag wrote.</returns>
    /// <exception cref="ContractException">NSwag failed.</exception>
    public static async Task<string> RunAsync(
        JsonObject document,
        string settings,
        IReadOnlyDictionary<string, string> templates,
        CancellationToken cancellationToken
    )
    {
        // All files are in one folder under plain names, because NSwag's variables cannot contain commas and equals
        // signs.
        var folder = Directory.CreateTempSubdirectory("devin-gen-");
        try
        {
            var template = folder.CreateSubdirectory("templates");
            foreach (var (name, text) in templates)
            {
                await File.WriteAllTextAsync(Path.Combine(template.FullName, name), text, cancellationToken)
                    .ConfigureAwait(false);
            }

            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "nswag.json"), settings, cancellationToken)
                .ConfigureAwait(false);
            await File.WriteAllTextAsync(
                    Path.Combine(folder.FullName, "contract.json"),
                    document.ToJsonString(),
                    cancellationToken
                )
                .ConfigureAwait(false);
            var log = await RunInAsync(folder.FullName, cancellationToken).ConfigureAwait(false);
            var output = Path.Combine(folder.FullName, "output.cs");
            return File.Exists(output)
                ? await File.ReadAllTextAsync(output, cancellationToken).ConfigureAwait(false)
                : throw Failed(log);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> RunInAsync(string folder, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo
        {
            FileName = DotnetHost(),
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(s_program);
        start.ArgumentList.Add("run");
        start.ArgumentList.Add("nswag.json");
        start.ArgumentList.Add("/variables:Contract=contract.json,Output=output.cs,Templates=templates");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var error = process.StandardError.ReadToEndAsync(cancellationToken);
        try
        {
            await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        var log = await output.ConfigureAwait(false) + await error.ConfigureAwait(false);
        return process.ExitCode == 0 ? log : throw Failed(log);
    }

    private static string DotnetHost()
    {
        if (Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host)
        {
            return host;
        }

        // An installed tool starts without the host in DOTNET_HOST_PATH, and perhaps without one in PATH.
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        var shared = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", name);
        return File.Exists(shared) ? Path.GetFullPath(shared) : name;
    }

    private static ContractException Failed(string log) =>
        new(DiagnosticCodes.NSwag, $"NSwag failed: {log.Trim()}", new SourceLocation("nswag.json", 1, 1));
}
