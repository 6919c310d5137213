using Devin.Generator.Model;
using Devin.Generator.Normalization;
using Devin.Generator.Schemas;

namespace Devin.Generator.Changes.Comparison;

/// <summary>Compares the request bodies of two operations.</summary>
internal sealed class BodyComparer(Walk walk, OperationPair pair)
{
    /// <summary>Adds the differences and the schemas of the bodies.</summary>
    public void Compare()
    {
        var old = Body(walk.Old, pair.Old);
        var @new = Body(walk.New, pair.New);
        if (old is not { } before || @new is not { } after)
        {
            if (old is not null || @new is not null)
            {
                walk.Differences.Add(
                    Difference(Facet.Existence, @new is null ? Shift.Removed : Shift.Added, old, @new)
                );
            }

            return;
        }

        if (IsRequired(old) != IsRequired(@new))
        {
            walk.Differences.Add(Difference(Facet.Required, IsRequired(@new) ? Shift.Added : Shift.Removed, old, @new));
        }

        var (oldContent, newContent) = (before.Keywords.Mapping("content"), after.Keywords.Mapping("content"));
        foreach (var (mediaType, shift) in MediaTypeDifferences.Of(oldContent, newContent))
        {
            walk.Differences.Add(
                Difference(Facet.MediaType, shift, old, @new) with
                {
                    Key = $"{pair.Key} body {mediaType}",
                    Before = shift == Shift.Removed ? mediaType : null,
                    After = shift == Shift.Added ? mediaType : null,
                }
            );
        }

        walk.Differences.AddRange(
            Remainder.All(
                () => Difference(Facet.Unclassified, Shift.Changed, old, @new),
                before,
                after,
                static keyword => keyword is "required" or "content"
            )
        );
        var oldChosen = MediaTypes.Choose(oldContent);
        var newChosen = MediaTypes.Choose(newContent);
        var areCompared =
            oldChosen?.Format == newChosen?.Format
            && oldChosen?.Format is BodyFormat.Json or BodyFormat.Form or BodyFormat.Multipart;
        walk.Differences.AddRange(
            MediaTypeDifferences.Others(
                () => Difference(Facet.OtherMediaType, Shift.Changed, old, @new),
                (before, areCompared ? oldChosen?.Member : null),
                (after, areCompared ? newChosen?.Member : null)
            )
        );
        if (areCompared && oldChosen is { } oldChoice && newChosen is { } newChoice)
        {
            CompareSchemas(
                MediaTypeDifferences.Schema(before, oldChoice.Member),
                MediaTypeDifferences.Schema(after, newChoice.Member)
            );
        }
    }

    private void CompareSchemas(SchemaSite old, SchemaSite @new)
    {
        var schemas = new SchemaPair(
            Typed(walk.Old, pair.Old, old),
            Typed(walk.New, pair.New, @new),
            $"{pair.Key} body",
            $"the request body of {pair.Key}",
            OperationComparer.Request(pair.Old),
            OperationComparer.Request(pair.New)
        );
        walk.AddRoot(schemas, Reach.Request, pair);
    }

    private static TypedSite Typed(ComparedSide contract, Operation operation, SchemaSite site) =>
        new(contract, site, operation.Body?.Type)
        {
            ArgumentsOf = operation.Body is { Format: BodyFormat.Form or BodyFormat.Multipart } ? operation : null,
        };

    private static SchemaSite? Body(ComparedSide contract, Operation operation)
    {
        var site = contract.SiteOf(operation);
        return site.Keywords["requestBody"] is { } body ? contract.Follow(site.At(body, "requestBody")) : null;
    }

    private static bool IsRequired(SchemaSite? body) => body is { } site && site.Keywords.IsTrue("required");

    private Difference Difference(Facet facet, Shift shift, SchemaSite? old, SchemaSite? @new) =>
        pair.Difference(facet, shift) with
        {
            Subject = Subject.Body,
            Key = $"{pair.Key} body",
            What = $"the request body of {pair.Key}",
            Old = old?.Origin ?? pair.Old.Origin,
            New = @new?.Origin ?? pair.New.Origin,
            OldMember = OperationComparer.Request(pair.Old),
            NewMember = OperationComparer.Request(pair.New),
            WasRequired = IsRequired(old),
            IsRequired = IsRequired(@new),
        };
}
