using System.Globalization;
using System.Text;
using Devin.Generated.Testing;

namespace Devin.Generated.Tests.Documentation;

/// <summary>The page of all exceptions.</summary>
internal static class ExceptionsPage
{
    /// <summary>The page.</summary>
    public static string Write()
    {
        var text = new StringBuilder(
            """
            # Exceptions

            Each exception that the libraries define, from its documentation comment. A canceled call throws
            `OperationCanceledException`, and an invalid argument `ArgumentException`.

            | exception | base | meaning |
            |---|---|---|

            """
        );
        foreach (var assembly in new[] { typeof(DevinClient).Assembly, typeof(InMemoryDevin).Assembly })
        {
            var documentation = new XmlDocumentation(assembly);
            var exceptions = assembly
                .GetExportedTypes()
                .Where(static type => type.IsAssignableTo(typeof(Exception)))
                .OrderBy(static type => Depth(type))
                .ThenBy(static type => type.Name, StringComparer.Ordinal);
            foreach (var type in exceptions)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"| `{type.FullName}` | `{type.BaseType!.Name}` | {documentation.Summary(type)} |\n"
                );
            }
        }

        return text.ToString();
    }

    private static int Depth(Type type) =>
        type.BaseType is { } parent && parent.Assembly == type.Assembly ? 1 + Depth(parent) : 0;
}
