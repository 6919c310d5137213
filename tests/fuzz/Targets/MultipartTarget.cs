using System.Text;
using Devin.Fuzz.Running;
using Devin.Generated.Core;
using Devin.Generated.Transport;

namespace Devin.Fuzz.Targets;

/// <summary>Forms with files: a field a line, with name, file name, media type and content separated by bars.</summary>
internal sealed class MultipartTarget() : FuzzTarget("multipart", CorpusFile.Read("multipart"))
{
    /// <inheritdoc/>
    public override void Execute(string subject, byte[] input)
    {
        using var body = new MultipartBody();
        var count = 0;
        foreach (var line in Encoding.UTF8.GetString(input).Split('␤'))
        {
            count += Add(body, line.Split('|', 4)) ? 1 : 0;
        }

        if (count > 0)
        {
            body.Prepare(ApiSerializer.Default);
            using var content = body.CreateContent();
            Check(content, count);
        }
    }

    /// <summary>Adds a field. Returns false if the library refuses it, as it documents.</summary>
    private static bool Add(MultipartBody body, string[] values)
    {
        if (values.Length < 4)
        {
            body.AddText(values[0], values[^1]);
            return true;
        }

        try
        {
            var content = new MemoryStream(Encoding.UTF8.GetBytes(values[3]));
            body.AddFile(values[0], new FilePart(content, values[1], values[2]));
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>Each part has the headers of the library, and no other line.</summary>
    private static void Check(HttpContent content, int count)
    {
        var boundary = content.Headers.ContentType!.Parameters.Single(static parameter => parameter.Name == "boundary");
        using var reader = new StreamReader(content.ReadAsStreamAsync().GetAwaiter().GetResult(), Encoding.UTF8);
        var parts = reader.ReadToEnd().Split("--" + boundary.Value!.Trim('"'));
        if (parts.Length != count + 2)
        {
            throw new FuzzFailureException($"{parts.Length} parts instead of {count + 2}.");
        }

        foreach (var part in parts[1..^1])
        {
            var lines = part[2..part.IndexOf("\r\n\r\n", StringComparison.Ordinal)]
                .Split(["\r\n", "\r", "\n"], default);
            if (lines.Any(static line => !IsHeader(line)) || lines.Length > 2)
            {
                throw new FuzzFailureException(string.Join(Environment.NewLine, lines));
            }
        }
    }

    private static bool IsHeader(string line) =>
        line.StartsWith("Content-Type: ", StringComparison.Ordinal)
        || (
            line.StartsWith("Content-Disposition: form-data; name=\"", StringComparison.Ordinal)
            && line.AsSpan().Count('"') == (line.Contains("; filename=\"", StringComparison.Ordinal) ? 4 : 2)
        );
}
