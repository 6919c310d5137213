using Devin.Generator.CSharp;
using Devin.Generator.Model;
using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Comparison;

/// <summary>Compares two operations.</summary>
internal sealed class OperationComparer(Walk walk, OperationPair pair)
{
    private static readonly string[] StabilityLevels = ["draft", "alpha", "beta", "stable"];

    private MappingNode OldNode { get; } = walk.Old.SiteOf(pair.Old).Keywords;

    private MappingNode NewNode { get; } = walk.New.SiteOf(pair.New).Keywords;

    /// <summary>An operation as consumers write it.</summary>
    public static CSharpMember Member(Operation operation)
    {
        var layout = new OperationLayout(operation);
        return new CSharpMember(
            TypedSite.MethodOf(operation),
            $"{layout.ReturnType} ({string.Join(", ", layout.Parameters)})",
            false
        );
    }

    /// <summary>What consumers get from an operation.</summary>
    public static CSharpMember Result(Operation operation) =>
        new(TypedSite.MethodOf(operation), new OperationLayout(operation).ReturnType, false);

    /// <summary>What consumers give to an operation as its body.</summary>
    public static CSharpMember Request(Operation operation) =>
        new(
            TypedSite.MethodOf(operation),
            operation.Body switch
            {
                null => "nothing",
                { Type: { } type } => CSharpType.Bare(type),
                var form => form.MediaType,
            },
            false
        );

    /// <summary>Adds the differences and the schemas that the operation uses.</summary>
    public void Compare()
    {
        CompareRoute();
        CompareNames();
        var remainder = new OperationRemainder(walk, pair);
        if (!walk.Equal.HaveSameParameters(walk.Old, pair.Old, walk.New, pair.New))
        {
            new ParameterComparer(walk, pair).Compare();
            remainder.CompareParameters();
        }
        else if (walk.Equal.Are(walk.Old.SiteOf(pair.Old), walk.New.SiteOf(pair.New)))
        {
            return;
        }

        new BodyComparer(walk, pair).Compare();
        new ResponseComparer(walk, pair).Compare();
        if (!EqualNodes.Are(OldNode, NewNode))
        {
            Toggle(Facet.Deprecation, pair.Old.IsDeprecated, pair.New.IsDeprecated, "deprecated");
            CompareStability();
            SecurityComparer.CompareOperation(walk, pair, OldNode, NewNode);
            remainder.Compare();
        }
    }

    private void CompareRoute()
    {
        if (pair.Old.HttpMethod == pair.New.HttpMethod && pair.Old.PathTemplate == pair.New.PathTemplate)
        {
            return;
        }

        if (OperationPairing.NamelessKey(pair.Old) != OperationPairing.NamelessKey(pair.New))
        {
            Add(
                Facet.Route,
                Shift.Changed,
                OperationPair.KeyOf(pair.Old),
                OperationPair.KeyOf(pair.New),
                "operationId"
            );
            return;
        }

        var before = OperationPairing.PathNames(pair.Old);
        var after = OperationPairing.PathNames(pair.New);
        if (before.SequenceEqual(after, StringComparer.Ordinal))
        {
            return;
        }

        if (
            before
                .Order(StringComparer.Ordinal)
                .SequenceEqual(after.Order(StringComparer.Ordinal), StringComparer.Ordinal)
        )
        {
            walk.Differences.Add(
                pair.Difference(Facet.Order, Shift.Changed, string.Join(", ", before), string.Join(", ", after)) with
                {
                    Subject = Subject.Parameter,
                }
            );
            return;
        }

        foreach (var (old, @new) in before.Zip(after).Where(static names => names.First != names.Second))
        {
            walk.Differences.Add(
                pair.Difference(Facet.PathName, Shift.Changed, old, @new) with
                {
                    Subject = Subject.Parameter,
                    Key = $"{pair.Key} path {old}",
                    OldMember = ParameterComparer.Member(pair.Old, ParameterPlace.Path, old),
                    NewMember = ParameterComparer.Member(pair.New, ParameterPlace.Path, @new),
                }
            );
        }
    }

    private void CompareNames()
    {
        var (before, after) = (pair.Old.Id, pair.New.Id);
        if (before != after)
        {
            Add(Facet.Identifier, Shifts.Between(before, after), before ?? "none", after ?? "none", "operationId");
        }
        else if (pair.Old.Name != pair.New.Name)
        {
            AddName("method", Shift.Changed, pair.Old.Name, pair.New.Name);
        }

        CompareOptionsName(pair, "options");
        if (pair.Forms is { } forms)
        {
            CompareFormName(forms);
            CompareOptionsName(forms, "form options");
        }

        var (oldGiven, newGiven) = (pair.Old.GivenByClient?.WireName, pair.New.GivenByClient?.WireName);
        if (oldGiven != newGiven)
        {
            AddName("client parameter", Shifts.Between(oldGiven, newGiven), oldGiven, newGiven);
        }

        var (oldList, newList) = (pair.Old.Paging?.Name, pair.New.Paging?.Name);
        if (oldList is not null && newList is not null && oldList != newList)
        {
            AddName("list method", Shift.Changed, oldList, newList);
        }

        var (oldGroup, newGroup) = (string.Join('.', pair.Old.Groups), string.Join('.', pair.New.Groups));
        if (oldGroup != newGroup)
        {
            Add(Facet.Group, Shift.Changed, oldGroup, newGroup, "tags");
        }
    }

    private void AddName(string what, Shift shift, string? before, string? after) =>
        walk.Differences.Add(
            pair.Difference(Facet.Identifier, shift, before, after) with
            {
                Subject = Subject.Name,
                Key = $"{pair.Key} {what}",
            }
        );

    /// <summary>The name of the method for the form, where it does not follow that of the operation.</summary>
    private void CompareFormName(OperationPair forms)
    {
        var follows = forms.Old.IsFormBesideBody && forms.New.IsFormBesideBody && pair.Old.Name != pair.New.Name;
        if (forms.Old.Name != forms.New.Name && !follows)
        {
            walk.Differences.Add(
                forms.Difference(Facet.Identifier, Shift.Changed, forms.Old.Name, forms.New.Name) with
                {
                    Subject = Subject.Name,
                    Key = $"{pair.Key} form method",
                    What = $"The method for the form of {pair.Key}",
                }
            );
        }
    }

    private void CompareOptionsName(OperationPair methods, string part)
    {
        var (before, after) = (methods.Old.ParametersTypeName, methods.New.ParametersTypeName);
        if (before != after && methods.Old.Optional.Any() && methods.New.Optional.Any())
        {
            walk.Differences.Add(
                pair.Difference(Facet.Identifier, Shift.Changed, before, after) with
                {
                    Subject = Subject.Name,
                    Key = $"{pair.Key} {part}",
                    What = $"The options object of {pair.Key}",
                    OldMember = new CSharpMember(before, before, false),
                    NewMember = new CSharpMember(after, after, false),
                }
            );
        }
    }

    private void CompareStability()
    {
        var before = OldNode.Text("x-stability-level");
        var after = NewNode.Text("x-stability-level");
        var (old, @new) = (Level(before), Level(after));
        if (old != @new)
        {
            Add(
                Facet.Stability,
                @new < old ? Shift.Narrowed : Shift.Widened,
                before ?? "stable",
                after ?? "stable",
                "x-stability-level"
            );
        }
    }

    /// <summary>An operation without a level is stable; an unknown level is the least stable.</summary>
    private static int Level(string? word) => Array.IndexOf(StabilityLevels, word ?? "stable");

    private void Toggle(Facet facet, bool before, bool after, string keyword)
    {
        if (before != after)
        {
            Add(facet, after ? Shift.Added : Shift.Removed, null, null, keyword);
        }
    }

    private void Add(Facet facet, Shift shift, string? before, string? after, string keyword) =>
        walk.Differences.Add(
            pair.Difference(facet, shift, before, after) with
            {
                Old = Keyword(pair.Old.Origin, OldNode, keyword),
                New = Keyword(pair.New.Origin, NewNode, keyword),
            }
        );

    private static Origin Keyword(Origin owner, MappingNode node, string keyword) =>
        node[keyword] is { } value ? new Origin(owner.Pointer.Append(keyword), value.Location) : owner;
}
