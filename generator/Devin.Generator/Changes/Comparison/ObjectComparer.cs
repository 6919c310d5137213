using Devin.Generator.Normalization;
using Devin.Generator.Schemas;

namespace Devin.Generator.Changes.Comparison;

/// <summary>Compares two objects property by property.</summary>
internal sealed class ObjectComparer(SchemaComparer schemas, SchemaPair pair, SchemaNode node)
{
    /// <summary>Adds the differences of the objects and the pairs of their properties.</summary>
    public void Compare(ObjectShape old, ObjectShape @new)
    {
        foreach (var name in old.Properties.Keys.Union(@new.Properties.Keys).Order(StringComparer.Ordinal))
        {
            var before = old.Properties.TryGetValue(name, out var oldSite) ? oldSite : (SchemaSite?)null;
            var after = @new.Properties.TryGetValue(name, out var newSite) ? newSite : (SchemaSite?)null;
            var (wasRequired, isRequired) = (old.Required.Contains(name), @new.Required.Contains(name));
            if (before is { } left && after is { } right)
            {
                if (wasRequired == isRequired && schemas.AreEqual(left, right) && pair.Old.HasSameName(pair.New, name))
                {
                    continue;
                }

                CompareProperty(Property(name, left, right), wasRequired, isRequired);
                continue;
            }

            node.Differences.Add(
                new Difference(Subject.Schema, Facet.Property, after is null ? Shift.Removed : Shift.Added)
                {
                    Key = $"{pair.Key}.{name}",
                    What = $"property '{name}' of {pair.What}",
                    Before = before is { } gone ? TypeWords.Of(pair.Old.Property(name, gone)) : null,
                    After = after is { } come ? TypeWords.Of(pair.New.Property(name, come)) : null,
                    Old = (before ?? pair.Old.Site).Origin,
                    New = (after ?? pair.New.Site).Origin,
                    OldMember = before is null ? null : pair.Old.MemberOf(name),
                    NewMember = after is null ? null : pair.New.MemberOf(name),
                    WasRequired = wasRequired,
                    IsRequired = isRequired,
                    IsArgument = pair.Old.ArgumentsOf is not null,
                }
            );
        }

        CompareClosing(pair, node);
        if (old.Additional is { } oldValues && @new.Additional is { } newValues)
        {
            node.Add(
                schemas.Compare(
                    pair.Inner(pair.Old.Value(oldValues), pair.New.Value(newValues), "{}", "additional properties")
                )
            );
        }
    }

    /// <summary>Adds the difference of <c>additionalProperties</c>, where it is not a schema on both sides.</summary>
    public static void CompareClosing(SchemaPair pair, SchemaNode node)
    {
        var (before, after) = (Opening(pair.Old), Opening(pair.New));
        if (before != after)
        {
            var shift =
                after == "closed" ? Shift.Narrowed
                : before == "closed" ? Shift.Widened
                : Shift.Changed;
            node.Differences.Add(pair.Difference(Facet.AdditionalProperties, shift, before, after));
        }
    }

    private static string Opening(TypedSite site)
    {
        var parts = SchemaParts.Of(site, isThrough: true);
        return parts.Any(static part => part.Keywords.IsFalse("additionalProperties")) ? "closed"
            : parts.Any(static part => part.Keywords.Mapping("additionalProperties") is { Members.Count: > 0 })
                ? "typed"
            : "open";
    }

    private SchemaPair Property(string name, SchemaSite old, SchemaSite @new) =>
        new(
            pair.Old.Property(name, old),
            pair.New.Property(name, @new),
            $"{pair.Key}.{name}",
            $"property '{name}' of {pair.What}",
            pair.Old.MemberOf(name),
            pair.New.MemberOf(name)
        )
        {
            IsArgument = pair.Old.ArgumentsOf is not null,
            IsProperty = true,
        };

    private void CompareProperty(SchemaPair property, bool wasRequired, bool isRequired)
    {
        if (wasRequired != isRequired)
        {
            node.Differences.Add(
                property.Difference(Facet.Required, isRequired ? Shift.Added : Shift.Removed) with
                {
                    WasRequired = wasRequired,
                    IsRequired = isRequired,
                }
            );
        }

        var (old, @new) = (property.Old.Site.Keywords, property.New.Site.Keywords);
        if (old.IsTrue("deprecated") != @new.IsTrue("deprecated"))
        {
            node.Differences.Add(
                property.Difference(Facet.Deprecation, @new.IsTrue("deprecated") ? Shift.Added : Shift.Removed)
            );
        }

        var (oldPermission, newPermission) = (old.Text(Extensions.Permission), @new.Text(Extensions.Permission));
        if (!string.Equals(oldPermission, newPermission, StringComparison.Ordinal))
        {
            node.Differences.Add(
                property.Difference(
                    Facet.Security,
                    newPermission is null ? Shift.Removed : Shift.Added,
                    oldPermission,
                    newPermission
                )
            );
        }

        CompareNames(property);
        node.Add(schemas.Compare(property));
    }

    /// <summary>Another C# name for one wire name: from the overlay, or from a collision.</summary>
    private void CompareNames(SchemaPair property)
    {
        var before = property.OldMember?.Name.Split('.')[^1];
        var after = property.NewMember?.Name.Split('.')[^1];
        if (!property.IsArgument && before is not null && after is not null && before != after)
        {
            node.Differences.Add(
                property.Difference(Facet.Identifier, Shift.Changed, before, after) with
                {
                    Subject = Subject.Name,
                }
            );
        }
    }
}
