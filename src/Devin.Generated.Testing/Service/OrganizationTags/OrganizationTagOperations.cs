using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.Service.Organizations;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.OrganizationTags;

/// <summary>Executes the operations of the allowed tags of an organization and of its default tag.</summary>
internal sealed class OrganizationTagOperations(OrganizationStore organizations)
{
    private const string Tags = "/v3/enterprise/organizations/{org_id}/tags";
    private const string DefaultTag = Tags + "/default";

    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        table.Add($"GET {Tags}", call => Describe(organizations.Get(call)));
        table.Add($"POST {Tags}", call => Set(call, tags => [.. tags, .. Requested(call)]));
        table.Add($"PUT {Tags}", call => Set(call, _ => Requested(call)));
        table.Add($"DELETE {Tags}", call => Set(call, static _ => []));
        table.Add($"DELETE {Tags}/{{tag}}", Remove);
        table.Add($"GET {DefaultTag}", call => DescribeDefault(organizations.Get(call)));
        table.Add($"PUT {DefaultTag}", SetDefault);
        table.Add($"DELETE {DefaultTag}", ClearDefault);
    }

    private ServiceResponse Set(ServiceCall call, Func<IReadOnlyList<string>, IEnumerable<string>> change)
    {
        var organization = organizations.Get(call);
        string[] tags = [.. change(organization.AllowedTags).Distinct()];
        organization.AllowedTags.Clear();
        organization.AllowedTags.AddRange(tags);
        if (organization.DefaultTag is { } tag && !tags.Contains(tag))
        {
            organization.DefaultTag = null;
        }

        return Describe(organization);
    }

    private ServiceResponse Remove(ServiceCall call)
    {
        var tag = call.Path("tag");
        return organizations.Get(call).AllowedTags.Contains(tag)
            ? Set(call, tags => tags.Where(allowed => allowed != tag))
            : throw Refusal.NotFound("The tag is not one of the allowed tags.");
    }

    private ServiceResponse SetDefault(ServiceCall call)
    {
        var organization = organizations.Get(call);
        var tag = call.Body<DefaultTagRequest>().Tag;
        if (!organization.AllowedTags.Contains(tag))
        {
            throw Refusal.BadRequest("The tag is not one of the allowed tags.");
        }

        organization.DefaultTag = tag;
        return DescribeDefault(organization);
    }

    private ServiceResponse ClearDefault(ServiceCall call)
    {
        var organization = organizations.Get(call);
        organization.DefaultTag = null;
        return DescribeDefault(organization);
    }

    private static IEnumerable<string> Requested(ServiceCall call) => call.Body<TagsCreateRequest>().Tags;

    private static ServiceResponse Describe(StoredOrganization organization) =>
        ServiceResponse.Json(new TagsResponse { Tags = [.. organization.AllowedTags] });

    private static ServiceResponse DescribeDefault(StoredOrganization organization) =>
        ServiceResponse.Json(new DefaultTagResponse { DefaultTag = organization.DefaultTag });
}
