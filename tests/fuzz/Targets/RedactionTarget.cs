using System.Text;
using Devin.Fuzz.Running;
using Devin.Generated.Errors;

namespace Devin.Fuzz.Targets;

/// <summary>Texts that repeat the token: it is in none of the layers of escapes.</summary>
internal sealed class RedactionTarget() : FuzzTarget("redaction", CorpusFile.Read("redaction"))
{
    /// <inheritdoc/>
    public override void Execute(string subject, byte[] input)
    {
        var clean = new TokenRedaction(ScriptedHandler.Token).Apply(Encoding.UTF8.GetString(input));
        foreach (var decoded in DecodedText.Layers(clean))
        {
            if (decoded.Text.Contains(ScriptedHandler.Token, StringComparison.OrdinalIgnoreCase))
            {
                throw new FuzzFailureException($"The token is in a layer of: {clean}");
            }
        }
    }
}
