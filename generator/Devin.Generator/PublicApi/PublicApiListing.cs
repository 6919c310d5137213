using System.Reflection;
using Devin.Generator.SourceText;

namespace Devin.Generator.PublicApi;

/// <summary>The public API of an assembly as text: every type and every member on a line, in ordinal order.</summary>
internal static class PublicApiListing
{
    /// <summary>Writes the declarations by namespace and type.</summary>
    public static string Write(Assembly assembly)
    {
        var types = new TypeText(AmbiguousNames(assembly));
        var members = new MemberText(types);
        var code = new SourceWriter();
        foreach (
            var space in Visible(assembly)
                .GroupBy(static type => type.Namespace)
                .OrderBy(static group => group.Key, StringComparer.Ordinal)
        )
        {
            code.Open($"namespace {space.Key}");
            foreach (var type in space.OrderBy(TypeText.Declared, StringComparer.Ordinal))
            {
                var head = TypeHead.Head(type, types);
                if (head.EndsWith(';'))
                {
                    code.Line(head).Line();
                    continue;
                }

                code.Open(head);
                foreach (var member in Sorted(members.Of(type)))
                {
                    code.Line(member.Declaration);
                }

                code.Close().Line();
            }

            code.Close();
        }

        return code.ToString();
    }

    /// <summary>Names that several public types of the assembly have, each in its own namespace.</summary>
    private static HashSet<string> AmbiguousNames(Assembly assembly) =>
        Visible(assembly)
            .Where(static type => !type.IsNested)
            .GroupBy(static type => type.Name, StringComparer.Ordinal)
            .Where(static group => group.Count() > 1)
            .Select(static group => group.Key)
            .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<Type> Visible(Assembly assembly) =>
        assembly.GetTypes().Where(static type => type.IsVisible && !type.Name.Contains('<', StringComparison.Ordinal));

    private static IOrderedEnumerable<ListedMember> Sorted(IEnumerable<ListedMember> members) =>
        members
            .OrderBy(static member => member.Name, StringComparer.Ordinal)
            .ThenBy(static member => member.Declaration, StringComparer.Ordinal);
}
