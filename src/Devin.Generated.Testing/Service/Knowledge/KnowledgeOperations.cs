using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Knowledge;

/// <summary>Executes the operations of knowledge notes of an organization and of the enterprise.</summary>
internal sealed class KnowledgeOperations(ServiceContext context)
{
    private const string Organization = "/v3/organizations/{org_id}/knowledge";
    private const string Enterprise = "/v3/enterprise/knowledge";
    private const string NoFolderPath = "/";

    private readonly Store<KnowledgeNoteResponse> _notes = new("knowledge note");

    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        foreach (var path in (string[])[Organization, Enterprise])
        {
            table.Add($"GET {path}/folders", ListFolders);
            table.Add($"GET {path}/notes", List);
            table.Add($"POST {path}/notes", Create);
            table.Add($"GET {path}/notes/{{note_id}}", call => ServiceResponse.Json(Get(call)));
            table.Add($"PUT {path}/notes/{{note_id}}", Replace);
            table.Add($"DELETE {path}/notes/{{note_id}}", Delete);
        }
    }

    private ServiceResponse ListFolders(ServiceCall call)
    {
        var counts = _notes
            .OldestFirst.Where(note => IsVisible(call, note))
            .CountBy(static note => note.FolderId ?? "")
            .ToDictionary();
        return ServiceResponse.Json(
            new FolderTreeResponse
            {
                Folders =
                [
                    .. KnowledgeFolders.All.Select(folder => new FolderSummary
                    {
                        FolderId = folder.Id,
                        Name = folder.Name,
                        ParentFolderId = folder.ParentId,
                        Path = folder.Path,
                        NoteCount = counts.GetValueOrDefault(folder.Id),
                    }),
                ],
                RootNoteCount = counts.GetValueOrDefault(""),
            }
        );
    }

    private ServiceResponse List(ServiceCall call)
    {
        return _notes.Page(call, note => IsVisible(call, note) && Matches(call, note)).ToResponse(static note => note);
    }

    private ServiceResponse Create(ServiceCall call)
    {
        var request = call.Body<KnowledgeNoteCreateRequest>();
        var folder = FindFolder(request);
        var organizationId = call.FindPath("org_id");
        var note = new KnowledgeNoteResponse
        {
            NoteId = context.Identifiers.Next("note-"),
            OrgId = organizationId,
            AccessType = organizationId is null ? AccessScope.Enterprise : AccessScope.Org,
            Name = request.Name,
            Body = request.Body,
            Trigger = request.Trigger,
            Macro = null,
            PinnedRepo = request.PinnedRepo,
            IsEnabled = request.IsEnabled ?? true,
            FolderId = folder?.Id,
            FolderPath = folder?.Path ?? NoFolderPath,
            CreatedAt = call.Now,
            UpdatedAt = call.Now,
        };
        _notes.Add(note.NoteId, note);
        return ServiceResponse.Json(note);
    }

    private ServiceResponse Replace(ServiceCall call)
    {
        var note = Get(call);
        var request = call.Body<KnowledgeNoteCreateRequest>();
        var folder = FindFolder(request);
        note.Name = request.Name;
        note.Body = request.Body;
        note.Trigger = request.Trigger;
        note.PinnedRepo = request.PinnedRepo;
        note.IsEnabled = request.IsEnabled ?? true;
        note.FolderId = folder?.Id;
        note.FolderPath = folder?.Path ?? NoFolderPath;
        note.UpdatedAt = call.Now;
        return ServiceResponse.Json(note);
    }

    private ServiceResponse Delete(ServiceCall call) => ServiceResponse.Json(_notes.Remove(Get(call).NoteId));

    private KnowledgeNoteResponse Get(ServiceCall call)
    {
        var note = _notes.Get(call.Path("note_id"));
        return IsVisible(call, note) ? note : throw Refusal.NotFound("The knowledge note does not exist.");
    }

    private static KnowledgeFolder? FindFolder(KnowledgeNoteCreateRequest request) =>
        request.FolderId is null
            ? null
            : KnowledgeFolders.Find(request.FolderId) ?? throw Refusal.NotFound("The folder does not exist.");

    /// <summary>An organization sees its own notes, the enterprise those of all organizations.</summary>
    private static bool IsVisible(ServiceCall call, KnowledgeNoteResponse note) =>
        call.FindPath("org_id") is not { } organizationId || note.OrgId == organizationId;

    private static bool Matches(ServiceCall call, KnowledgeNoteResponse note) =>
        (call.Query("access_type") is not { } accessType || note.AccessType.Value == accessType)
        && (call.Query("folder_path") is not { } folderPath || note.FolderPath == folderPath)
        && (call.Query("pinned_repo") is not { } repository || note.PinnedRepo == repository)
        && (
            call.Query("search") is not { } text
            || note.Name.Contains(text, StringComparison.OrdinalIgnoreCase)
            || note.Trigger.Contains(text, StringComparison.OrdinalIgnoreCase)
            || note.Body.Contains(text, StringComparison.OrdinalIgnoreCase)
        );
}
