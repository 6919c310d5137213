using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Devin.Generated.Constraints;

namespace Devin.Generated.Models;

/// <content>Reading the structured output as a type of the program.</content>
public sealed partial class SessionResponse
{
    /// <summary>Reads the structured output as an instance of a type, without reflection.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="typeInfo">The metadata of the type, from a <c>JsonSerializerContext</c>.</param>
    /// <returns>The structured output.</returns>
    /// <exception cref="InvalidOperationException">
    /// There is no structured output. The message describes the correction.
    /// </exception>
    /// <exception cref="JsonException">
    /// The structured output does not match the type. The message and <see cref="JsonException.Path"/> name the
    /// location.
    /// </exception>
    public T ReadStructuredOutput<T>(JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        return Fit(output => output.Deserialize(typeInfo));
    }

    /// <summary>Reads the structured output as an instance of a type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="options">
    /// The serializer options. Null for <see cref="JsonSerializerOptions.Web"/>, which uses camel case and ignores case
    /// when reading. For <c>snake_case</c>, set <see cref="JsonNamingPolicy.SnakeCaseLower"/>.
    /// </param>
    /// <returns>The structured output.</returns>
    /// <exception cref="InvalidOperationException">
    /// There is no structured output. The message describes the correction.
    /// </exception>
    /// <exception cref="JsonException">
    /// The structured output does not match the type. The message and <see cref="JsonException.Path"/> name the
    /// location.
    /// </exception>
    [RequiresUnreferencedCode("Uses reflection. In trimmed applications, use the overload with JsonTypeInfo.")]
    [RequiresDynamicCode(
        "Uses reflection. In applications compiled ahead of time, use the overload with JsonTypeInfo."
    )]
    public T ReadStructuredOutput<T>(JsonSerializerOptions? options = null) =>
        Fit(output => output.Deserialize<T>(options ?? JsonSerializerOptions.Web));

    private T Fit<T>(Func<JsonObject, T?> read)
    {
        var output = StructuredOutput ?? throw NoOutput();
        try
        {
            // A custom converter can return null for an object.
            return read(output) ?? throw new JsonException("The result is null.");
        }
        catch (JsonException exception)
        {
            throw new JsonException(
                $"The structured output does not match {typeof(T).Name}: {exception.Message}",
                exception.Path,
                exception.LineNumber,
                exception.BytePositionInLine,
                exception
            );
        }
    }

    private InvalidOperationException NoOutput()
    {
        var status = PrintableText.Format($"{StatusOrNull}/{StatusDetail}".Trim('/'), 80);
        return new InvalidOperationException(
            $"The session has no structured output (status {(status.Length == 0 ? "unknown" : status)}). Only "
                + "sessions that were created with a structured_output_schema have one after their work is finished, and "
                + "only the get and list operations return it. Call WaitForSessionAsync and use the session that it returns."
        );
    }
}
