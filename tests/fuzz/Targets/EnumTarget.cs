using System.Text;
using Devin.Fuzz.Running;

namespace Devin.Fuzz.Targets;

/// <summary>The enums: any text survives, and exactly the listed ones are known.</summary>
internal sealed class EnumTarget()
    : FuzzTarget(
        "enums",
        [
            .. EnumReader.All.SelectMany(static reader =>
                reader.KnownTexts.Select(text => new FuzzSeed(reader.Name, Encoding.UTF8.GetBytes(text)))
            ),
        ]
    )
{
    /// <inheritdoc/>
    public override void Execute(string subject, byte[] input) => EnumReader.Of(subject).Execute(input);
}
