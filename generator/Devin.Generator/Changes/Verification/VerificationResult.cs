using System.Globalization;
using System.Text.RegularExpressions;
using Devin.Generator.Changes.Comparison;
using Devin.Generator.Changes.Rules;
using Devin.Generator.Model;

namespace Devin.Generator.Changes.Verification;

/// <summary>
/// The results of the compiler and ApiCompat for the uses of the old library, compared with the verdicts.
/// </summary>
/// <param name="Uses">How many uses were compiled.</param>
/// <param name="Broken">The uses that do not compile against the new library.</param>
/// <param name="Missing">The parts of the old public API that are missing in the new one.</param>
/// <param name="Disagreements">Where the compiler or ApiCompat and the verdicts differ, a sentence each.</param>
internal sealed partial record VerificationResult(
    int Uses,
    IReadOnlyList<ConsumerLine> Broken,
    IReadOnlyList<ApiBreak> Missing,
    IReadOnlyList<string> Disagreements
)
{
    /// <summary>One sentence.</summary>
    public string Summary =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Verification: {Broken.Count} of {Uses} uses of the old library do not compile against the new one. "
                + $"ApiCompat reports {Missing.Count} missing parts of the public API."
        );

    /// <summary>Compares broken uses and missing parts with the changes.</summary>
    /// <param name="uses">All uses.</param>
    /// <param name="broken">Those that do not compile.</param>
    /// <param name="missing">The parts of the old public API that are missing in the new one.</param>
    /// <param name="changes">All changes.</param>
    /// <param name="new">The new contract.</param>
    public static VerificationResult Of(
        IReadOnlyList<ConsumerLine> uses,
        IReadOnlyList<ConsumerLine> broken,
        IReadOnlyList<ApiBreak> missing,
        IReadOnlyList<Change> changes,
        ContractModel @new
    )
    {
        var known = @new
            .Definitions.Select(static definition => definition.Name)
            .Concat(@new.Methods.Select(static operation => $"client.{operation.CallName}"))
            .ToHashSet(StringComparer.Ordinal);
        // A part that compiled programs do not find need not break their source: a task that got a result does not.
        var noticed = changes.Where(static change => change.Source >= Impact.Info).ToArray();
        var felt = changes.Where(static change => change.Source >= Impact.Warning).ToArray();
        var unreported = broken
            .Where(line => !felt.Any(change => Covers(change, line, known)))
            .Select(static line => $"{line.Member} does not compile, but no change says that it breaks: {line.Code}");
        var compiling = changes
            .Where(change => change.Source == Impact.Error && !Compiles(change.Difference, known))
            .Where(change => uses.Any(line => Covers(change, line, known)))
            .Where(change => !broken.Any(line => Covers(change, line, known)))
            .Select(static change =>
                $"{change.Rule.Id} says that the source breaks, but it compiles: {change.Message}"
            );
        var unreportedParts = missing
            .Where(part => !noticed.Any(change => Covers(change, part, known)))
            .Select(static part =>
                $"{part.Symbol} is missing according to ApiCompat, but no change says that it breaks."
            );
        return new VerificationResult(uses.Count, broken, missing, [.. unreported, .. compiling, .. unreportedParts]);
    }

    /// <summary>
    /// Whether a change reports that a part of the public API is gone. A method is identified by its name; a variant is
    /// an accessor, a factory and an operator of its union; a secret of the client has a provider of its values.
    /// </summary>
    private static bool Covers(Change change, ApiBreak part, HashSet<string> known) =>
        Covers(change, new ConsumerLine(part.Member, part.Symbol), known)
        || change.Members.Any(member => CoversClient(member.Split('(')[0], part.Member.Split('.')))
        || (
            change.Difference is { Facet: Facet.Variant, OldMember: { } variant }
            && part.Member.Split('.')[0] == variant.Name.Split('.')[0]
        )
        || (
            change.Difference is { Facet: Facet.ClientOption, OldMember: { } option }
            && part.Member.Split('.')[^1] == option.Name.Split('.')[^1] + "Provider"
        );

    /// <summary>
    /// Whether a part belongs to a method such as <c>client.Things.ListThingsAsync</c> or to an argument such as
    /// <c>ListThingsParameters.Limit</c>: the method, the class of its arguments, the client of its group, or the property
    /// that returns that client.
    /// </summary>
    private static bool CoversClient(string member, string[] part)
    {
        var names = member.Split('.');
        return names is ["client", .., var group, var method]
            ? part[^1] == method || part[^1] == group || part is [var type] && type == group + "Client"
            : part is [var owner] && owner == names[0] && owner.EndsWith("Parameters", StringComparison.Ordinal);
    }

    /// <summary>
    /// Whether the change breaks the source although it compiles: arguments that change places, and a
    /// name that has another meaning now.
    /// </summary>
    private static bool Compiles(Difference difference, HashSet<string> known) =>
        difference is { Subject: Subject.Parameter, Facet: Facet.Order }
        || (difference is { ChangesName: true, OldMember: { } old, NewMember: not null } && known.Contains(old.Name));

    private static bool Covers(Change change, ConsumerLine line, HashSet<string> known)
    {
        var difference = change.Difference;
        if (difference.Subject == Subject.Name)
        {
            var old = difference.OldMember?.Name.Split('.')[^1];
            return old is not null && Identifiers().Matches(line.Code).Any(match => match.Value == old);
        }

        // The member that used a type may be gone, and the type with it.
        var names = Identifiers().Matches(line.Code).Select(static match => match.Value);
        var owner = line.Member.Split('.', ' ');
        return change.Members.Any(member => member.Split('(')[0] == line.Member)
            || (
                owner is ["new", var type]
                && change.Members.Any(member => member.StartsWith(type + ".", StringComparison.Ordinal))
            )
            || (
                change.Source == Impact.Error
                && IsRemoval(difference)
                && names.Any(name => IsOldType(name, line) && !known.Contains(name))
            );
    }

    private static bool IsRemoval(Difference difference) =>
        difference.Shift == Shift.Removed
        || difference.Facet
            is Facet.Type
                or Facet.Variant
                or Facet.Listing
                or Facet.Enumeration
                or Facet.SuccessStatus
                or Facet.MediaType;

    private static bool IsOldType(string name, ConsumerLine line) =>
        line.Member == name
        || line.Member == "new " + name
        || line.Member.StartsWith(name + ".", StringComparison.Ordinal);

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Identifiers();
}
