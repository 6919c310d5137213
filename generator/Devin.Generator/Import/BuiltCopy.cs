namespace Devin.Generator.Import;

/// <summary>A copy put together from pages.</summary>
/// <param name="Path">Where it belongs.</param>
/// <param name="Text">Its YAML.</param>
/// <param name="Form">Whether the pages carry its OpenAPI, or show what it says.</param>
/// <param name="Operations">The operations it shows.</param>
/// <param name="Pages">The names of the pages it was built from, in ordinal order.</param>
internal sealed record BuiltCopy(
    CopyPath Path,
    string Text,
    ProvenanceForm Form,
    IReadOnlyList<string> Operations,
    IReadOnlyList<string> Pages
);
