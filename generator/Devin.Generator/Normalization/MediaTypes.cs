using Devin.Generator.Model;
using Devin.Generator.Tree;

namespace Devin.Generator.Normalization;

/// <summary>Chooses among the media types of a body: JSON first, then what C# can type best.</summary>
internal static class MediaTypes
{
    /// <summary>The chosen media type with its schema, or null when there is no content.</summary>
    public static (string MediaType, BodyFormat Format, Member Member)? Choose(MappingNode? content) =>
        content?.Members is [{ Value: MappingNode } only]
            ? (only.Name, FormatOf(only.Name), only) // Most bodies have one, and there are many bodies.
            : ChooseAmong(content);

    private static (string MediaType, BodyFormat Format, Member Member)? ChooseAmong(MappingNode? content) =>
        content
            ?.Members.Where(static member => member.Value is MappingNode)
            .Select(static member => (MediaType: member.Name, Format: FormatOf(member.Name), Member: member))
            .OrderByDescending(static choice => choice.Format == BodyFormat.Json)
            .ThenByDescending(static choice => choice.Format == BodyFormat.Multipart) // It can have files.
            .ThenBy(static choice => choice.Format)
            .ThenByDescending(static choice => choice.MediaType == "application/json")
            .ThenBy(static choice => choice.MediaType, StringComparer.Ordinal)
            .Cast<(string, BodyFormat, Member)?>()
            .FirstOrDefault();

    /// <summary>The media type of a form beside another body, with its schema; null if there is none.</summary>
    public static (string MediaType, BodyFormat Format, Member Member)? FormBeside(MappingNode? content) =>
        Choose(content) is { Format: not (BodyFormat.Multipart or BodyFormat.Form) }
        && Choose(Only(content!, static format => format is BodyFormat.Multipart or BodyFormat.Form)) is { } form
            ? form
            : null;

    /// <summary>
    /// The media types with another format or another schema than those that are expressed, in ordinal order.
    /// </summary>
    public static string[] OtherThan(IReadOnlyCollection<Member> expressed, MappingNode content) =>
        [
            .. content
                .Members.Where(member =>
                    !expressed.Any(other =>
                        FormatOf(other.Name) == FormatOf(member.Name)
                        && NodeEquality.AreEqual(other.Value, member.Value)
                    )
                )
                .Select(static member => member.Name)
                .Order(StringComparer.Ordinal),
        ];

    private static MappingNode Only(MappingNode content, Predicate<BodyFormat> format) =>
        new(content.Location, [.. content.Members.Where(member => format(FormatOf(member.Name)))]);

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
