using System.Text.Json.Nodes;
using Devin.Generator.Model;

namespace Devin.Tests.Shared.Operations;

/// <summary>The values of one call of an operation.</summary>
/// <param name="Parameters">The parameters that are sent, fields of forms without files among them.</param>
/// <param name="Body">The JSON of the request body; null if there is none.</param>
/// <param name="File">The file of each field with a file; null if the operation has no such field.</param>
internal sealed record OperationValues(
    IReadOnlyDictionary<ParameterKey, JsonNode?> Parameters,
    JsonNode? Body,
    UploadFile? File
)
{
    /// <summary>Whether a parameter is sent.</summary>
    public bool Has(Parameter parameter) => Parameters.ContainsKey(ParameterKey.Of(parameter));

    /// <summary>The value of a parameter that is sent.</summary>
    public JsonNode? this[Parameter parameter] => Parameters[ParameterKey.Of(parameter)];
}

/// <summary>What distinguishes the parameters of an operation.</summary>
internal sealed record ParameterKey(ParameterPlace Place, string WireName)
{
    /// <summary>The key of a parameter.</summary>
    public static ParameterKey Of(Parameter parameter) => new(parameter.Place, parameter.WireName);
}

/// <summary>A file of a form.</summary>
internal sealed record UploadFile(string Name, string MediaType, byte[] Content);
