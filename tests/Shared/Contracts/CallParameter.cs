using System.Text.Json.Nodes;
using Devin.Generator.Model;

namespace Devin.Tests.Shared.Contracts;

/// <summary>A parameter or a field of a form, as the text of the contract has it.</summary>
internal sealed record CallParameter
{
    /// <summary>The part of the request.</summary>
    public required ParameterPlace Place { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The schema.</summary>
    public required JsonNode? Schema { get; init; }

    /// <summary>Whether a request must have it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>How lists and objects are written; <c>json</c> for a value with a media type.</summary>
    public required string Style { get; init; }

    /// <summary>Whether each item or property is written on its own.</summary>
    public bool IsExploded { get; init; }

    /// <summary>Where the text of its values is used.</summary>
    public TextUse Use =>
        Place switch
        {
            ParameterPlace.Path => TextUse.Path,
            ParameterPlace.Header => TextUse.Header,
            _ => TextUse.Body,
        };

    /// <summary>Reads the parameters of an operation; its own win over those of its path.</summary>
    public static IReadOnlyList<CallParameter> Read(ContractText contract, Operation operation)
    {
        var declared = new[] { contract.TextOf(operation), contract.PathItemOf(operation) }
            .SelectMany(static owner => owner["parameters"] as JsonArray ?? [])
            .Select(contract.Follow)
            .Where(static parameter => parameter["name"] is not null && parameter["in"] is not null)
            .Select(parameter => Of(contract, parameter))
            .DistinctBy(static parameter => (parameter.Place, parameter.Name))
            .ToArray();
        return
        [
            .. declared,
            .. operation
                .Parameters.Where(known =>
                    known.Place == ParameterPlace.Path
                    && !declared.Any(one => one.Place == ParameterPlace.Path && one.Name == known.WireName)
                )
                .Select(static known => new CallParameter
                {
                    Place = ParameterPlace.Path,
                    Name = known.WireName,
                    Schema = new JsonObject { ["type"] = "string" },
                    IsRequired = true,
                    Style = "simple",
                }),
        ];
    }

    /// <summary>The properties of a form.</summary>
    public static IEnumerable<CallParameter> OfForm(ContractText contract, JsonObject content)
    {
        var form = FlatSchema.Of(contract, content["schema"]).Keywords;
        var required = (form["required"] as JsonArray ?? []).Select(static name => name!.ToString()).ToHashSet();
        return (form["properties"] as JsonObject ?? [])
            .Where(property =>
                FlatSchema.Of(contract, property.Value).Keywords["readOnly"]?.GetValue<bool>() is not true
            )
            .Select(property =>
            {
                var encoding = content["encoding"]?[property.Key];
                var style = encoding?["style"]?.ToString() ?? "form";
                return new CallParameter
                {
                    Place = ParameterPlace.Form,
                    Name = property.Key,
                    Schema = property.Value,
                    IsRequired = required.Contains(property.Key),
                    Style = style,
                    IsExploded = encoding?["explode"]?.GetValue<bool>() ?? style == "form",
                };
            });
    }

    private static CallParameter Of(ContractText contract, JsonObject parameter)
    {
        var place = Enum.Parse<ParameterPlace>(parameter["in"]!.ToString(), ignoreCase: true);
        var content = (parameter["content"] as JsonObject)?.FirstOrDefault().Value;
        var style =
            content is not null && parameter["schema"] is null
                ? "json"
                : parameter["style"]?.ToString()
                    ?? (place is ParameterPlace.Query or ParameterPlace.Cookie ? "form" : "simple");
        return new CallParameter
        {
            Place = place,
            Name = parameter["name"]!.ToString(),
            Schema = parameter["schema"] ?? contract.Follow(content)["schema"],
            IsRequired = place == ParameterPlace.Path || parameter["required"]?.GetValue<bool>() is true,
            Style = style,
            IsExploded = parameter["explode"]?.GetValue<bool>() ?? style is "form" or "deepObject",
        };
    }
}
