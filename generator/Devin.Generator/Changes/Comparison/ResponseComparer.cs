using Devin.Generator.Model;
using Devin.Generator.Normalization;
using Devin.Generator.Schemas;

namespace Devin.Generator.Changes.Comparison;

/// <summary>Compares the responses of two operations status by status.</summary>
internal sealed class ResponseComparer(Walk walk, OperationPair pair)
{
    /// <summary>Adds the differences and the schemas of the responses.</summary>
    public void Compare()
    {
        var old = Responses(walk.Old, pair.Old);
        var @new = Responses(walk.New, pair.New);
        foreach (var status in old.Keys.Union(@new.Keys).Order(StringComparer.Ordinal))
        {
            var before = old.TryGetValue(status, out var oldSite) ? oldSite : (SchemaSite?)null;
            var after = @new.TryGetValue(status, out var newSite) ? newSite : (SchemaSite?)null;
            if (before is { } left && after is { } right)
            {
                CompareResponse(status, left, right);
                continue;
            }

            var facet = IsSuccess(status) ? Facet.SuccessStatus : Facet.ErrorStatus;
            walk.Differences.Add(
                Difference(status, facet, after is null ? Shift.Removed : Shift.Added, before, after) with
                {
                    Before = before is null ? null : status,
                    After = after is null ? null : status,
                }
            );
        }
    }

    private void CompareResponse(string status, SchemaSite old, SchemaSite @new)
    {
        var (oldContent, newContent) = (old.Keywords.Mapping("content"), @new.Keywords.Mapping("content"));
        foreach (var (mediaType, shift) in MediaTypeDifferences.Of(oldContent, newContent))
        {
            walk.Differences.Add(
                Difference(status, Facet.MediaType, shift, old, @new) with
                {
                    Key = $"{pair.Key} response {status} {mediaType}",
                    Before = shift == Shift.Removed ? mediaType : null,
                    After = shift == Shift.Added ? mediaType : null,
                }
            );
        }

        CompareHeaders(status, old, @new);
        if (
            MediaTypes.Choose(oldContent) is { Format: BodyFormat.Json } oldChoice
            && MediaTypes.Choose(newContent) is { Format: BodyFormat.Json } newChoice
        )
        {
            var schemas = new SchemaPair(
                Typed(walk.Old, pair.Old, status, MediaTypeDifferences.Schema(old, oldChoice.Member)),
                Typed(walk.New, pair.New, status, MediaTypeDifferences.Schema(@new, newChoice.Member)),
                $"{pair.Key} response {status}",
                $"the {status} response of {pair.Key}",
                OperationComparer.Result(pair.Old),
                OperationComparer.Result(pair.New)
            );
            walk.Roots.Add(new SchemaRoot(walk.Schemas.Compare(schemas), Reach.Response, pair));
        }
    }

    private void CompareHeaders(string status, SchemaSite old, SchemaSite @new)
    {
        var before = Headers(old);
        var after = Headers(@new);
        foreach (var header in before.Union(after).Order(StringComparer.OrdinalIgnoreCase))
        {
            var (was, isThere) = (before.Contains(header), after.Contains(header));
            if (was != isThere)
            {
                walk.Differences.Add(
                    Difference(status, Facet.Header, isThere ? Shift.Added : Shift.Removed, old, @new) with
                    {
                        Key = $"{pair.Key} response {status} header {header.ToLowerInvariant()}",
                        Before = was ? header : null,
                        After = isThere ? header : null,
                    }
                );
            }
        }
    }

    private static HashSet<string> Headers(SchemaSite response) =>
        (response.Keywords.Mapping("headers")?.Members ?? [])
            .Select(static member => member.Name)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The type of a status; where several successes share one type, what the schema itself became.</summary>
    private static TypedSite Typed(ComparedSide contract, Operation operation, string status, SchemaSite site)
    {
        var result = operation.Result;
        var isOnly = result.Statuses is [var only] && only == status;
        var use = isOnly ? result.Type : result.Errors.FirstOrDefault(error => error.Status == status)?.Type;
        return new TypedSite(contract, site, use);
    }

    private static Dictionary<string, SchemaSite> Responses(ComparedSide contract, Operation operation)
    {
        var site = contract.SiteOf(operation);
        return (site.Keywords.Mapping("responses")?.Members ?? [])
            .Where(static member => !member.Name.StartsWith("x-", StringComparison.Ordinal))
            .ToDictionary(
                static member => member.Name,
                member => contract.References.Follow(site.At(member.Value, "responses", member.Name)),
                StringComparer.Ordinal
            );
    }

    private static bool IsSuccess(string status) => status.StartsWith('2');

    private Difference Difference(string status, Facet facet, Shift shift, SchemaSite? old, SchemaSite? @new) =>
        pair.Difference(facet, shift) with
        {
            Subject = Subject.Response,
            Key = $"{pair.Key} response {status}",
            What = $"the {status} response of {pair.Key}",
            Old = old?.Origin ?? pair.Old.Origin,
            New = @new?.Origin ?? pair.New.Origin,
            OldMember = OperationComparer.Result(pair.Old),
            NewMember = OperationComparer.Result(pair.New),
        };
}
