using Devin.Generator.Tree;

namespace DocumentationSite;

/// <summary>Marks the text for people in a contract with a language, which represents a translation.</summary>
internal static class Translation
{
    public static Node Of(Node node, string language) =>
        node switch
        {
            MappingNode mapping => new MappingNode(
                mapping.Location,
                [
                    .. mapping.Members.Select(member =>
                        member is { Name: "description" or "summary", Value: ScalarNode text }
                            ? member with
                            {
                                Value = new ScalarNode(text.Location, ScalarKind.String, $"{text.Text} [{language}]"),
                            }
                            : member with
                            {
                                Value = Of(member.Value, language),
                            }
                    ),
                ]
            ),
            SequenceNode sequence => new SequenceNode(
                sequence.Location,
                [.. sequence.Items.Select(item => Of(item, language))]
            ),
            _ => node,
        };
}
