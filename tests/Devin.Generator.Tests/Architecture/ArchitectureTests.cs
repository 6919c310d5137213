using Devin.Tests.Shared.Architecture;

namespace Devin.Generator.Tests.Architecture;

/// <summary>The generator has the order of folders that docs/architecture.md lists.</summary>
public sealed class ArchitectureTests
{
    private const string Project = "Devin.Generator";

    private static readonly Lazy<IReadOnlyList<TypeDependency>> Dependencies = new(static () =>
        AssemblyDependencies.Read(typeof(Devin.Generator.Diagnostics.Diagnostic).Assembly.Location)
    );

    private static readonly FolderOrder Order = FolderOrder.Read(
        RepositoryFolder.At("docs/architecture.md"),
        "generator/" + Project
    );

    [TestCase(1)]
    [TestCase(2)]
    public void No_folder_depends_on_one_above_it(int depth) => Assert.That(Graph(depth).AgainstOrder(Order), Is.Empty);

    [TestCase(1)]
    [TestCase(2)]
    public void Folders_have_no_cycle(int depth) => Assert.That(Graph(depth).InCycles(), Is.Empty);

    [Test]
    public void Every_namespace_is_the_folder_of_its_file() =>
        Assert.That(SourceNamespaces.Misplaced(RepositoryFolder.At("generator/" + Project), Project), Is.Empty);

    /// <summary>The tests write these facts about the rules into the pages in docs/changes.</summary>
    private static readonly string[] OnPagesOnly =
    [
        "Devin.Generator.Changes.Rules.Rule.get_Counterpart",
        "Devin.Generator.Changes.Rules.Rule.get_Deviation",
        "Devin.Generator.Changes.Rules.Rule.get_Reverse",
    ];

    [Test]
    public void Every_method_and_property_is_used_by_the_program() =>
        Assert.That(
            UnusedMembers.Of(typeof(Devin.Generator.Diagnostics.Diagnostic).Assembly.Location),
            Is.EqualTo(OnPagesOnly)
        );

    private static FolderGraph Graph(int depth) => new(Dependencies.Value, Project, depth);
}
