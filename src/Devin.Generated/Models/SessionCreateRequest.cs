using System.Text.Json.Serialization.Metadata;
using Devin.Generated.Schemas;

namespace Devin.Generated.Models;

/// <content>A request for an output of a type of the program.</content>
public sealed partial class SessionCreateRequest
{
    /// <summary>A copy that requests an output of a type.</summary>
    /// <exception cref="ArgumentException">The request has another schema.</exception>
    /// <exception cref="NotSupportedException">The type has no JSON Schema. The message names the reason.</exception>
    internal SessionCreateRequest WithOutput(JsonTypeInfo outputType, string parameterName)
    {
        if (StructuredOutputSchema is not null)
        {
            throw new ArgumentException(
                $"{nameof(StructuredOutputSchema)} is set, but the schema follows from the type {outputType.Type.Name}. Leave it "
                    + "unassigned, or call CreateSessionAsync without a type.",
                parameterName
            );
        }

        var copy = (SessionCreateRequest)MemberwiseClone();
        copy.StructuredOutputSchema = OutputSchema.Of(outputType);
        return copy;
    }
}
