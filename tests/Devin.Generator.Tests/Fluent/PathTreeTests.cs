using CsCheck;
using Devin.Generator.CSharp.Builders;
using Devin.Generator.Diagnostics;
using Devin.Generator.Model;
using Devin.Generator.Scalars;
using Devin.Generator.Tests.Generate;

namespace Devin.Generator.Tests.Fluent;

/// <summary>How paths become builders.</summary>
public sealed class PathTreeTests
{
    [Test]
    public void A_segment_is_a_builder_a_parameter_an_indexer_and_a_mixture_a_method()
    {
        var root = SampleOperations.Builders("GET /users/{user_id}/files/{name}.{ext}", "POST /users");
        var users = root.Children.Single();
        var item = users.Children.Single();
        var file = item.Children.Single().Children.Single();
        Assert.Multiple(() =>
        {
            Assert.That(root.Node.Kind, Is.EqualTo(SegmentKind.Root));
            Assert.That(users.Node.Kind, Is.EqualTo(SegmentKind.Fixed));
            Assert.That(users.Node.Operations.Single().HttpMethod, Is.EqualTo("POST"));
            Assert.That(item.Node.Kind, Is.EqualTo(SegmentKind.Index));
            Assert.That(file.Node.Kind, Is.EqualTo(SegmentKind.Method));
            Assert.That(
                file.Node.Parameters.Select(static parameter => parameter.Name),
                Is.EqualTo(new[] { "name", "ext" })
            );
            Assert.That(file.Node.Path, Is.EqualTo("/users/{user_id}/files/{name}.{ext}"));
            Assert.That(UrlTemplate.Of(file.Node), Is.EqualTo("{+baseurl}/users/{user_id}/files/{name}.{ext}"));
        });
    }

    [Test]
    public void Paths_that_differ_in_a_parameters_name_share_a_builder()
    {
        var root = SampleOperations.Builders("GET /repos/{owner}/tags", "GET /repos/{template_owner}/copies");
        var item = root.Children.Single().Children.Single();
        Assert.Multiple(() =>
        {
            Assert.That(item.Class, Is.EqualTo("OwnerItemRequestBuilder"));
            Assert.That(item.Node.Parameters.Single().WireNames, Is.EqualTo(new[] { "owner", "template_owner" }));
            Assert.That(item.Children.Select(static child => child.Member), Is.EqualTo(new[] { "Copies", "Tags" }));
            Assert.That(UrlTemplate.Of(item.Children[0].Node), Is.EqualTo("{+baseurl}/repos/{owner%2Did}/copies"));
        });
    }

    [Test]
    public void Paths_that_differ_in_a_parameters_type_take_texts()
    {
        var model = NormalizedContract
            .Of(
                """
                openapi: 3.1.0
                info: { title: T, version: '1' }
                paths:
                  /a/{id}: { get: { parameters: [{ name: id, in: path, required: true, schema: { type: string, format: uuid } }], responses: { '204': { description: x } } } }
                  /a/{name}/b: { get: { parameters: [{ name: name, in: path, required: true, schema: { type: string } }], responses: { '204': { description: x } } } }
                  /b/{id}: { get: { parameters: [{ name: id, in: path, required: true, schema: { type: string, format: uuid } }], responses: { '204': { description: x } } } }

                """
            )
            .Model;
        var types = PathTree
            .Build(model.Operations)
            .Children.Select(static child => child.Children.Single().Parameters.Single().Definition!.Type);
        Assert.That(
            types,
            Is.EqualTo(
                new[] { new PrimitiveUse(PrimitiveType.String, false), new PrimitiveUse(PrimitiveType.Guid, false) }
            )
        );
    }

    [Test]
    public void Operations_at_the_root_belong_to_the_client()
    {
        var root = SampleOperations.Builders("GET /", "GET /a");
        Assert.That(root.Node.Operations.Single().PathTemplate, Is.EqualTo("/"));
        Assert.That(UrlTemplate.Of(root.Node), Is.EqualTo("{+baseurl}/"));
    }

    [Test]
    public void A_query_in_the_path_is_continued()
    {
        var model = NormalizedContract
            .Of(
                """
                openapi: 3.1.0
                info: { title: T, version: '1' }
                paths:
                  /a?beta=true: { get: { parameters: [{ name: first, in: query, schema: { type: integer } }], responses: { '204': { description: x } } } }

                """
            )
            .Model;
        var node = PathTree.Build(model.Operations).Children.Single();
        Assert.That(UrlTemplate.Of(node), Is.EqualTo("{+baseurl}/a?beta=true{&first}"));
    }

    [Test]
    public void A_slash_at_the_end_is_a_builder_of_its_own()
    {
        var a = SampleOperations.Builders("GET /a", "GET /a/").Children.Single();
        Assert.Multiple(() =>
        {
            Assert.That(a.Node.Operations, Has.Count.EqualTo(1));
            Assert.That(a.Children.Single().Member, Is.EqualTo("EmptyPathSegment"));
            Assert.That(UrlTemplate.Of(a.Children.Single().Node), Is.EqualTo("{+baseurl}/a/"));
        });
    }

    [Test]
    public void Two_operations_that_would_be_one_method_are_refused_with_both_places()
    {
        var error = Assert.Throws<ContractException>(() => SampleOperations.Builders("GET /a/{b}", "GET /a/{c}"));
        Assert.That(error.Message, Does.Contain("/a/{b}").And.Contain("excludePatterns").And.Contain("DG0005"));
    }

    [TestCase("GET /a-b", "GET /aB", "AHyphenB AB")]
    [TestCase("GET /a-b/c/d", "GET /aB", "AHyphenB AB")]
    [TestCase("GET /a-b", "GET /a.b", "AB ADotB")]
    [TestCase("GET /A", "GET /a", "A AAF1C08098CF1")]
    public void One_of_two_builders_of_one_name_spells_its_signs_out_also_under_strict_rules(
        string first,
        string second,
        string members
    )
    {
        var notes = new List<Diagnostic>();
        var builders = SampleOperations.Builders(new CollisionLog(notes, isStrict: true), second, first);

        Assert.That(builders.Children.Select(static child => child.Member), Is.EqualTo(members.Split(' ')));
        Assert.That(
            builders.All().SelectMany(static scope => scope.Node.Operations).Select(static call => call.PathTemplate),
            Is.EquivalentTo([first.Split(' ')[1], second.Split(' ')[1]])
        );
        Assert.That(notes.Single().Message, Does.Contain(members.Split(' ').MaxBy(static name => name.Length)!));
    }

    [Test]
    public void Without_strict_rules_the_first_of_two_equal_methods_is_emitted_and_the_second_is_a_warning()
    {
        var notes = new List<Diagnostic>();
        var builders = SampleOperations.Builders(new CollisionLog(notes, isStrict: false), "GET /a/{c}", "GET /a/{b}");

        Assert.That(
            builders.All().SelectMany(static scope => scope.Node.Operations).Select(static call => call.PathTemplate),
            Is.EqualTo(["/a/{b}"])
        );
        Assert.That(notes, Has.One.With.Property("Severity").EqualTo(Severity.Warning));
        Assert.That(notes[0].Message, Does.Contain("excludePatterns"));
    }

    [Test]
    public void A_builder_namespace_is_no_name_of_a_type() =>
        Assert.That(
            SampleOperations.Classes("GET /api-problem/a", "GET /x/api-problem"),
            Is.EqualTo([
                "ApiProblemNamespace.ApiProblemRequestBuilder",
                "ApiProblemNamespace.A.ARequestBuilder",
                "X.XRequestBuilder",
                "X.ApiProblem.ApiProblemRequestBuilder",
            ])
        );

    [Test]
    public void Every_operation_is_in_the_tree_once_whatever_the_order() =>
        Gen.Int[0, Segments.Length - 1]
            .Select(static index => Segments[index])
            .Array[1, 4]
            .Select(static segments => "/" + string.Join('/', segments.Distinct()))
            .Array[1, 6]
            .Select(static paths => paths.DistinctBy(WithoutNames).ToArray())
            .Holds(paths =>
            {
                var routes = paths.Select(static path => "GET " + path).ToArray();
                var forward = Listing(routes);
                var backward = Listing([.. routes.Reverse()]);
                Assert.That(forward, Is.EqualTo(backward));
                Assert.That(
                    SampleOperations
                        .Builders(routes)
                        .All()
                        .SelectMany(static scope => scope.Node.Operations)
                        .Select(static operation => operation.PathTemplate),
                    Is.EquivalentTo(paths)
                );
            });

    private static readonly string[] Segments = ["a", "b", "{x}", "{y}", "c.d", "e{z}"];

    private static string WithoutNames(string path) => path.Replace("{y}", "{x}", StringComparison.Ordinal);

    private static string[] Listing(string[] routes) =>
        [
            .. SampleOperations
                .Builders(routes)
                .All()
                .Select(static scope => scope.FullName + " " + UrlTemplate.Of(scope.Node)),
        ];
}
