using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Devin.Generator.Diagnostics;

namespace Devin.Generator.Reports;

/// <summary>Writes JSON for people and programs: indented, LF, text of other scripts unescaped.</summary>
internal static class JsonDocumentText
{
    /// <summary>The text that a writer makes, with a final line end.</summary>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        var options = new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, options))
        {
            write(writer);
        }

        return PrintableText.OfJson(Encoding.UTF8.GetString(stream.ToArray())) + "\n";
    }
}
