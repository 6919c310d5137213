using Devin.Tests.Shared.Architecture;

namespace Devin.Generated.Tests.Architecture;

/// <summary>Namespaces, and the messages about dependencies between folders.</summary>
public sealed class ArchitectureTests
{
    private const string Library = "Devin.Generated";

    [TestCase(Library)]
    [TestCase(Library + ".Fluent")]
    [TestCase(Library + ".Fluent.Hosting")]
    [TestCase(Library + ".Hosting")]
    [TestCase(Library + ".Testing")]
    public void Every_namespace_is_the_folder_of_its_file(string project) =>
        Assert.That(
            SourceNamespaces.Misplaced(Path.Combine(RepositoryFolder.Path, "src", project), project, "Generated"),
            Is.Empty
        );

    [Test]
    public void A_dependency_on_a_folder_above_names_the_types() =>
        Assert.That(
            new FolderGraph(
                AssemblyDependencies.Read(typeof(DevinClient).Assembly.Location),
                Library,
                depth: 1
            ).AgainstOrder(new FolderOrder(["Transport", "Core"])),
            Has.Exactly(1).StartsWith("Transport -> Core: ").And.Some.Contains("ApiCall uses RequestOptions")
        );

    [Test]
    public void A_cycle_names_the_types_of_each_of_its_dependencies()
    {
        TypeDependency[] cycle =
        [
            new("My.Api.Low", "Options", "My.Api", "Client"),
            new("My.Api", "Client", "My.Api.High.Inner", "Sender"),
            new("My.Api.High", "Queue", "My.Api.Low", "Options"),
            new("My.Api.Low", "Options", "My.Api.Low", "Limits"),
            new("My.Api.High", "Queue", "My.Api.Apart", "Clock"),
        ];
        Assert.Multiple(() =>
        {
            Assert.That(
                new FolderGraph(cycle, "My.Api", depth: 1).InCycles(),
                Is.EqualTo(
                    new[]
                    {
                        "(root) -> High: Client uses Sender",
                        "High -> Low: Queue uses Options",
                        "Low -> (root): Options uses Client",
                    }
                )
            );
            Assert.That(new FolderGraph(cycle, "My.Api", depth: 2).InCycles(), Is.Empty);
        });
    }
}
