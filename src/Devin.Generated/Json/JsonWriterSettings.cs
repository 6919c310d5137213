using System.Text.Encodings.Web;
using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>
/// Settings for writing bodies: compact, and with as few escape sequences as JSON allows. Bodies are never embedded in
/// HTML.
/// </summary>
internal static class JsonWriterSettings
{
    public static JsonWriterOptions Options { get; } =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
}
