using Devin.Generator.Model;

namespace Devin.Generated.Tests.Grid;

/// <summary>A model and a serializer, with the properties to check.</summary>
internal sealed record GridCase(ModelDefinition Model, IReadOnlyList<PropertyDefinition> Properties, string Serializer)
{
    /// <summary>Checks every property. All failures are reported together; an exception is a failure of one property.</summary>
    public void ForEachProperty(Action<GridCell> check) =>
        Assert.Multiple(() =>
        {
            foreach (var cell in Properties.Select(property => new GridCell(Model, property, Serializer)))
            {
                try
                {
                    check(cell);
                }
                catch (Exception exception)
                {
                    Assert.Fail($"{cell.Name}\n{exception}");
                }
            }
        });
}
