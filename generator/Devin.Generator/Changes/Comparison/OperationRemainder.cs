using Devin.Generator.Model;
using Devin.Generator.Normalization;
using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Comparison;

/// <summary>Compares what the comparison of an operation's parts leaves out: callbacks, servers, and unknown keywords.</summary>
internal sealed class OperationRemainder(Walk walk, OperationPair pair)
{
    /// <summary>Adds the differences.</summary>
    public void Compare()
    {
        var (old, @new) = (walk.Old.SiteOf(pair.Old), walk.New.SiteOf(pair.New));
        Add(Remainder.Parts(() => Template(Facet.Callback), old, @new, "callbacks"));
        Add(Remainder.Whole(() => Template(Facet.Server), old, @new, "servers"));
        Add(Remainder.All(() => Template(Facet.Unclassified), old, @new, IsCompared));
    }

    /// <summary>Adds the differences of two parameters of the pair.</summary>
    /// <param name="template">Creates a difference of the parameter.</param>
    /// <param name="old">The old parameter.</param>
    /// <param name="new">The new parameter.</param>
    public static IEnumerable<Difference> OfParameter(
        Func<Difference> template,
        (ComparedSide Side, RawParameter Raw) old,
        (ComparedSide Side, RawParameter Raw) @new
    )
    {
        var (before, after) = (old.Side.SiteOf(old.Raw), @new.Side.SiteOf(@new.Raw));
        var (isInContent, isInContentNow) = (IsInContent(before), IsInContent(after));
        return Remainder.All(
            () => template() with { Facet = Facet.Unclassified },
            before,
            after,
            keyword =>
                keyword is "name" or "in" or "deprecated" or "style" or "explode" or "schema"
                || (keyword == "required" && old.Raw.Place != ParameterPlace.Path)
                || (keyword == "content" && isInContent && isInContentNow && HasSameNames(before, after))
        );
    }

    private bool IsCompared(string keyword) =>
        keyword
            is "operationId"
                or "deprecated"
                or "parameters"
                or "requestBody"
                or "responses"
                or "security"
                or "callbacks"
                or "servers"
                or "x-stability-level"
                or Extensions.Permission
        || (keyword == "tags" && !pair.Old.Groups.SequenceEqual(pair.New.Groups, StringComparer.Ordinal));

    private Difference Template(Facet facet) => pair.Difference(facet, Shift.Changed);

    private void Add(IEnumerable<Difference> differences) => walk.Differences.AddRange(differences);

    /// <summary>
    /// Adds the differences of parameters that no method has, because the transport owns them or because they have no place.
    /// </summary>
    public void CompareParameters()
    {
        var (before, after) = (Ignored(walk.Old, pair.Old), Ignored(walk.New, pair.New));
        if (!before.SequenceEqual(after, StringComparer.Ordinal))
        {
            walk.Differences.Add(
                Template(Facet.Unclassified) with
                {
                    Key = $"{pair.Key} ignored parameters",
                    What = $"'parameters' of {pair.Key}",
                    Before = Words(before),
                    After = Words(after),
                }
            );
        }

        static string Words(string[] texts) => texts.Length == 0 ? "none" : Remainder.Short(string.Join(", ", texts));
    }

    private static string[] Ignored(ComparedSide contract, Operation operation)
    {
        var parameters = contract.ParametersOf(operation);
        var item = contract.ItemOf(operation);
        if (parameters.Count == CountOf(item) + CountOf(contract.SiteOf(operation)))
        {
            return [];
        }

        var read = parameters.Select(static parameter => parameter.Origin.Pointer).ToHashSet();
        return
        [
            .. Declared(contract, item, operation)
                .Where(site => !read.Contains(site.Pointer))
                .Select(static site => Structure.Text(site.Node, "parameter")!)
                .Order(StringComparer.Ordinal),
        ];
    }

    private static int CountOf(SchemaSite owner) => owner.Keywords.Sequence("parameters")?.Items.Count ?? 0;

    private static IEnumerable<SchemaSite> Declared(ComparedSide contract, SchemaSite item, Operation operation) =>
        new[] { item, contract.SiteOf(operation) }.SelectMany(owner =>
            (owner.Keywords.Sequence("parameters")?.Items ?? []).Select(
                (parameter, index) => contract.Follow(owner.At(parameter, "parameters", index))
            )
        );

    private static bool IsInContent(SchemaSite parameter) =>
        parameter.Keywords["schema"] is null && parameter.Keywords.Mapping("content")?.Members.Count == 1;

    private static bool HasSameNames(SchemaSite old, SchemaSite @new) =>
        Name(old) == Name(@new)
        && Structure.Text(Without(old), "media type") == Structure.Text(Without(@new), "media type");

    private static string? Name(SchemaSite parameter) => parameter.Keywords.Mapping("content")?.Members[0].Name;

    private static MappingNode Without(SchemaSite parameter)
    {
        var content = parameter.Keywords.Mapping("content")!.Members[0];
        var members = (content.Value as MappingNode)?.Members ?? [];
        return new MappingNode(content.Value.Location, [.. members.Where(static member => member.Name != "schema")]);
    }
}
