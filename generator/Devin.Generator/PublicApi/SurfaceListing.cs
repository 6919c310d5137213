using System.Reflection;
using Devin.Generator.SourceText;

namespace Devin.Generator.PublicApi;

/// <summary>The public surface of an assembly as text: every type and every member on a line, in ordinal order.</summary>
internal static class SurfaceListing
{
    /// <summary>Declarations to read, by namespace and type.</summary>
    public static string Declarations(Assembly assembly)
    {
        var types = new TypeText(isQualified: false);
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
                var head = SurfaceType.Head(type, types);
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

    /// <summary>A line for each type and member, which begins with its full name.</summary>
    public static string Lines(Assembly assembly)
    {
        var types = new TypeText(isQualified: true);
        var members = new MemberText(types);
        var lines = Visible(assembly)
            .SelectMany(type =>
            {
                var name = $"{type.Namespace}.{TypeText.Declared(type)}";
                return members
                    .Of(type)
                    .Select(member => $"{name}.{(member.Name.Length == 0 ? "new" : member.Name)}: {member.Declaration}")
                    .Prepend($"{name}: {SurfaceType.Head(type, types)}");
            })
            .Order(StringComparer.Ordinal);
        return string.Concat(lines.Select(static line => line + "\n"));
    }

    private static IEnumerable<Type> Visible(Assembly assembly) =>
        assembly.GetTypes().Where(static type => type.IsVisible && !type.Name.Contains('<', StringComparison.Ordinal));

    private static IOrderedEnumerable<SurfaceMember> Sorted(IEnumerable<SurfaceMember> members) =>
        members
            .OrderBy(static member => member.Name, StringComparer.Ordinal)
            .ThenBy(static member => member.Declaration, StringComparer.Ordinal);
}
