using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;

namespace Devin.Generated.Transport;

/// <summary>Formats parameter values, independent of the computer and its culture.</summary>
internal static class ParameterText
{
    /// <summary>The texts of a value: none for null, several for a list.</summary>
    /// <exception cref="ArgumentException">An item of a list is null, which a parameter cannot contain.</exception>
    public static string[] Many<T>(string parameter, T value)
    {
        if (value is not IEnumerable list || value is string or byte[] or JsonNode)
        {
            return One(parameter, value) is { } single ? [single] : [];
        }

        var texts = new List<string>();
        foreach (var item in list)
        {
            texts.Add(
                One(parameter, item)
                    ?? throw new ArgumentException(
                        $"Item {texts.Count + 1} of the parameter '{parameter}' is null, which a parameter cannot contain. Remove it.",
                        parameter
                    )
            );
        }

        return [.. texts];
    }

    /// <summary>The texts of a map: several with one key where a value is a list.</summary>
    /// <exception cref="ArgumentException">A value is null, which a parameter cannot contain.</exception>
    public static IEnumerable<(string Key, string Text)> Pairs<T>(
        string parameter,
        IEnumerable<KeyValuePair<string, T>>? map
    )
    {
        foreach (var (key, value) in map ?? [])
        {
            if (value is null)
            {
                throw new ArgumentException(
                    $"The value of '{key}' of the parameter '{parameter}' is null, which a parameter cannot contain. Remove it.",
                    parameter
                );
            }

            foreach (var text in Many(parameter, value))
            {
                yield return (key, text);
            }
        }
    }

    /// <summary>The text of one value; null for null.</summary>
    /// <exception cref="NotSupportedException">The type has no text form.</exception>
    public static string? One<T>(string parameter, T value) =>
        value switch
        {
            null => null,
            string text => text,
            IParameterValue own => own.ToParameterText(),
            bool flag => flag ? "true" : "false",
            float number => number.ToString("R", CultureInfo.InvariantCulture),
            double number => number.ToString("R", CultureInfo.InvariantCulture),
            DateTimeOffset time => time.ToString(
                time.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
                CultureInfo.InvariantCulture
            ),
            DateTime time => time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture),
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
            TimeSpan duration => XmlConvert.ToString(duration),
            Uri uri => uri.OriginalString,
            byte[] bytes => Convert.ToBase64String(bytes),
            JsonValue json when json.GetValueKind() == JsonValueKind.String => json.GetValue<string>(),
            JsonNode json => json.ToJsonString(),
            JsonElement { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } => null,
            JsonElement json => json.ValueKind == JsonValueKind.String ? json.GetString() : json.GetRawText(),
            Enum number => number.ToString("D"),
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            _ => throw new NotSupportedException(
                $"A value of the type {value.GetType().Name} cannot be sent as the parameter '{parameter}'."
            ),
        };
}
