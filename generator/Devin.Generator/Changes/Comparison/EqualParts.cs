using Devin.Generator.Model;
using Devin.Generator.Schemas;
using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Comparison;

/// <summary>
/// Recognizes parts of two contracts in which nothing can differ: equal ones at one place that refer to equal components
/// only, and whose types have the same names. Most parts of a new version are such parts.
/// </summary>
internal sealed class EqualParts
{
    /// <summary>The length of a pointer to an operation and to a component.</summary>
    private const int DepthOfUnits = 3;

    private readonly EqualComponents _components;
    private readonly HashSet<JsonPointer> _renamed = [];

    public EqualParts(ComparedSide old, ComparedSide @new)
    {
        AddRenamed(old, @new);
        AddRenamed(@new, old);
        _components = EqualComponents.Of(old.Document, @new.Document, _renamed);
    }

    /// <summary>Whether a component is the same in both contracts, with all that it refers to.</summary>
    public bool AreComponents(JsonPointer component) => _components.Contains("#" + component);

    /// <summary>Whether two schemas, operations or other parts are the same, with all that they refer to.</summary>
    public bool Are(SchemaSite old, SchemaSite @new)
    {
        // A reference alone means the same at any place.
        if (
            old.Node is MappingNode { Members: [{ Name: "$ref", Value: ScalarNode one }] }
            && @new.Node is MappingNode { Members: [{ Name: "$ref", Value: ScalarNode other }] }
        )
        {
            return string.Equals(one.Text, other.Text, StringComparison.Ordinal) && _components.Contains(one.Text);
        }

        return EqualStructure.Are(old.Node, @new.Node, _components.Contains)
            && (
                ScalarSchemas.Contain(old.Node)
                || (old.Pointer == @new.Pointer && !_renamed.Contains(old.Pointer.First(DepthOfUnits)))
            );
    }

    /// <summary>Whether two operations have the same parameters under the same names, those of their paths among them.</summary>
    public bool HaveSameParameters(ComparedSide oldSide, Operation old, ComparedSide newSide, Operation @new) =>
        old.Origin.Pointer == @new.Origin.Pointer
        && HaveSameNames(old, @new)
        && !_renamed.Contains(old.Origin.Pointer.First(DepthOfUnits))
        && !_renamed.Contains(oldSide.ItemOf(old).Pointer.Append("parameters"))
        && HaveSameParameters(oldSide.SiteOf(old), newSide.SiteOf(@new))
        && HaveSameParameters(oldSide.ItemOf(old), newSide.ItemOf(@new));

    private bool HaveSameParameters(SchemaSite old, SchemaSite @new) =>
        EqualStructure.Are(old.Keywords["parameters"], @new.Keywords["parameters"], _components.Contains);

    /// <summary>Whether the parameters of two operations have the same names in C#.</summary>
    public static bool HaveSameNames(Operation old, Operation @new)
    {
        if (old.Parameters.Count != @new.Parameters.Count || (old.FormMethod is null) != (@new.FormMethod is null))
        {
            return false;
        }

        for (var index = 0; index < old.Parameters.Count; index++)
        {
            var (one, other) = (old.Parameters[index], @new.Parameters[index]);
            if (
                one.Name != other.Name
                || one.WireName != other.WireName
                || one.Place != other.Place
                || one.IsRequired != other.IsRequired
                || one.IsGivenByClient != other.IsGivenByClient
            )
            {
                return false;
            }
        }

        return old.FormMethod is null || HaveSameNames(old.FormMethod, @new.FormMethod!);
    }

    /// <summary>Adds the operations and components with a type that has another name on the other side, or none.</summary>
    private void AddRenamed(ComparedSide side, ComparedSide other)
    {
        foreach (var definition in side.Model.Definitions)
        {
            if (other.Definition(definition.Name) is not { } same || !HaveSameNames(definition, same))
            {
                _renamed.Add(definition.Origin.Pointer.First(DepthOfUnits));
            }
        }
    }

    private static bool HaveSameNames(TypeDefinition one, TypeDefinition other)
    {
        if (one.Kind != other.Kind || one.Origin.Pointer != other.Origin.Pointer)
        {
            return false;
        }

        if (one is not ModelDefinition model)
        {
            return true;
        }

        var (mine, theirs) = (model.Properties, ((ModelDefinition)other).Properties);
        for (var index = 0; index < mine.Count && index < theirs.Count; index++)
        {
            if (mine[index].Name != theirs[index].Name || mine[index].WireName != theirs[index].WireName)
            {
                return false;
            }
        }

        return true;
    }
}
