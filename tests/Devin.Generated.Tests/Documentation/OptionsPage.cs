using System.Globalization;
using System.Reflection;
using System.Text;
using Devin.Generated.Hosting;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Tests.Documentation;

/// <summary>The page of all options.</summary>
internal static class OptionsPage
{
    private const string Start = "Gets or sets ";

    private static readonly Type[] s_types =
    [
        typeof(DevinClientOptions),
        typeof(RequestOptions),
        typeof(WaitOptions),
        typeof(SessionWaitOptions),
        typeof(DevinOptions),
        typeof(InMemoryServiceOptions),
        typeof(InMemoryDevinOptions),
    ];

    /// <summary>The page.</summary>
    public static string Write()
    {
        var text = new StringBuilder("# Options\n\nThe options of each type, from its documentation comments.\n");
        foreach (var type in s_types)
        {
            var documentation = new XmlDocumentation(type.Assembly);
            text.Append(CultureInfo.InvariantCulture, $"\n## {type.Name}\n\n{documentation.Summary(type)}");
            text.Append(type.BaseType == typeof(object) ? "" : $" It also has the options of `{type.BaseType!.Name}`.");
            text.Append("\n\n| option | type | meaning |\n|---|---|---|\n");
            foreach (var property in Properties(type))
            {
                var meaning = documentation.Summary(property);
                meaning = meaning.StartsWith(Start, StringComparison.Ordinal) ? meaning[Start.Length..] : meaning;
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"| `{property.Name}` | `{TypeName.Of(property)}` | {char.ToUpperInvariant(meaning[0])}{meaning[1..]} |\n"
                );
            }
        }

        return text.ToString();
    }

    private static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(static property => property.SetMethod?.IsPublic is true)
            .OrderBy(static property => property.Name, StringComparer.Ordinal);
}
