using Devin.Generator.Diagnostics;
using Devin.Tests.Shared.Architecture;

namespace Devin.Generator.Tests.Documentation.Images;

/// <summary>The drawing in docs/architecture.md shows the real folders. With DEVIN_WRITE_PAGES=1 it is written.</summary>
[Category(WrittenPages.Category)]
public sealed class DataFlowTests
{
    private const string Project = "Devin.Generator";

    [Test]
    public void The_drawing_is_current() => WrittenPages.Expect("docs/images/data-flow.svg", DataFlowDrawing.Draw());

    [Test]
    public void Every_folder_of_the_generator_is_in_one_stage()
    {
        var root = RepositoryFolder.At($"generator/{Project}");
        var folders = Directory
            .EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(root, Path.GetDirectoryName(path)!).Replace('\\', '/'))
            .Where(static folder => folder.Split('/')[0] is not ("bin" or "obj"))
            .Select(static folder => folder == "." ? FolderOrder.Root : folder)
            .Distinct();
        var drawn = DataFlow.Stages.Where(static stage => !stage.IsFiles).SelectMany(static stage => stage.Contents);
        Assert.That(drawn, Is.EquivalentTo(folders));
    }

    [Test]
    public void Where_an_arrow_leads_to_a_stage_its_code_uses_the_stage_before()
    {
        var dependencies = AssemblyDependencies.Read(typeof(Diagnostic).Assembly.Location).ToList();
        var missing = DataFlow
            .Arrows.Select(static arrow => (From: DataFlow.Stage(arrow.From), To: DataFlow.Stage(arrow.To)))
            .Where(static arrow => !arrow.From.IsFiles && !arrow.To.IsFiles)
            .Where(arrow =>
                !dependencies.Exists(dependency =>
                    Contains(arrow.To, dependency.FromNamespace) && Contains(arrow.From, dependency.ToNamespace)
                )
            );
        Assert.That(missing.Select(static arrow => $"{arrow.From.Name} -> {arrow.To.Name}"), Is.Empty);
    }

    private static bool Contains(FlowStage stage, string space) =>
        stage.Contents.Any(folder =>
            space == (folder == FolderOrder.Root ? Project : $"{Project}.{folder.Replace('/', '.')}")
        );
}
