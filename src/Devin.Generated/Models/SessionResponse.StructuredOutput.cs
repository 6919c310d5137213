using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Devin.Generated.Constraints;
using Devin.Generated.Json;
using Devin.Generated.Schemas;

namespace Devin.Generated.Models;

/// <content>Reading the structured output as a type of the program.</content>
public sealed partial class SessionResponse
{
    private const int MaxTextLength = 200;

    /// <summary>Reads the structured output as an instance of a type, without reflection.</summary>
    /// <remarks>
    /// The output is checked against the JSON Schema of the type, which <c>CreateSessionAsync</c> sends for the same type.
    /// </remarks>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="typeInfo">The metadata of the type, from a <c>JsonSerializerContext</c>.</param>
    /// <returns>The structured output.</returns>
    /// <exception cref="InvalidOperationException">
    /// There is no structured output. The message describes the correction.
    /// </exception>
    /// <exception cref="NotSupportedException">The type has no JSON Schema. The message names the reason.</exception>
    /// <exception cref="StructuredOutputException">
    /// The structured output does not match the type. The exception names the place, what was expected and what was found.
    /// </exception>
    public T ReadStructuredOutput<T>(JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        var output = StructuredOutput ?? throw NoOutput();
        if (new SchemaCheck(OutputSchema.Of(typeInfo)).Find(output) is { } violation)
        {
            throw Mismatch<T>(violation.Pointer, violation.Expected, violation.Found);
        }

        try
        {
            // A custom converter can return null for an object.
            return output.Deserialize(typeInfo)
                ?? throw Mismatch<T>("", $"a value that can be read as {typeof(T).Name}", "null");
        }
        catch (JsonException exception) when (exception is not StructuredOutputException)
        {
            var place = JsonPathText.ToPointer(exception.Path);
            throw Mismatch<T>(
                PrintableText.Format(place, MaxTextLength),
                $"a value that can be read as {typeof(T).Name}",
                PrintableText.Format(exception.Message, MaxTextLength).TrimEnd('.'),
                exception
            );
        }
    }

    /// <summary>Reads the structured output as an instance of a type.</summary>
    /// <remarks>
    /// The output is checked against the JSON Schema of the type, which <c>CreateSessionAsync</c> sends for the same type
    /// and the same options.
    /// </remarks>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="options">
    /// The serializer options. Null for <see cref="JsonSerializerOptions.Web"/> with enums as strings, which uses camel case.
    /// For <c>snake_case</c>, set <see cref="JsonNamingPolicy.SnakeCaseLower"/>.
    /// </param>
    /// <returns>The structured output.</returns>
    /// <exception cref="InvalidOperationException">
    /// There is no structured output. The message describes the correction.
    /// </exception>
    /// <exception cref="NotSupportedException">The type has no JSON Schema. The message names the reason.</exception>
    /// <exception cref="StructuredOutputException">
    /// The structured output does not match the type. The exception names the place, what was expected and what was found.
    /// </exception>
    [RequiresUnreferencedCode(OutputType.Unreferenced)]
    [RequiresDynamicCode(OutputType.Dynamic)]
    public T ReadStructuredOutput<T>(JsonSerializerOptions? options = null) =>
        ReadStructuredOutput(OutputType.Of<T>(options));

    private StructuredOutputException Mismatch<T>(
        string pointer,
        string expected,
        string found,
        Exception? cause = null
    ) => new(PrintableId, typeof(T).Name, pointer, expected, found, cause);

    private InvalidOperationException NoOutput()
    {
        var status = PrintableStatus('/');
        return new InvalidOperationException(
            $"The session has no structured output (status {(status.Length == 0 ? "unknown" : status)}). Only "
                + "sessions that were created with a structured_output_schema have one after their work is finished, and "
                + "only the get and list operations return it. Call WaitForSessionAsync and use the session that it returns."
        );
    }
}
