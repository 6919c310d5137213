using System.Text;
using Devin.Generator.Drift.Copies;
using Devin.Generator.Files;
using Devin.Generator.Import;
using Devin.Generator.Pages;

namespace Devin.Generator.Tests.Pages;

/// <summary>Reading many files reports its progress, faulty files included.</summary>
public sealed class FileProgressTests
{
    private const string Page = "prompt\nstring\n";

    [Test]
    public void Import_reports_each_page_once()
    {
        var progress = new Recorder();

        ImportPlan.Of([Saved("b.txt", Page), Saved("a.txt", Page)], null, Provenance.Empty, progress: progress);

        Assert.That(progress.Reported, Is.EqualTo(new FileProgress[] { new(1, 2, "at/a.txt"), new(2, 2, "at/b.txt") }));
    }

    [Test]
    public void Import_reports_a_page_that_it_refuses()
    {
        var progress = new Recorder();

        Assert.Catch(() => ImportPlan.Of([Saved("a.txt", "")], null, Provenance.Empty, progress: progress));

        Assert.That(progress.Reported, Is.EqualTo(new FileProgress[] { new(1, 1, "at/a.txt") }));
    }

    [Test]
    public void Drift_reports_each_copy_and_page_once()
    {
        using var workspace = new Workspace();
        workspace.Write("openapi/v3-openapi.yaml", "openapi: 3.1.0\n");
        workspace.Write("openapi/ja/v3-openapi.yaml", "[");
        workspace.Write("openapi/pages/a.txt", Page);
        var progress = new Recorder();

        var copies = CopyFiles.InFolder(workspace.At("openapi"), null, progress: progress);

        Assert.Multiple(() =>
        {
            Assert.That(progress.Reported.Select(static step => step.Done), Is.EqualTo(new[] { 1, 2, 3 }));
            Assert.That(progress.Reported.Select(static step => step.Total), Is.All.EqualTo(3));
            Assert.That(
                progress.Reported.Select(static step => step.File),
                Is.EqualTo(copies.Select(static copy => copy.File))
            );
        });
    }

    private static SavedPage Saved(string name, string text) => new(name, "at/" + name, Encoding.UTF8.GetBytes(text));

    private sealed class Recorder : IProgress<FileProgress>
    {
        public List<FileProgress> Reported { get; } = [];

        public void Report(FileProgress value) => Reported.Add(value);
    }
}
