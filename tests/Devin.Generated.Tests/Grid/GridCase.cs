using Devin.Generator.Model;

namespace Devin.Generated.Tests.Grid;

/// <summary>A model and a serializer.</summary>
internal sealed record GridCase(ModelDefinition Model, string Serializer)
{
    /// <summary>Checks every property. All failures are reported together; an exception is a failure of one property.</summary>
    public void ForEachProperty(string expectation, Action<GridCell> check)
    {
        foreach (var property in Model.Properties)
        {
            var cell = new GridCell(Model, property, Serializer, expectation);
            try
            {
                check(cell);
            }
            catch (Exception exception)
            {
                Assert.Fail($"{cell.Name}\n{exception}");
            }
        }
    }
}
