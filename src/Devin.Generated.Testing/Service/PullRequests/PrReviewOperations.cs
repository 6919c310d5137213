using System.Net;
using Devin.Generated.Models;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.PullRequests;

/// <summary>
/// Executes the operations of reviews of pull requests. A review that an organization requests is visible to this
/// organization and to the enterprise.
/// </summary>
internal sealed class PrReviewOperations
{
    // The reviews of a pull request, oldest first.
    private readonly Dictionary<string, List<StoredPrReview>> _byAddress = new(StringComparer.Ordinal);

    /// <summary>Adds the operations to a table.</summary>
    public void AddTo(OperationTable table)
    {
        foreach (var path in (string[])["/v3/organizations/{org_id}/pr-reviews", "/v3/enterprise/pr-reviews"])
        {
            table.Add($"GET {path}", Get);
            table.Add($"POST {path}", Create);
        }
    }

    private ServiceResponse Create(ServiceCall call)
    {
        var url = call.Body<PrReviewCreateRequest>().PrUrl;
        if (!PullRequestAddress.TryParse(url, out var address))
        {
            throw new Refusal(HttpStatusCode.BadRequest, "The address is not that of a pull request.");
        }

        if (!_byAddress.TryGetValue(url, out var reviews))
        {
            reviews = _byAddress[url] = [];
        }

        var review = new StoredPrReview(
            call.FindPath("org_id"),
            address,
            CommitSha.Of($"{url} {reviews.Count}"),
            new TimedWork(call.PreciseNow)
        );
        reviews.Add(review);
        return ServiceResponse.Json(review.At(call.PreciseNow));
    }

    private ServiceResponse Get(ServiceCall call)
    {
        var organizationId = call.FindPath("org_id");
        var commit = call.Query("commit_sha");
        var review = _byAddress
            .GetValueOrDefault(call.Query("pr_url")!)
            ?.FindLast(review =>
                (organizationId is null || review.OrganizationId == organizationId)
                && (commit is null || review.CommitSha == commit)
            );
        return review is null
            ? throw Refusal.NotFound("There is no review of the pull request.")
            : ServiceResponse.Json(review.At(call.PreciseNow));
    }
}
