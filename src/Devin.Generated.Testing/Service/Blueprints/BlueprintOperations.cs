using System.Net;
using System.Text;
using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.Service.Files;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Blueprints;

/// <summary>Executes the operations of blueprints of an organization and of the enterprise.</summary>
internal sealed class BlueprintOperations(ServiceContext context, FileHost files)
{
    private const string OrganizationSetup = "/v3beta1/organizations/{org_id}/snapshot-setup";
    private const string Organization = OrganizationSetup + "/blueprints";
    private const string Enterprise = "/v3beta1/enterprise/snapshot-setup/blueprints";

    // In the order of their positions.
    private readonly Dictionary<string, List<StoredBlueprint>> _byOrganization = new(StringComparer.Ordinal);

    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add($"POST {OrganizationSetup}/sync", Synchronize);
        table.Add($"POST {Organization}", CreateForOrganization);
        table.Add($"PATCH {Organization}/{{blueprint_id}}", UpdateForOrganization);
        table.Add($"POST {Enterprise}", CreateForEnterprise);
        table.Add($"PATCH {Enterprise}/{{blueprint_id}}", UpdateForEnterprise);
        var fileOperations = new BlueprintFileOperations(context, Get);
        foreach (var path in (string[])[Organization, Enterprise])
        {
            table.Add($"GET {path}", List);
            table.Add($"GET {path}/{{blueprint_id}}", call => ServiceResponse.Json(Get(call).View));
            table.Add($"DELETE {path}/{{blueprint_id}}", Delete);
            table.Add($"GET {path}/{{blueprint_id}}/contents", GetContents);
            fileOperations.AddTo(table, path + "/{blueprint_id}/files");
        }
    }

    private ServiceResponse List(ServiceCall call)
    {
        var repository = call.Query("repo_name");
        return ServiceResponse.Json(
            new BlueprintList
            {
                Data =
                [
                    .. BlueprintsOf(call)
                        .Select(static blueprint => blueprint.View)
                        .Where(view => repository is null || view.RepoName == repository),
                ],
            }
        );
    }

    private ServiceResponse CreateForOrganization(ServiceCall call)
    {
        var request = call.Body<CreateOrgBlueprintBody>();
        var type = request.RepoName is null ? BlueprintType.Org : BlueprintType.Repo;
        return Create(call, type, request.RepoName, request.Contents);
    }

    private ServiceResponse CreateForEnterprise(ServiceCall call)
    {
        if (BlueprintsOf(call).Count > 0)
        {
            throw Refusal.Conflict("The enterprise has a blueprint already.");
        }

        return Create(call, BlueprintType.Enterprise, null, call.FindBody<CreateEnterpriseBlueprintBody>()?.Contents);
    }

    private ServiceResponse Create(ServiceCall call, BlueprintType type, string? repository, string? contents)
    {
        var view = new Blueprint
        {
            BlueprintId = context.Identifiers.Next("blueprint-"),
            Type = type,
            RepoName = repository,
            CreatedAt = call.Now,
            UpdatedAt = call.Now,
        };
        BlueprintsOf(call).Add(new StoredBlueprint(view, files.Add(Contents(contents))));
        return ServiceResponse.Json(view, HttpStatusCode.Created);
    }

    private ServiceResponse UpdateForOrganization(ServiceCall call)
    {
        var blueprint = Get(call);
        var request = call.Body<UpdateOrgBlueprintBody>();
        var hasContents = request.IsAssigned(nameof(request.Contents));
        if (!hasContents && request.Position is null)
        {
            throw new Refusal(HttpStatusCode.BadRequest, "The request changes nothing.");
        }

        if (request.Position is { } position)
        {
            Move(BlueprintsOf(call), blueprint, position);
        }

        return Update(call, blueprint, hasContents, request.Contents);
    }

    private ServiceResponse UpdateForEnterprise(ServiceCall call)
    {
        var blueprint = Get(call);
        var request = call.Body<UpdateEnterpriseBlueprintBody>();
        return Update(call, blueprint, request.IsAssigned(nameof(request.Contents)), request.Contents);
    }

    private ServiceResponse Update(ServiceCall call, StoredBlueprint blueprint, bool hasContents, string? contents)
    {
        if (hasContents)
        {
            files.Set(blueprint.ContentsId, Contents(contents));
        }

        blueprint.View.UpdatedAt = call.Now;
        return ServiceResponse.Json(blueprint.View);
    }

    private ServiceResponse Delete(ServiceCall call)
    {
        var blueprint = Get(call);
        BlueprintsOf(call).Remove(blueprint);
        files.Remove(blueprint.ContentsId);
        return ServiceResponse.Empty;
    }

    private ServiceResponse GetContents(ServiceCall call) =>
        ServiceResponse.Json(files.Presign(Get(call).ContentsId, call.PreciseNow));

    private ServiceResponse Synchronize(ServiceCall call)
    {
        var body = call.JsonBody();
        var repository = body["repo_name"]!.GetValue<string>();
        foreach (var blueprint in BlueprintsOf(call).Where(blueprint => blueprint.View.RepoName == repository))
        {
            blueprint.View.UpdatedAt = call.Now;
        }

        return ServiceResponse.Json(body);
    }

    private StoredBlueprint Get(ServiceCall call)
    {
        var id = call.Path("blueprint_id");
        return BlueprintsOf(call).Find(blueprint => blueprint.View.BlueprintId == id)
            ?? throw Refusal.NotFound("The blueprint does not exist.");
    }

    private List<StoredBlueprint> BlueprintsOf(ServiceCall call)
    {
        var key = call.FindPath("org_id") ?? "";
        return _byOrganization.TryGetValue(key, out var blueprints) ? blueprints : _byOrganization[key] = [];
    }

    private static void Move(List<StoredBlueprint> blueprints, StoredBlueprint blueprint, long position)
    {
        if (blueprint.View.Type != BlueprintType.Repo)
        {
            throw new Refusal(HttpStatusCode.BadRequest, "Only the blueprint of a repository has a position.");
        }

        blueprints.Remove(blueprint);
        blueprints.Insert((int)Math.Clamp(position, 0, blueprints.Count), blueprint);
    }

    private static StoredFile Contents(string? text) =>
        new("blueprint.yaml", "application/yaml", Encoding.UTF8.GetBytes(text ?? ""));
}
