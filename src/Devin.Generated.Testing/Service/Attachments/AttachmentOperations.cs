using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.Service.Files;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Attachments;

/// <summary>Executes the upload and the download of attachments.</summary>
internal sealed class AttachmentOperations(FileHost files)
{
    private const string Attachments = "/v3/organizations/{org_id}/attachments";

    private readonly ScopedStores<AttachmentResponse> _attachments = new("attachment");

    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add($"POST {Attachments}", Upload);
        table.Add($"GET {Attachments}/{{uuid}}/{{name}}", Download);
    }

    private ServiceResponse Upload(ServiceCall call)
    {
        var file = UploadedFile.Read(call.Request);
        var id = files.Add(file);
        var attachment = new AttachmentResponse
        {
            AttachmentId = id,
            Name = file.Name,
            Url = $"{call.Request.Origin}{call.Request.Path.TrimEnd('/')}/{id}/{Uri.EscapeDataString(file.Name)}",
        };
        _attachments.Of(call).Add(id, attachment);
        return ServiceResponse.Json(attachment);
    }

    private ServiceResponse Download(ServiceCall call)
    {
        var attachment = _attachments.Of(call).Get(call.Path("uuid"));
        return attachment.Name == call.Path("name")
            ? ServiceResponse.Redirect(new Uri(files.Presign(attachment.AttachmentId, call.PreciseNow).Url))
            : throw Refusal.NotFound("The attachment does not exist.");
    }
}
