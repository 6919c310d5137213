using Devin.Generator.CSharp;
using Devin.Generator.Tree;

namespace Devin.Generator.Changes.Comparison;

/// <summary>Compares the options of the client that come from the contract.</summary>
internal static class ClientOptionComparer
{
    /// <summary>Adds the differences.</summary>
    public static void Compare(Walk walk)
    {
        var (before, after) = (Options(walk.Old), Options(walk.New));
        foreach (var name in before.Keys.Union(after.Keys).Order(StringComparer.Ordinal))
        {
            var (old, @new) = (before.GetValueOrDefault(name), after.GetValueOrDefault(name));
            if (old?.Type == @new?.Type)
            {
                continue;
            }

            walk.Differences.Add(
                new Difference(Subject.Name, Facet.ClientOption, Shifts.Between(old?.Type, @new?.Type))
                {
                    Key = $"client option {name}",
                    What = $"The client option '{name}'",
                    Before = old?.Type,
                    After = @new?.Type,
                    Old = old?.Origin ?? Root(walk.Old),
                    New = @new?.Origin ?? Root(walk.New),
                    OldMember = Member(old),
                    NewMember = Member(@new),
                }
            );
        }
    }

    private static Dictionary<string, ClientOptionLayout> Options(ComparedSide contract) =>
        ClientOptionLayout.Of(contract.Model).ToDictionary(static option => option.Name, StringComparer.Ordinal);

    private static Origin Root(ComparedSide contract) => new(JsonPointer.Root, contract.Document.Location);

    private static CSharpMember? Member(ClientOptionLayout? option) =>
        option is null ? null : new CSharpMember(MemberName(option.Name), option.Type, false);

    /// <summary>The option as reports name it.</summary>
    public static string MemberName(string option) => $"ClientOptions.{option}";
}
