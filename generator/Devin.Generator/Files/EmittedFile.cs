namespace Devin.Generator.Files;

/// <summary>A file of the output.</summary>
/// <param name="Path">The path below the output folder, with forward slashes.</param>
/// <param name="Text">The text, with LF.</param>
internal sealed record EmittedFile(string Path, string Text);
