using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Serialization.Form;
using Microsoft.Kiota.Serialization.Multipart;
using Microsoft.Kiota.Serialization.Text;

namespace Devin.Generated.Fluent;

/// <summary>The writers of the library's own adapter: its own for JSON, Kiota's for the rest.</summary>
internal static class FluentWriters
{
    /// <summary>A registry of its own: the default one belongs to all clients of the program.</summary>
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
