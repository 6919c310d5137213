namespace Devin.Generator.Files;

/// <summary>Reports each file of work over many files as a step.</summary>
/// <param name="steps">Takes the steps.</param>
internal sealed class FileSteps(IProgress<string> steps) : IProgress<FileProgress>
{
    /// <inheritdoc/>
    public void Report(FileProgress value) => steps.Report($"read {value.File} ({value.Done} of {value.Total})");
}
