using Devin.Generator.Naming;

namespace Devin.Generator.Normalization;

/// <summary>
/// Names the methods that send a form where the operation has another body too: <c>CreateThing</c> sends JSON,
/// <c>CreateThingForm</c> the form.
/// </summary>
internal static class FormNames
{
    private const string Suffix = "Form";

    /// <summary>The names, in the order of the operations; null for operations without such a form.</summary>
    /// <param name="hasForm">Whether each operation has a form beside another body.</param>
    /// <param name="groups">The groups of the operations.</param>
    /// <param name="names">The names of their methods.</param>
    /// <param name="prefixes">The prefixes of their types.</param>
    public static FormName?[] Of(bool[] hasForm, IReadOnlyList<string>[] groups, string[] names, string[] prefixes)
    {
        var methods = groups.Select((group, index) => Key(group, names[index])).ToHashSet(StringComparer.Ordinal);
        var types = prefixes.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. hasForm.Select(
                (isNeeded, index) =>
                    isNeeded
                        ? new FormName(
                            Free(names[index], name => methods.Add(Key(groups[index], name))),
                            Free(prefixes[index], types.Add)
                        )
                        : null
            ),
        ];
    }

    private static string Key(IReadOnlyList<string> group, string name) => $"{string.Join('.', group)}.{name}";

    private static string Free(string name, Predicate<string> tryTake)
    {
        var free = Words.Bounded(name + Suffix);
        return tryTake(free) ? free : Words.Distinct(free, name);
    }
}

/// <summary>The names of a method that sends a form.</summary>
/// <param name="Method">The method, without <c>Async</c>.</param>
/// <param name="TypePrefix">The prefix of the types that only it has.</param>
internal sealed record FormName(string Method, string TypePrefix);
