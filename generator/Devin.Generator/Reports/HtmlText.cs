using System.Net;
using Devin.Generator.Diagnostics;

namespace Devin.Generator.Reports;

/// <summary>Text from a contract in HTML, as content or as a quoted attribute.</summary>
internal static class HtmlText
{
    /// <summary>The text with markup escaped and control characters made visible.</summary>
    public static string Of(string text) => WebUtility.HtmlEncode(PrintableText.Of(text));
}
