using System.Text.Json;
using CsCheck;
using Devin.Generated.Json;
using Devin.Generated.Tests.Grid;
using Devin.Generator.Model;

namespace Devin.Generated.Tests.Validation;

/// <summary>The verdict on a request body is that of another implementation of JSON Schema on the contract's schema.</summary>
public sealed class SchemaComparisonTests
{
    private static IEnumerable<string> Names =>
        Contract
            .Model.Operations.Select(static operation => operation.Body?.Type)
            .OfType<DefinedUse>()
            .Where(static body => body.Kind == DefinitionKind.Model)
            .Select(static body => body.Name)
            .Distinct()
            .Where(static name => Contract.Definition(name).Origin.Pointer.Segments is ["components", ..])
            .Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Names))]
    public async Task The_verdicts_agree(string name)
    {
        var model = (ModelDefinition)Contract.Definition(name);
        var type = Contract.TypeOf(name);
        var schema = await AppliedSchema.OfAsync(model.Origin.Pointer);
        Gen.Int.Holds(
            seed =>
            {
                var json = new RandomBody(new Random(seed)).Object(model);
                var body = (JsonModel)JsonSerializer.Deserialize(json.ToJsonString(), type)!;
                var theirs = schema.Validate(json.ToJsonString());
                var own = body.Validate().Where(IsOfTheSchema).ToArray();
                Assert.That(
                    own.Length == 0,
                    Is.EqualTo(theirs.Count == 0),
                    $"{json}\nown: {string.Join("; ", own.Select(static found => found.ToString()))}\ntheirs: {string.Join("; ", theirs)}"
                );
            },
            samples: 100
        );
    }

    /// <summary>The constraints of the service alone are no part of the schema.</summary>
    private static bool IsOfTheSchema(Devin.Generated.Constraints.ConstraintViolation violation) =>
        !violation.Expected.Contains("because", StringComparison.Ordinal)
        && !violation.Expected.Contains("action", StringComparison.Ordinal)
        && !violation.Expected.Contains("trigger", StringComparison.Ordinal);
}
