namespace Devin.Generator.Tests.Documentation.Images;

/// <summary>With DEVIN_WRITE_PAGES=1 the icon is written.</summary>
[Category(WrittenPages.Category)]
public sealed class IconTests
{
    private static readonly string s_path = RepositoryFolder.At("docs/images/icon.png");

    [Test]
    public void The_icon_of_the_packages_is_the_drawn_one()
    {
        var pixels = IconDrawing.Draw();
        if (WrittenPages.AreWritten)
        {
            File.WriteAllBytes(s_path, PngImage.Write(IconDrawing.Size, pixels));
        }

        Assert.That(PngImage.Read(File.ReadAllBytes(s_path)), Is.EqualTo(pixels), WrittenPages.Advice);
    }
}
