using System.Security.Cryptography;
using System.Text;
using Devin.Generator.Files;

namespace Devin.Generator.Reports;

/// <summary>The style sheet or the script of a page, which the page contains.</summary>
/// <param name="Text">The text.</param>
internal sealed record HtmlAsset(string Text)
{
    /// <summary>Reads a file of the program.</summary>
    public static HtmlAsset Read(string name) => new("\n" + EmbeddedFiles.Read("reports/" + name));

    /// <summary>The source expression that allows exactly this text in a Content Security Policy.</summary>
    public string Source => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))}'";
}
