using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Devin.Generated.Errors;
using Devin.Generated.Json;

namespace Devin.Generated.Models;

/// <content>The structured output as a type of the program.</content>
public sealed partial class SessionResponse
{
    /// <summary>Reads the structured output as a type, without reflection.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="typeInfo">How to read it, from a <c>JsonSerializerContext</c>.</param>
    /// <returns>The output.</returns>
    /// <exception cref="InvalidOperationException">There is no structured output; the message says what to do.</exception>
    /// <exception cref="JsonException">It does not fit the type; the message and <see cref="JsonException.Path"/> say where.</exception>
    public T ReadStructuredOutput<T>(JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        return Fit(output => output.Deserialize(typeInfo));
    }

    /// <summary>Reads the structured output as a type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="options">
    /// How to read it. Null for <see cref="JsonSerializerOptions.Web"/>: names in camel case, matched in any case. For
    /// <c>snake_case</c> set <see cref="JsonNamingPolicy.SnakeCaseLower"/>.
    /// </param>
    /// <returns>The output.</returns>
    /// <exception cref="InvalidOperationException">There is no structured output; the message says what to do.</exception>
    /// <exception cref="JsonException">It does not fit the type; the message and <see cref="JsonException.Path"/> say where.</exception>
    [RequiresUnreferencedCode("Reads by reflection. Use the overload with JsonTypeInfo where code is trimmed.")]
    [RequiresDynamicCode(
        "Reads by reflection. Use the overload with JsonTypeInfo where code is compiled ahead of time."
    )]
    public T ReadStructuredOutput<T>(JsonSerializerOptions? options = null) =>
        Fit(output => output.Deserialize<T>(options ?? JsonSerializerOptions.Web));

    private T Fit<T>(Func<JsonObject, T?> read)
    {
        var output = StructuredOutput ?? throw NoOutput();
        try
        {
            // A converter of the program's own can give null for an object.
            return read(output) ?? throw new JsonException("It was read as null.");
        }
        catch (JsonException exception)
        {
            throw new JsonException(
                $"The structured output does not fit {typeof(T).Name}: {exception.Message}",
                exception.Path,
                exception.LineNumber,
                exception.BytePositionInLine,
                exception
            );
        }
    }

    private InvalidOperationException NoOutput()
    {
        var status = PrintableText.Of($"{_status.OrNull()}/{_statusDetail.OrNull()}".Trim('/'), 80);
        return new InvalidOperationException(
            $"The session has no structured output (status {(status.Length == 0 ? "unknown" : status)}). Only sessions "
                + "that were created with a structured_output_schema have one, when their work is finished, and only "
                + "get and list fill it: wait with WaitForSessionAsync and read the session that it gives."
        );
    }
}
