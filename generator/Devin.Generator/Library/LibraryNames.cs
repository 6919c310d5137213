using System.Text.RegularExpressions;
using Devin.Generator.Naming;

namespace Devin.Generator.Library;

/// <summary>The names of the hand-written half of a library; no type of the contract gets one of them.</summary>
/// <param name="ClientName">The client class.</param>
/// <param name="TypeNames">Its hand-written types, compared without regard to case.</param>
/// <param name="OptionNames">The hand-written members of the options of the client.</param>
internal sealed partial record LibraryNames(
    string ClientName,
    IReadOnlySet<string> TypeNames,
    IReadOnlySet<string> OptionNames
)
{
    // The emitted list of security schemes.
    private const string Schemes = "SecuritySchemes";

    /// <summary>The names of a library whose client has that name.</summary>
    public static LibraryNames Of(string clientName)
    {
        var files = RuntimeSources
            .Of(new LibraryOptions("Library", clientName) { HasToken = false }, withFluent: true)
            .ToArray();
        var options = Array.Find(
            files,
            file => file.Path.EndsWith($"/{clientName}Options.cs", StringComparison.Ordinal)
        );
        return new(
            clientName,
            files
                .SelectMany(static file => Declaration().Matches(file.Text))
                .Select(static match => match.Groups["name"].Value)
                .Append(Schemes)
                .ToHashSet(StringComparer.OrdinalIgnoreCase),
            Member()
                .Matches(options!.Text)
                .Select(static match => match.Groups["name"].Value)
                .Concat(ObjectMembers.Names)
                .Append(clientName + "Options")
                .ToHashSet(StringComparer.Ordinal)
        );
    }

    /// <summary>Whether the name is used by the library or by the namespaces that every C# program imports.</summary>
    public bool Contains(string name) => TypeNames.Contains(name) || ReservedTypeNames.Contains(name);

    /// <summary>
    /// The name of the client or of one of its types that the hand-written half uses for something else; null if there is
    /// none. Code that means the other type would get this one.
    /// </summary>
    /// <param name="clientName">The client class.</param>
    /// <param name="withTesting">Whether the library has the test double's half.</param>
    public static string? Taken(string clientName, bool withTesting)
    {
        // A prefix that no other name begins with.
        var original = new LibraryOptions("Library", "_0Client");
        string[] sources =
        [
            .. RuntimeSources.Of(original, withFluent: true, withTesting).Select(static file => file.Text),
        ];
        var declared = sources
            .SelectMany(static text => Declaration().Matches(text).Concat(Namespace().Matches(text)))
            .Select(static match => match.Groups["name"].Value)
            .ToLookup(name => name.StartsWith(original.Prefix, StringComparison.Ordinal));
        if (ReservedTypeNames.Contains(clientName) || declared[false].Contains(clientName))
        {
            return clientName;
        }

        var prefix = new LibraryOptions("Library", clientName).Prefix;
        return declared[true]
            .Distinct(StringComparer.Ordinal)
            .Select(name => prefix + name[original.Prefix.Length..])
            .FirstOrDefault(name => Array.Exists(sources, text => IsUsed(text, name)));
    }

    private static bool IsUsed(string text, string name) =>
        text.Contains(name, StringComparison.Ordinal) && Regex.IsMatch(text, $@"(?<![.\w]){name}\b");

    [GeneratedRegex(
        @"^(public|internal)( \w+)* (class|struct|interface|enum|record) (?<name>\w+)",
        RegexOptions.CultureInvariant | RegexOptions.Multiline
    )]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^namespace Library\.(?<name>\w+)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(
        @"^    (public|internal|private|partial)( [^ ()\r\n]+| \([^()]*\))*? (?<name>\w+)(?=\(| \{| =>|\r?$)",
        RegexOptions.CultureInvariant | RegexOptions.Multiline
    )]
    private static partial Regex Member();
}
