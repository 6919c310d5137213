using Devin.Tests.Shared.Contracts;

namespace Devin.Generator.Tests.Torture;

/// <summary>Sources as an assembly in memory.</summary>
internal static class CompiledSources
{
    /// <summary>Compiles files; the test fails with all messages of the compiler, warnings too.</summary>
    public static byte[] Compile(string name, IEnumerable<string> files, params IEnumerable<byte[]> references)
    {
        var (image, messages) = LibraryCompiler.Compile(name, files, references);
        Assert.That(messages, Is.Empty);
        return image;
    }
}
