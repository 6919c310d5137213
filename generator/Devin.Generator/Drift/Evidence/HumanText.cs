using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Evidence;

/// <summary>
/// Keywords whose values are written for people. They are text only if they are keywords: a property
/// called <c>title</c> is not.
/// </summary>
internal static class HumanText
{
    /// <summary>Whether the member is text, so that copies may differ in it.</summary>
    public static bool Is(Member member) =>
        member.Name is "description" or "summary" or "title" or "example" or "examples" or "externalDocs" or "$comment"
        || (IsExtension(member) && member.Value is ScalarNode { Kind: ScalarKind.String });

    /// <summary>Whether the member is an extension (<c>x-…</c>): any object may have it.</summary>
    public static bool IsExtension(Member member) => member.Name.StartsWith("x-", StringComparison.Ordinal);
}
