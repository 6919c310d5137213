using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Serialization.Form;
using Microsoft.Kiota.Serialization.Multipart;
using Microsoft.Kiota.Serialization.Text;

namespace Devin.Generated.Fluent;

/// <summary>
/// The serialization writers of the library's request adapter: its own for JSON, Kiota's for other media types.
/// </summary>
internal static class FluentWriters
{
    /// <summary>
    /// Creates a separate registry, because the default registry is shared by all clients of the program.
    /// </summary>
    public static ISerializationWriterFactory Create()
    {
        var registry = new SerializationWriterFactoryRegistry();
        ISerializationWriterFactory[] factories =
        [
            new DevinJsonWriterFactory(),
            new FormSerializationWriterFactory(),
            new MultipartSerializationWriterFactory(),
            new TextSerializationWriterFactory(),
        ];
        foreach (var factory in factories)
        {
            registry.ContentTypeAssociatedFactories[factory.ValidContentType] = factory;
        }

        return registry;
    }
}
