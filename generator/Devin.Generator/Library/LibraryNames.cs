using System.Text.RegularExpressions;
using Devin.Generator.Naming;

namespace Devin.Generator.Library;

/// <summary>The names of the hand-written half of a library; no type of the contract gets one of them.</summary>
/// <param name="ClientName">The client class.</param>
/// <param name="TypeNames">Its hand-written types, compared without regard to case.</param>
internal sealed partial record LibraryNames(string ClientName, IReadOnlySet<string> TypeNames)
{
    /// <summary>The names of a library whose client has that name.</summary>
    public static LibraryNames Of(string clientName) =>
        new(
            clientName,
            RuntimeSources
                .Of(new LibraryOptions("Library", clientName), withFluent: true)
                .SelectMany(static file => Declaration().Matches(file.Text))
                .Select(static match => match.Groups["name"].Value)
                .ToHashSet(StringComparer.OrdinalIgnoreCase)
        );

    /// <summary>Whether the name is used by the library or by the namespaces that every C# program imports.</summary>
    public bool Contains(string name) => TypeNames.Contains(name) || ReservedTypeNames.Contains(name);

    [GeneratedRegex(
        @"^(public|internal)( \w+)* (class|struct|interface|enum|record) (?<name>\w+)",
        RegexOptions.CultureInvariant | RegexOptions.Multiline
    )]
    private static partial Regex Declaration();
}
