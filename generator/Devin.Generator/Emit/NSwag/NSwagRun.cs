using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;

namespace Devin.Generator.Emit.NSwag;

/// <summary>Lets NSwag print its templates.</summary>
internal static class NSwagRun
{
    private const string Settings = "nswag.json";

    /// <summary>Only NSwag reads the document: nothing but quotation marks and control characters needs an escape.</summary>
    private static readonly JsonSerializerOptions s_json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Prints the templates over a document.</summary>
    /// <param name="document">The OpenAPI 3.0 document.</param>
    /// <param name="settings">The text of nswag.json.</param>
    /// <param name="templates">The Liquid templates by file name.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The C# source that NSwag wrote.</returns>
    /// <exception cref="ContractException">NSwag failed.</exception>
    /// <remarks>NSwag cannot be canceled: the token ends the wait for it.</remarks>
    public static async Task<string> RunAsync(
        JsonObject document,
        string settings,
        IReadOnlyDictionary<string, string> templates,
        CancellationToken cancellationToken
    )
    {
        // All files are in one folder with plain names: the variables of NSwag cannot hold commas or equals signs.
        var folder = Directory.CreateTempSubdirectory("devin-gen-");
        try
        {
            var templateFolder = folder.CreateSubdirectory("templates");
            foreach (var (name, text) in templates)
            {
                Write(templateFolder, name, text);
            }

            Write(folder, Settings, settings);
            Write(folder, "contract.json", document.ToJsonString(s_json));
            await PrintAsync(NSwagAssemblies.For(templates), folder, cancellationToken).ConfigureAwait(false);
            var output = Path.Combine(folder.FullName, "output.cs");
            return File.Exists(output) ? File.ReadAllText(output) : throw Failed("It wrote no output.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task PrintAsync(
        NSwagAssemblies nswag,
        DirectoryInfo folder,
        CancellationToken cancellationToken
    )
    {
        var settings = Path.Combine(folder.FullName, Settings);
        const string variables = "Contract=contract.json,Output=output.cs,Templates=templates";
        try
        {
            await Task.Run(() => nswag.ExecuteAsync(settings, variables), cancellationToken)
                .WaitAsync(cancellationToken)
                .ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw Failed(exception.Message);
        }
    }

    private static void Write(DirectoryInfo folder, string name, string text) =>
        File.WriteAllText(Path.Combine(folder.FullName, name), text);

    private static ContractException Failed(string reason) =>
        new(DiagnosticCodes.NSwag, $"NSwag failed: {reason.Trim()}", new SourceLocation(Settings, 1, 1));
}
