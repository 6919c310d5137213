using Devin.Generated.Testing;
using Devin.Tests.Shared.Architecture;

namespace Devin.Generated.Tests.Architecture;

/// <summary>
/// The libraries have the order of folders that docs/architecture.md lists, in hand-written and in emitted files.
/// </summary>
/// <param name="type">A type of the root namespace of the library.</param>
[TestFixture(typeof(DevinClient))]
[TestFixture(typeof(InMemoryDevin))]
public sealed class FolderOrderTests(Type type)
{
    private IReadOnlyList<TypeDependency> Dependencies => field ??= AssemblyDependencies.Read(type.Assembly.Location);

    private FolderOrder Order =>
        field ??= FolderOrder.Read(
            Path.Combine(RepositoryFolder.Path, "docs", "architecture.md"),
            "src/" + type.Namespace
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

    private FolderGraph Graph(int depth) => new(Dependencies, type.Namespace!, depth);
}
