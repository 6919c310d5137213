using Devin.Generator.Model;
using Devin.Generator.Tree;

namespace Devin.Generator.Normalization;

/// <summary>Chooses among the media types of a body: JSON first, then what C# can type best.</summary>
internal static class MediaTypes
{
    /// <summary>The chosen media type with its schema, or null when there is no content.</summary>
    public static (string MediaType, BodyFormat Format, Member Member)? Choose(MappingNode? content) =>
        content
            ?.Members.Where(static member => member.Value is MappingNode)
            .Select(static member => (MediaType: member.Name, Format: FormatOf(member.Name), Member: member))
            .OrderBy(static choice => choice.Format)
            .ThenBy(static choice => choice.MediaType, StringComparer.Ordinal)
            .Cast<(string, BodyFormat, Member)?>()
            .FirstOrDefault();

    /// <summary>The media types whose content is of another format, in ordinal order.</summary>
    public static string[] OtherThan(BodyFormat format, MappingNode content) =>
        [
            .. content
                .Members.Select(static member => member.Name)
                .Where(name => FormatOf(name) != format)
                .Order(StringComparer.Ordinal),
        ];

    private static BodyFormat FormatOf(string mediaType)
    {
        var essence = mediaType.Split(';')[0].Trim().ToLowerInvariant();
        return essence switch
        {
            "application/json" or "*/*" or "application/*" => BodyFormat.Json,
            _ when essence.EndsWith("+json", StringComparison.Ordinal) => BodyFormat.Json,
            "application/x-www-form-urlencoded" => BodyFormat.Form,
            "multipart/form-data" => BodyFormat.Multipart,
            "text/event-stream" => BodyFormat.Binary,
            "application/xml" => BodyFormat.Text,
            _ when essence.StartsWith("text/", StringComparison.Ordinal) => BodyFormat.Text,
            _ => BodyFormat.Binary,
        };
    }
}
