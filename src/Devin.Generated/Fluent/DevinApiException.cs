using Devin.Generated.Fluent;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Devin.Generated;

// Kiota's adapters throw only what they can read.
public partial class DevinApiException : IParsable
{
    IDictionary<string, Action<IParseNode>> IParsable.GetFieldDeserializers() => NothingLeft.Instance;

    void IParsable.Serialize(ISerializationWriter writer) =>
        throw new NotSupportedException("An error is read from an answer and never sent.");
}
