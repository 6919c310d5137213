using System.Globalization;
using Devin.Generator.Tree;

namespace Devin.Generator.Diagnostics;

/// <summary>
/// Names a place of a contract for people: "property 'mode' of schema Session", "the 200 response of GET /sessions".
/// Keywords on the path to the place are left out; the pointer of the message contains them.
/// </summary>
internal static class PlaceWords
{
    /// <summary>The name of the place at a pointer.</summary>
    public static string Of(JsonPointer pointer) => Of(pointer.Segments);

    /// <summary>The name of the place at the end of a path.</summary>
    /// <param name="names">
    /// The names and indexes from the root down. A parameter may be called <c>query:name</c>.
    /// </param>
    public static string Of(IReadOnlyList<string> names)
    {
        string? place = null;
        for (var index = 0; index < names.Count; index++)
        {
            place = names[index] switch
            {
                "paths" when index == 0 && index + 1 < names.Count => Operation(names, ref index),
                "webhooks" when index == 0 && index + 1 < names.Count => $"webhook '{names[++index]}'",
                "components" when index == 0 && index + 2 < names.Count => Component(names[++index], names[++index]),
                "properties" when index + 1 < names.Count => Part($"property '{names[++index]}'", place),
                "$defs" or "definitions" when index + 1 < names.Count => Part($"schema {names[++index]}", place),
                "parameters" when index + 1 < names.Count => Part(Parameter(names[++index]), place),
                "headers" when index + 1 < names.Count => Part($"header '{names[++index]}'", place),
                "callbacks" when index + 1 < names.Count => Part($"callback '{names[++index]}'", place),
                "responses" when index + 1 < names.Count => Part($"the {names[++index]} response", place),
                "actions" when index == 0 && index + 1 < names.Count => $"action {Ordinal(names[++index])}",
                "requestBody" => Part("the request body", place),
                "items" => Part("the items", place),
                "additionalProperties" => Part("the additional properties", place),
                _ => place,
            };
        }

        return place ?? (names.Count == 0 ? "the document" : $"'{string.Join('/', names)}'");
    }

    /// <summary>The name of the place at a pointer, at the beginning of a sentence.</summary>
    public static string First(JsonPointer pointer) => Capital(Of(pointer));

    /// <summary>The words at the beginning of a sentence.</summary>
    public static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string Operation(IReadOnlyList<string> names, ref int index)
    {
        var path = names[++index];
        var isOperation =
            index + 1 < names.Count
            && names[index + 1] is not ("parameters" or "servers" or "summary" or "description");
        return isOperation ? $"{names[++index].ToUpperInvariant()} {path}" : $"path '{path}'";
    }

    private static string Component(string section, string name) =>
        section switch
        {
            "schemas" => $"schema {name}",
            "parameters" => $"parameter '{name}'",
            "responses" => $"response '{name}'",
            "requestBodies" => $"request body '{name}'",
            "headers" => $"header '{name}'",
            "securitySchemes" => $"security scheme '{name}'",
            _ => $"'{section}/{name}'",
        };

    private static string Parameter(string name) =>
        name.IndexOf(':', StringComparison.Ordinal) is var colon and > 0
            ? $"{name[..colon]} parameter '{name[(colon + 1)..]}'"
            : $"parameter {Ordinal(name)}";

    /// <summary>People count from 1.</summary>
    private static string Ordinal(string index) =>
        int.TryParse(index, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue
            ? $"{number + 1}"
            : $"'{index}'";

    private static string Part(string part, string? whole) => whole is null ? part : $"{part} of {whole}";
}
