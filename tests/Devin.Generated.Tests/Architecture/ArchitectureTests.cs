using Devin.Tests.Shared.Architecture;

namespace Devin.Generated.Tests.Architecture;

/// <summary>
/// The library has the order of folders that docs/architecture.md lists, in hand-written and in emitted files.
/// </summary>
public sealed class ArchitectureTests
{
    private const string Library = "Devin.Generated";

    private static readonly Lazy<IReadOnlyList<TypeDependency>> Dependencies = new(static () =>
        AssemblyDependencies.Read(typeof(DevinClient).Assembly.Location)
    );

    private static readonly FolderOrder Order = FolderOrder.Read(
        Path.Combine(RepositoryFolder.Path, "docs", "architecture.md"),
        "src/" + Library
    );

    [TestCase(1)]
    [TestCase(2)]
    public void No_folder_depends_on_one_above_it(int depth) => Assert.That(Graph(depth).AgainstOrder(Order), Is.Empty);

    [TestCase(1)]
    [TestCase(2)]
    public void Folders_have_no_cycle(int depth) => Assert.That(Graph(depth).InCycles(), Is.Empty);

    [Test]
    public void The_order_lists_every_folder_and_no_other() =>
        Assert.That(Order.Folders, Is.EquivalentTo(Graph(2).Folders));

    [TestCase(Library)]
    [TestCase(Library + ".Fluent")]
    public void Every_namespace_is_the_folder_of_its_file(string project) =>
        Assert.That(
            SourceNamespaces.Misplaced(Path.Combine(RepositoryFolder.Path, "src", project), project, "Generated"),
            Is.Empty
        );

    [Test]
    public void A_dependency_on_a_folder_above_names_the_types() =>
        Assert.That(
            Graph(1).AgainstOrder(new FolderOrder(["Transport", "Core"])),
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

    private static FolderGraph Graph(int depth) => new(Dependencies.Value, Library, depth);
}
