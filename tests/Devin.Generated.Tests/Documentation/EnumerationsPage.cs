using System.Globalization;
using System.Reflection;
using System.Text;
using Devin.Generated.Testing;

namespace Devin.Generated.Tests.Documentation;

/// <summary>The page of the C# enums. The enums of the contract are structs, and have their own documentation.</summary>
internal static class EnumerationsPage
{
    /// <summary>The page.</summary>
    public static string Write()
    {
        var text = new StringBuilder(
            "# Enumerations\n\nThe values of each C# enum, from its documentation comments.\n"
        );
        foreach (var assembly in new[] { typeof(DevinClient).Assembly, typeof(InMemoryDevin).Assembly })
        {
            var documentation = new XmlDocumentation(assembly);
            var enums = assembly.GetExportedTypes().Where(static type => type.IsEnum);
            foreach (var type in enums.OrderBy(static type => type.Name, StringComparer.Ordinal))
            {
                text.Append(CultureInfo.InvariantCulture, $"\n## {type.Name}\n\n{documentation.Summary(type)}\n\n");
                text.Append("| value | meaning |\n|---|---|\n");
                foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Static))
                {
                    text.Append(CultureInfo.InvariantCulture, $"| `{field.Name}` | {documentation.Summary(field)} |\n");
                }
            }
        }

        return text.ToString();
    }
}
