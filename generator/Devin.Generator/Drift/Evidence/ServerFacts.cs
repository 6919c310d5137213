using Devin.Generator.Drift.Kinds;
using Devin.Generator.Tree;

namespace Devin.Generator.Drift.Evidence;

/// <summary>Reads a list of servers into facts; the url identifies a server.</summary>
internal static class ServerFacts
{
    /// <summary>The facts of <c>servers</c>.</summary>
    public static Fact Of(Member member, JsonPointer pointer)
    {
        if (member.Value is not SequenceNode servers)
        {
            return new FactValue(DriftKinds.Server, pointer, member.NameLocation, [CanonicalJson.Of(member.Value)]);
        }

        var group = new FactGroupBuilder(DriftKinds.Server, pointer, member.NameLocation, NameKind.Identities);
        foreach (var (index, item) in servers.Items.Index())
        {
            var place = pointer.Append(index);
            var url = (item as MappingNode)?.Text("url");
            if (url is null)
            {
                group.Add("?", new FactValue(DriftKinds.Server, place, item.Location, [CanonicalJson.Of(item)]));
                continue;
            }

            var server = new FactGroupBuilder(DriftKinds.Server, place, item.Location, NameKind.Keywords);
            foreach (
                var part in ((MappingNode)item).Members.Where(static part => part.Name != "url" && !HumanText.Is(part))
            )
            {
                PlainFacts.Add(server, DriftKinds.Server, part);
            }

            group.Add(url, server.Build(Completeness.Whole, item));
        }

        return group.Build(Completeness.Whole, servers);
    }
}
