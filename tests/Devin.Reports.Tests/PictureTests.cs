using System.Buffers.Binary;
using Devin.Reports.Tests.Browser;
using Devin.Reports.Tests.Terminal;
using Devin.Tests.Shared;

namespace Devin.Reports.Tests;

/// <summary>
/// Takes the pictures of the documentation. They are written to artifacts/images, and with DEVIN_UPDATE_PICTURES=1 to
/// docs/images.
/// </summary>
[TestFixture]
internal sealed class PictureTests : BrowserTests
{
    private const int Width = 1200;
    private const int Height = 760;
    private const int MaxBytes = 200_000;

    [Test]
    public async Task Reports([Values("changes", "drift")] string report, [Values("light", "dark")] string theme)
    {
        await Page.ResizeAsync(Width, Height);
        await Page.ShowOnAsync("screen", theme);
        await Page.OpenAsync(report == "changes" ? GeneratedReports.Changes : GeneratedReports.Drift);
        await SaveAsync($"{report}-{theme}.png");
    }

    [Test]
    [Platform("Linux")]
    public async Task A_terminal()
    {
        const string Arguments = "create \"Add the ports to the README.\" --follow --in-memory";
        var screen = TerminalScreen.Of(await Pseudoterminal.RunAsync($"dotnet {Program} {Arguments}"));
        await Assert.MultipleAsync(async () =>
        {
            Assert.That(screen.Text, Does.StartWith("Created devin-").And.EndsWith("\nThe work is finished."));
            Assert.That(screen.Rows.Select(static row => row[0].Style.Color), Does.Contain(2), "green");
            var page = Path.Combine(
                Directory.CreateDirectory(RepositoryFolder.At("artifacts/images")).FullName,
                "terminal.html"
            );
            await File.WriteAllTextAsync(page, TerminalPage.Write($"devin {Arguments}", screen));
            await Page.ResizeAsync(860, 326);
            await Page.OpenAsync(page);
            await SaveAsync("terminal.png");
        });
    }

    private static string Program =>
        Path.Combine(
            RepositoryFolder.At("samples/DevinCli"),
            Path.GetRelativePath(RepositoryFolder.At("tests/Devin.Reports.Tests"), AppContext.BaseDirectory),
            "devin.dll"
        );

    private async Task SaveAsync(string name)
    {
        var picture = await Page.TakePictureAsync();
        var committed = Path.Combine(RepositoryFolder.At("docs/images"), name);
        var target =
            Environment.GetEnvironmentVariable("DEVIN_UPDATE_PICTURES") == "1"
                ? committed
                : Path.Combine(RepositoryFolder.At("artifacts/images"), name);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        await File.WriteAllBytesAsync(target, picture);
        Assert.That(picture, Has.Length.LessThan(MaxBytes));
        Assert.That(SizeOf(await File.ReadAllBytesAsync(committed)), Is.EqualTo(SizeOf(picture)));
    }

    /// <summary>The width and height of a PNG file.</summary>
    private static (int Width, int Height) SizeOf(byte[] png) =>
        (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
}
