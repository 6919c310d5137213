using System.Net;
using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.Service.Files;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Blueprints;

/// <summary>Executes the operations of the files of blueprints. No operation returns the bytes of such a file.</summary>
internal sealed class BlueprintFileOperations(ServiceContext context, Func<ServiceCall, StoredBlueprint> blueprintOf)
{
    private const string VariablePrefix = "BLUEPRINT_FILE_";

    /// <summary>Adds the operations of the files at a path to a table.</summary>
    public void AddTo(OperationTable table, string path)
    {
        table.Add($"GET {path}", List);
        table.Add($"POST {path}", Upload);
        table.Add($"DELETE {path}/{{file_id}}", Delete);
    }

    private ServiceResponse List(ServiceCall call) =>
        ServiceResponse.Json(new BlueprintFileList { Data = [.. blueprintOf(call).Files.OldestFirst] });

    private ServiceResponse Upload(ServiceCall call)
    {
        var blueprint = blueprintOf(call);
        var name = call.Query("name")!;
        var upload = UploadedFile.Read(call.Request);
        if (!blueprint.FileNames.Add(name))
        {
            throw Refusal.Conflict("The blueprint has a file of this name.");
        }

        var file = new BlueprintFile
        {
            FileId = context.Identifiers.Next("file-"),
            BlueprintId = blueprint.View.BlueprintId,
            Name = name,
            EnvVarName = VariablePrefix + VariableName(name),
            SizeBytes = upload.Content.Length,
            CreatedAt = call.Now,
            UpdatedAt = call.Now,
        };
        blueprint.Files.Add(file.FileId, file);
        return ServiceResponse.Json(file, HttpStatusCode.Created);
    }

    private ServiceResponse Delete(ServiceCall call)
    {
        var blueprint = blueprintOf(call);
        blueprint.FileNames.Remove(blueprint.Files.Remove(call.Path("file_id")).Name);
        return ServiceResponse.Empty;
    }

    private static string VariableName(string name) =>
        string.Concat(
            name.Select(static letter => char.IsAsciiLetterOrDigit(letter) ? char.ToUpperInvariant(letter) : '_')
        );
}
