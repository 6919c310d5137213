using System.Text;
using Devin.Generator.Diagnostics;
using Devin.Generator.Documents;
using Devin.Generator.Library;
using Devin.Generator.Normalization;

namespace Devin.Generator.Tests.Generate;

/// <summary>Names of methods, where several operations would have one.</summary>
public sealed class MethodNamesTests
{
    private const string OneRequestTwice = """
        openapi: 3.1.0
        info: { title: T, version: '1' }
        paths:
          /a/{x}: { get: { operationId: one, responses: { '204': { description: x } } } }
          /a/{x:path}: { get: { operationId: two, responses: { '204': { description: x } } } }
        """;

    [Test]
    public void Of_two_operations_that_are_one_request_the_first_is_emitted_and_the_second_is_a_warning()
    {
        var (model, notes) = Normalize(isStrict: false);

        Assert.That(model.Operations.Select(static operation => operation.PathTemplate), Is.EqualTo(["/a/{x}"]));
        Assert.That(
            notes.Where(static note => note.Code == DiagnosticCodes.NameCollision).Select(static note => note.Message),
            Has.One.Contains("the same request")
        );
    }

    [Test]
    public void Under_strict_rules_two_operations_that_are_one_request_are_an_error() =>
        Assert.That(
            () => Normalize(isStrict: true),
            Throws.TypeOf<ContractException>().With.Message.Contains("the same request")
        );

    private static (Model.ContractModel Model, IReadOnlyList<Diagnostic> Notes) Normalize(bool isStrict) =>
        ContractNormalizer.Normalize(
            DocumentReader.Read(Encoding.UTF8.GetBytes(OneRequestTwice), "contract.yaml"),
            LibraryNames.Of("TestClient"),
            isStrict
        );
}
