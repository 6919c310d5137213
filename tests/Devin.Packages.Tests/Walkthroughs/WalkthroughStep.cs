namespace Devin.Packages.Tests.Walkthroughs;

/// <summary>One thing that a reader of a walkthrough does.</summary>
internal abstract record WalkthroughStep;

/// <summary>
/// Writes a file. In the document it is a block after <c>&lt;!-- file: PATH --&gt;</c>. The path is relative to the folder in
/// which the shell is then.
/// </summary>
internal sealed record FileStep(string Path, string Text) : WalkthroughStep;

/// <summary>Runs the commands of a block with the language <c>sh</c> in one shell with all other blocks.</summary>
/// <param name="Commands">The lines of the block.</param>
/// <param name="Fails">Whether the block is after <c>&lt;!-- fails --&gt;</c>: its last command has an exit code other than 0.</param>
/// <param name="Output">The lines of the block with the language <c>text</c> that follows; <c>…</c> is any text.</param>
internal sealed record CommandStep(string Commands, bool Fails, IReadOnlyList<string> Output) : WalkthroughStep;
