using System.Text;
using Devin.Generator.Changes;
using Devin.Generator.Changes.Comparison;
using Devin.Generator.Changes.Rules;
using Devin.Generator.Changes.Verification;
using Devin.Generator.Documents;

namespace Devin.Verification.Tests.Rules;

/// <summary>An operation with a form beside another body has two methods, and a change can affect one of them or both.</summary>
public sealed class FormMethodTests
{
    private const string Json = "application/json: { schema: { $ref: '#/components/schemas/A' } }";

    private const string Form =
        "multipart/form-data: { schema: { type: object, required: [file], properties: { file: { type: string, format: binary }, name: { type: string } } } }";

    private const string Id = "{ name: id, in: query, required: true, schema: { type: string } }";

    private static IEnumerable<TestCaseData> Pairs()
    {
        var both = Post($"{Json}, {Form}");
        const string ParameterOfBoth =
            "CreateParameters.Id CreateFormParameters.Id client.A.CreateAsync client.A.CreateFormAsync";
        const string ArgumentOfBoth =
            "client.A.CreateAsync(id) client.A.CreateAsync client.A.CreateFormAsync client.A.CreateFormAsync(id)";
        yield return Case(
            "the form",
            both,
            Post(Json),
            "DR038 client.A.CreateFormAsync",
            "DR039 client.A.CreateFormAsync"
        );
        yield return Case(
            "the other body",
            both,
            Post(Form),
            "DR038 client.A.CreateAsync; DR089 client.A.CreateFormAsync client.A.CreateAsync; DR089 CreateFormParameters CreateParameters",
            "DR039 client.A.CreateAsync; DR089 client.A.CreateAsync client.A.CreateFormAsync; DR089 CreateParameters CreateFormParameters"
        );
        yield return Case(
            "the type of a field",
            both,
            Post($"{Json}, {Form.Replace("name: { type: string", "name: { type: integer", StringComparison.Ordinal)}"),
            "DR047 CreateFormParameters.Name client.A.CreateFormAsync",
            "DR047 CreateFormParameters.Name client.A.CreateFormAsync"
        );
        yield return Case(
            "a parameter",
            Post($"{Json}, {Form}", "{ name: id, in: query, schema: { type: string } }"),
            both,
            $"DR018 {ParameterOfBoth}",
            $"DR017 {ParameterOfBoth}"
        );
        yield return Case(
            "an argument",
            Post($"{Json}, {Form}", Id),
            Post($"{Json}, {Form}", Id.Replace("type: string", "type: integer", StringComparison.Ordinal)),
            $"DR023 {ArgumentOfBoth}",
            $"DR023 {ArgumentOfBoth}"
        );
        yield return Case(
            "the operation",
            both,
            Post(null),
            "DR002 client.A.CreateAsync client.A.CreateFormAsync",
            "DR001 client.A.CreateAsync client.A.CreateFormAsync"
        );
    }

    /// <summary>
    /// What breaks the source is reported with the members of each method, and nothing else stops compiling, in both
    /// directions.
    /// </summary>
    [TestCaseSource(nameof(Pairs))]
    public void A_change_names_the_methods_that_it_breaks(string old, string @new, string forth, string back)
    {
        var (left, right) = (Read(old), Read(@new));
        Assert.Multiple(() =>
        {
            AssertBreaks(left, right, forth);
            AssertBreaks(right, left, back);
        });
    }

    private static void AssertBreaks(ComparedContract old, ComparedContract @new, string expected)
    {
        var changes = ChangeSet.Of(old, @new);
        var reported = changes
            .Where(static change => change.Source >= Impact.Info)
            .Select(static change => $"{change.Rule.Id} {string.Join(' ', change.Members)}");
        Assert.That(string.Join("; ", reported), Is.EqualTo(expected));
        var uses = ConsumerCode.Of(old.Model, CompiledLibrary.ClientName);
        var broken = CompiledLibrary.Of(@new).Broken(uses);
        Assert.That(VerificationResult.Of(uses, broken, [], changes, @new.Model).Disagreements, Is.Empty);
    }

    private static TestCaseData Case(string name, string old, string @new, string forth, string back) =>
        new TestCaseData(old, @new, forth, back).SetName("A change names the methods that it breaks: " + name);

    private static ComparedContract Read(string contract) =>
        ComparedContract.Of(DocumentReader.Read(Encoding.UTF8.GetBytes(contract), "contract.yaml"));

    private static string Post(string? content, string parameter = "")
    {
        var post = content is null
            ? ""
            : $"post: {{ operationId: create, parameters: [{parameter}], requestBody: {{ required: true, content: {{ {content} }} }}, responses: {{ '204': {{ description: x }} }} }}, ";
        return $$"""
            openapi: 3.1.0
            info: { title: T, version: '1' }
            paths: { /a: { {{post}}get: { operationId: read, responses: { '200': { description: x, content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } } } } } }
            components: { schemas: { A: { type: object, properties: { a: { type: string } } } } }

            """;
    }
}
