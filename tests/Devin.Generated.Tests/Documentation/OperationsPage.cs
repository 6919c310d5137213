using System.Globalization;
using System.Reflection;
using System.Text;
using Devin.Generated.Testing;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Tests.Documentation;

/// <summary>The page of all operations, with the method of each.</summary>
internal static class OperationsPage
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    /// <summary>The page.</summary>
    public static string Write()
    {
        var text = new StringBuilder(
            """
            # Operations

            The method for each request, and the permission that the caller needs. To find the method of a request, search this page
            for its path. The fluent client follows the path: `GET /v3/organizations/{org_id}/sessions` is
            `api.V3.Organizations["org-…"].Sessions.GetAsync()`.

            """
        );
        Append(text, "client", typeof(DevinOperations), typeof(DevinClient));
        return text.ToString();
    }

    /// <summary>Adds the operations of a group, then those of the groups below it.</summary>
    private static void Append(StringBuilder text, string path, Type operations, Type client)
    {
        var own = operations
            .GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Select(static property => (ServiceOperation)property.GetValue(null)!)
            .OrderBy(static operation => operation.Name, StringComparer.Ordinal)
            .ToList();
        if (own.Count > 0)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"\n## {path}\n\n| request | method | permission |\n|---|---|---|\n"
            );
        }

        foreach (var operation in own)
        {
            var methods = Methods(client, operation.Name.Split('.')[^1]).Select(Shown);
            var permission = operation.Permission is { } name ? $"`{name}`" : "";
            text.Append(
                CultureInfo.InvariantCulture,
                $"| `{operation.HttpMethod} {operation.Path}` | {string.Join(", ", methods)} | {permission} |\n"
            );
        }

        foreach (var group in operations.GetNestedTypes().OrderBy(static type => type.Name, StringComparer.Ordinal))
        {
            Append(text, $"{path}.{group.Name}", group, client.GetProperty(group.Name)!.PropertyType);
        }
    }

    /// <summary>The method of an operation and, if it returns a page, the one for the items of all pages.</summary>
    private static IEnumerable<MethodInfo> Methods(Type client, string operation)
    {
        var second = operation.Skip(1).TakeWhile(char.IsAsciiLetterLower).Count() + 1;
        string[] ofAllPages = [$"{operation.Insert(second, "All")}Async", $"{operation}AllPagesAsync"];
        return client
            .GetMethods(Members)
            .Where(static method => method.ReturnType.Name == "PagedList`2")
            .Where(method => ofAllPages.Contains(method.Name))
            .Prepend(client.GetMethods(Members).First(method => method.Name == $"{operation}Async"));
    }

    private static string Shown(MethodInfo method) =>
        method.IsDefined(typeof(ObsoleteAttribute)) ? $"`{method.Name}` (deprecated)" : $"`{method.Name}`";
}
