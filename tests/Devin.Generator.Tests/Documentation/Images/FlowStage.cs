namespace Devin.Generator.Tests.Documentation.Images;

/// <summary>A box of the drawing: a stage of the generator with its folders, or files without a folder of the generator.</summary>
/// <param name="Name">The text of the box.</param>
/// <param name="Column">The column, from 0.</param>
/// <param name="Row">The row, from 0.</param>
/// <param name="Contents">The folders of the stage, or what the files are.</param>
/// <param name="IsFiles">Whether the box represents files.</param>
internal sealed record FlowStage(string Name, int Column, int Row, string[] Contents, bool IsFiles = false);
