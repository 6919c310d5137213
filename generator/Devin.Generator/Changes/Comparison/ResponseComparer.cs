using Devin.Generator.Model;
using Devin.Generator.Normalization;
using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Comparison;

/// <summary>Compares the responses of two operations status by status.</summary>
internal sealed class ResponseComparer(Walk walk, OperationPair pair)
{
    /// <summary>Adds the differences and the schemas of the responses.</summary>
    public void Compare()
    {
        walk.Differences.AddRange(
            Remainder.All(
                () => pair.Difference(Facet.Unclassified, Shift.Changed),
                All(walk.Old, pair.Old),
                All(walk.New, pair.New),
                static name => !IsExtension(name)
            )
        );
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
        if (walk.Equal.Are(old, @new))
        {
            return;
        }

        var (oldContent, newContent) = (old.Keywords.Mapping("content"), @new.Keywords.Mapping("content"));
        var oldChosen = MediaTypes.Choose(oldContent);
        var newChosen = MediaTypes.Choose(newContent);
        var areCompared = (oldChosen?.Format, newChosen?.Format) is (BodyFormat.Json, BodyFormat.Json);
        if (!EqualNodes.Are(old.Node, @new.Node))
        {
            CompareOwn(
                status,
                (old, areCompared ? [oldChosen!.Value.Member] : []),
                (@new, areCompared ? [newChosen!.Value.Member] : [])
            );
        }

        CompareHeaders(status, old, @new);
        if (areCompared && oldChosen is { } oldChoice && newChosen is { } newChoice)
        {
            var schemas = new SchemaPair(
                Typed(walk.Old, pair.Old, status, MediaTypeDifferences.Schema(old, oldChoice.Member)),
                Typed(walk.New, pair.New, status, MediaTypeDifferences.Schema(@new, newChoice.Member)),
                $"{pair.Key} response {status}",
                $"the {status} response of {pair.Key}",
                pair.OldResult,
                pair.NewResult
            );
            walk.AddRoot(schemas, Reach.Response, pair);
        }
    }

    /// <summary>Compares what a response has beside its headers and the schema that is compared as a type.</summary>
    private void CompareOwn(
        string status,
        (SchemaSite Response, Member[] Compared) old,
        (SchemaSite Response, Member[] Compared) @new
    )
    {
        var (before, after) = (old.Response, @new.Response);
        var contents = MediaTypeDifferences.Of(before.Keywords.Mapping("content"), after.Keywords.Mapping("content"));
        foreach (var (mediaType, shift) in contents)
        {
            walk.Differences.Add(
                Difference(status, Facet.MediaType, shift, before, after) with
                {
                    Key = $"{pair.Key} response {status} {mediaType}",
                    Before = shift == Shift.Removed ? mediaType : null,
                    After = shift == Shift.Added ? mediaType : null,
                }
            );
        }

        walk.Differences.AddRange(Remainder.Parts(() => Template(Facet.Link), before, after, "links"));
        walk.Differences.AddRange(
            Remainder.All(
                () => Template(Facet.Unclassified),
                before,
                after,
                static keyword => keyword is "content" or "headers" or "links"
            )
        );
        walk.Differences.AddRange(MediaTypeDifferences.Others(() => Template(Facet.OtherMediaType), old, @new));

        Difference Template(Facet facet) => Difference(status, facet, Shift.Changed, before, after);
    }

    private void CompareHeaders(string status, SchemaSite old, SchemaSite @new)
    {
        if (old.Keywords["headers"] is null && @new.Keywords["headers"] is null)
        {
            return;
        }

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
                continue;
            }

            walk.Differences.AddRange(
                Remainder.All(
                    () =>
                        Difference(status, Facet.HeaderDetail, Shift.Changed, old, @new) with
                        {
                            Key = $"{pair.Key} response {status} header {header.ToLowerInvariant()}",
                            What = $"header '{header}' of the {status} response of {pair.Key}",
                        },
                    Header(walk.Old, old, header),
                    Header(walk.New, @new, header),
                    static _ => false
                )
            );
        }
    }

    private static SchemaSite Header(ComparedSide contract, SchemaSite response, string name)
    {
        var member = response
            .Keywords.Mapping("headers")!
            .Members.First(member => string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase));
        return contract.Follow(response.At(member.Value, "headers", member.Name));
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

    private static SchemaSite All(ComparedSide contract, Operation operation)
    {
        var site = contract.SiteOf(operation);
        return site.At(site.Keywords["responses"] ?? new MappingNode(site.Node.Location, []), "responses");
    }

    private static Dictionary<string, SchemaSite> Responses(ComparedSide contract, Operation operation)
    {
        var site = contract.SiteOf(operation);
        return All(contract, operation)
            .Keywords.Members.Where(static member => !IsExtension(member.Name))
            .ToDictionary(
                static member => member.Name,
                member => contract.Follow(site.At(member.Value, "responses", member.Name)),
                StringComparer.Ordinal
            );
    }

    private static bool IsExtension(string name) => name.StartsWith("x-", StringComparison.Ordinal);

    private static bool IsSuccess(string status) => status.StartsWith('2');

    private Difference Difference(string status, Facet facet, Shift shift, SchemaSite? old, SchemaSite? @new) =>
        pair.Difference(facet, shift) with
        {
            Subject = Subject.Response,
            Key = $"{pair.Key} response {status}",
            What = $"the {status} response of {pair.Key}",
            Old = old?.Origin ?? pair.Old.Origin,
            New = @new?.Origin ?? pair.New.Origin,
            OldMember = pair.OldResult,
            NewMember = pair.NewResult,
        };
}
