using System.Text;
using System.Text.Json;
using Devin.Fuzz.Running;

namespace Devin.Fuzz.Targets;

/// <summary>The emitted serializers: what was read is written, and what was written is read as the same.</summary>
internal sealed class ModelTarget(string name, bool onlyUnions)
    : FuzzTarget(
        name,
        [.. CorpusFile.Read("models").Where(seed => !onlyUnions || ModelReader.Of(seed.Subject).IsUnion)]
    )
{
    /// <inheritdoc/>
    public override void Execute(string subject, byte[] input)
    {
        var reader = ModelReader.Of(subject);
        if (reader.Read(input, isNewtonsoft: false).Written is not { } written)
        {
            return;
        }

        // Of members with one name the last one counts, so they are written in another order, and can be another variant.
        var again = ReadAgain(reader, written);
        if (!HasOneMemberForEachName(input))
        {
            (written, again) = (again, ReadAgain(reader, again));
        }

        if (again != written)
        {
            throw new FuzzFailureException($"Written: {written}. Read and written again: {again}.");
        }
    }

    private static string ReadAgain(ModelReader reader, string written) =>
        reader.Read(Encoding.UTF8.GetBytes(written), isNewtonsoft: false).Written
        ?? throw new FuzzFailureException($"Written and refused: {written}");

    private static bool HasOneMemberForEachName(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return true;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
