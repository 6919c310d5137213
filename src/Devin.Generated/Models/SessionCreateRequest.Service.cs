using Devin.Generated.Constraints;
using Devin.Generated.Json;

namespace Devin.Generated.Models;

/// <content>The constraints of the service that the contract cannot express.</content>
public sealed partial class SessionCreateRequest
{
    partial void CheckOwnRules(ref Validation validation)
    {
        if (_structuredOutputSchema.ReadableOrNull() is { } schema)
        {
            validation.Enter("structured_output_schema", false);
            OutputSchemaCheck.Run(schema, ref validation);
            validation.Leave();
        }
    }
}
