using System.Reflection.PortableExecutable;
using System.Text;

namespace Devin.Packages.Tests;

/// <summary>Reads the symbols that are embedded in an assembly.</summary>
internal static class EmbeddedSymbols
{
    /// <summary>The names of the source files, and the further information, among it the map of SourceLink.</summary>
    public static IEnumerable<string> Texts(byte[] assembly)
    {
        using var file = new PEReader(new MemoryStream(assembly));
        foreach (var symbols in file.ReadDebugDirectory())
        {
            if (symbols.Type != DebugDirectoryEntryType.EmbeddedPortablePdb)
            {
                continue;
            }

            using var provider = file.ReadEmbeddedPortablePdbDebugDirectoryData(symbols);
            var reader = provider.GetMetadataReader();
            foreach (var document in reader.Documents)
            {
                yield return reader.GetString(reader.GetDocument(document).Name);
            }

            foreach (var handle in reader.CustomDebugInformation)
            {
                var value = reader.GetCustomDebugInformation(handle).Value;
                yield return Encoding.UTF8.GetString(reader.GetBlobBytes(value));
            }
        }
    }
}
