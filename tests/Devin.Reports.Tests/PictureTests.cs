using System.Buffers.Binary;
using Devin.Reports.Tests.Browser;
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
