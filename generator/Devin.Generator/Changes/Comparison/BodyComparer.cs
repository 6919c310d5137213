using Devin.Generator.Model;
using Devin.Generator.Normalization;
using Devin.Generator.Schemas;
using Devin.Generator.Tree;

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

        if (walk.Equal.Are(before, after))
        {
            return;
        }

        if (IsRequired(old) != IsRequired(@new))
        {
            walk.Differences.Add(Difference(Facet.Required, IsRequired(@new) ? Shift.Added : Shift.Removed, old, @new));
        }

        var (oldContent, newContent) = (before.Keywords.Mapping("content"), after.Keywords.Mapping("content"));
        foreach (var (mediaType, shift) in MediaTypeDifferences.Of(oldContent, newContent))
        {
            var (oldMember, newMember) = MembersThatSend(mediaType, shift == Shift.Removed ? pair.Old : pair.New);
            walk.Differences.Add(
                Difference(Facet.MediaType, shift, old, @new) with
                {
                    Key = $"{pair.Key} body {mediaType}",
                    Before = shift == Shift.Removed ? mediaType : null,
                    After = shift == Shift.Added ? mediaType : null,
                    OldMember = oldMember,
                    NewMember = newMember,
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
        var compared = Compared(oldContent, newContent).ToArray();
        walk.Differences.AddRange(
            MediaTypeDifferences.Others(
                () => Difference(Facet.OtherMediaType, Shift.Changed, old, @new),
                (before, [.. compared.Select(static content => content.Old)]),
                (after, [.. compared.Select(static content => content.New)])
            )
        );
        foreach (var (methods, oldMember, newMember) in compared)
        {
            CompareSchemas(
                methods,
                MediaTypeDifferences.Schema(before, oldMember),
                MediaTypeDifferences.Schema(after, newMember)
            );
        }
    }

    /// <summary>What consumers use to send a media type: the method for the form, or that of the operation.</summary>
    private (CSharpMember? Old, CSharpMember? New) MembersThatSend(string mediaType, Operation owner)
    {
        if (!string.Equals(owner.FormMethod?.Body!.MediaType, mediaType, StringComparison.OrdinalIgnoreCase))
        {
            return (OperationComparer.Request(pair.Old), OperationComparer.Request(pair.New));
        }

        return (Request(OperationPair.FormOf(pair.Old)), Request(OperationPair.FormOf(pair.New)));

        static CSharpMember? Request(Operation? form) => form is null ? null : OperationComparer.Request(form);
    }

    /// <summary>The contents whose schemas are compared as types, with the methods that send them.</summary>
    private IEnumerable<(OperationPair Methods, Member Old, Member New)> Compared(
        MappingNode? oldContent,
        MappingNode? newContent
    )
    {
        if (
            MediaTypes.Choose(oldContent) is { } old
            && MediaTypes.Choose(newContent) is { } @new
            && old.Format == @new.Format
            && old.Format is BodyFormat.Json or BodyFormat.Form or BodyFormat.Multipart
        )
        {
            yield return (pair, old.Member, @new.Member);
        }

        if (pair.Forms is { } forms && forms.Old.Body!.Format == forms.New.Body!.Format)
        {
            yield return (forms, ContentOf(oldContent, forms.Old), ContentOf(newContent, forms.New));
        }
    }

    private static Member ContentOf(MappingNode? content, Operation method) =>
        content!.Members.First(member => member.Name == method.Body!.MediaType);

    private void CompareSchemas(OperationPair methods, SchemaSite old, SchemaSite @new)
    {
        var schemas = new SchemaPair(
            Typed(walk.Old, methods.Old, old),
            Typed(walk.New, methods.New, @new),
            methods == pair ? $"{pair.Key} body" : $"{pair.Key} form",
            methods == pair ? $"the request body of {pair.Key}" : $"the form of {pair.Key}",
            OperationComparer.Request(methods.Old),
            OperationComparer.Request(methods.New)
        );
        walk.AddRoot(schemas, Reach.Request, methods);
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
