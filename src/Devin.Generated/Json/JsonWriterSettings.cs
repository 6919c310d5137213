using System.Text.Encodings.Web;
using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>How bodies are written: compact, and with text as it is where JSON allows it, which is never put into HTML.</summary>
internal static class JsonWriterSettings
{
    public static JsonWriterOptions Options { get; } =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
}
