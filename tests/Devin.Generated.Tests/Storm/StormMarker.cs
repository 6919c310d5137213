using System.Text.RegularExpressions;

namespace Devin.Generated.Tests.Storm;

/// <summary>A text that a caller puts into one request, so that the server can count how often it arrived.</summary>
internal static partial class StormMarker
{
    public static string Create(int caller, int call) => $"marker-{caller}-{call}-";

    public static string? Find(LoopbackRequest request)
    {
        var match = Pattern().Match(request.Line);
        match = match.Success ? match : Pattern().Match(request.Body);
        return match.Success ? match.Value : null;
    }

    [GeneratedRegex("marker-[0-9]+-[0-9]+-")]
    private static partial Regex Pattern();
}
