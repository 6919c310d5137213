using Devin.Generator.Model;
using Devin.Generator.Normalization;

namespace Devin.Generator.Changes.Comparison;

/// <summary>Compares the parameters of two operations by place and name; their order has no meaning.</summary>
internal sealed class ParameterComparer(Walk walk, OperationPair pair)
{
    /// <summary>A parameter as consumers write it, where the method has it as one.</summary>
    public static CSharpMember? Member(Operation operation, ParameterPlace place, string wireName) =>
        operation.Parameters.FirstOrDefault(parameter => parameter.Place == place && parameter.WireName == wireName)
            is { IsGivenByClient: false } parameter
            ? TypedSite.ArgumentMember(operation, parameter)
            : null;

    /// <summary>Adds the differences and the schemas of the parameters.</summary>
    public void Compare()
    {
        var renamed = Renamed();
        var haveSameNames = EqualParts.HaveSameNames(pair.Old, pair.New);
        var old = walk.Old.ParametersOf(pair.Old);
        var @new = walk
            .New.ParametersOf(pair.New)
            .ToDictionary(static parameter => parameter.Key, StringComparer.Ordinal);
        foreach (var parameter in old.OrderBy(static parameter => parameter.Key, StringComparer.Ordinal))
        {
            var key =
                parameter.Place == ParameterPlace.Path && renamed.TryGetValue(parameter.WireName, out var name)
                    ? $"{ParameterPlace.Path} {name}"
                    : parameter.Key;
            if (@new.Remove(key, out var other))
            {
                if (!haveSameNames || !walk.Equal.Are(walk.Old.SiteOf(parameter), walk.New.SiteOf(other)))
                {
                    ComparePair(parameter, other);
                }
            }
            else
            {
                walk.Differences.Add(Existence(Shift.Removed, parameter, null));
            }
        }

        walk.Differences.AddRange(
            @new.Values.OrderBy(static parameter => parameter.Key, StringComparer.Ordinal)
                .Select(parameter => Existence(Shift.Added, null, parameter))
        );
    }

    private Dictionary<string, string> Renamed()
    {
        var before = OperationPairing.PathNames(pair.Old);
        var after = OperationPairing.PathNames(pair.New);
        var isSameRoute = OperationPairing.NamelessKey(pair.Old) == OperationPairing.NamelessKey(pair.New);
        return isSameRoute && !before.ToHashSet().SetEquals(after)
            ? before.Zip(after).DistinctBy(static names => names.First).ToDictionary()
            : [];
    }

    private void ComparePair(RawParameter old, RawParameter @new)
    {
        var (oldMember, newMember) = (
            Member(pair.Old, old.Place, old.WireName),
            Member(pair.New, @new.Place, @new.WireName)
        );
        if (old.IsRequired != @new.IsRequired)
        {
            Add(Facet.Required, @new.IsRequired ? Shift.Added : Shift.Removed, null, null);
        }

        if (old.IsDeprecated != @new.IsDeprecated)
        {
            Add(Facet.Deprecation, @new.IsDeprecated ? Shift.Added : Shift.Removed, null, null);
        }

        if (old.Style != @new.Style || old.IsExploded != @new.IsExploded)
        {
            Add(Facet.Style, Shift.Changed, StyleOf(old), StyleOf(@new));
        }

        walk.Differences.AddRange(
            OperationRemainder.OfParameter(() => Existence(Shift.Changed, old, @new), (walk.Old, old), (walk.New, @new))
        );
        var (before, after) = (ArgumentName(oldMember), ArgumentName(newMember));
        var isArgument = !IsGivenByClient(pair.Old, old) && !IsGivenByClient(pair.New, @new);
        if (isArgument && before != after && old.WireName == @new.WireName && old.IsRequired == @new.IsRequired)
        {
            walk.Differences.Add(Of(Facet.Identifier, Shift.Changed, before, after) with { Subject = Subject.Name });
        }

        var schemas = new SchemaPair(
            Site(walk.Old, pair.Old, old),
            Site(walk.New, pair.New, @new),
            KeyOf(@new),
            What(@new),
            oldMember,
            newMember
        )
        {
            IsArgument = true,
        };
        walk.AddRoot(schemas, Reach.Parameter, pair);

        void Add(Facet facet, Shift shift, string? left, string? right) =>
            walk.Differences.Add(Of(facet, shift, left, right));

        Difference Of(Facet facet, Shift shift, string? left, string? right) =>
            Existence(shift, old, @new) with
            {
                Facet = facet,
                Before = left,
                After = right,
            };
    }

    /// <summary>The schema of a parameter; an object that is no parameter itself is its properties as parameters.</summary>
    private static TypedSite Site(ComparedSide contract, Operation operation, RawParameter parameter)
    {
        var own = operation.Parameters.FirstOrDefault(known =>
            known.Place == parameter.Place && known.WireName == parameter.WireName
        );
        return new TypedSite(contract, parameter.Schema, own?.Type)
        {
            ArgumentsOf = own is null ? operation : null,
            DeepName = parameter.Style == "deepObject" ? parameter.WireName : null,
        };
    }

    private Difference Existence(Shift shift, RawParameter? old, RawParameter? @new)
    {
        var subject = (@new ?? old)!;
        return new Difference(Subject.Parameter, Facet.Existence, shift)
        {
            Key = KeyOf(subject),
            What = What(subject),
            Old = old?.Origin ?? pair.Old.Origin,
            New = @new?.Origin ?? pair.New.Origin,
            OldMember = old is null ? null : Member(pair.Old, old.Place, old.WireName),
            NewMember = @new is null ? null : Member(pair.New, @new.Place, @new.WireName),
            WasRequired = old?.IsRequired ?? false,
            IsRequired = @new?.IsRequired ?? false,
            IsArgument = pair.Old.Optional.Any(),
            Operations = [pair.Key],
            Methods = [TypedSite.MethodOf(pair.New)],
        };
    }

    private static bool IsGivenByClient(Operation operation, RawParameter parameter) =>
        parameter.Place == ParameterPlace.Path && operation.GivenByClient?.WireName == parameter.WireName;

    private string KeyOf(RawParameter parameter) => $"{pair.Key} {parameter.Key}";

    private string What(RawParameter parameter) =>
        $"{parameter.Place.ToString().ToLowerInvariant()} parameter '{parameter.WireName}' of {pair.Key}";

    private static string StyleOf(RawParameter parameter) =>
        $"style {parameter.Style}, explode {(parameter.IsExploded ? "true" : "false")}";

    private static string? ArgumentName(CSharpMember? member) => member?.Name.TrimEnd(')').Split('(', '.')[^1];
}
