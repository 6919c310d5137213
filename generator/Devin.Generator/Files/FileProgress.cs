namespace Devin.Generator.Files;

/// <summary>The progress of a command over its files.</summary>
/// <param name="Done">The number of files that are finished.</param>
/// <param name="Total">The number of all files.</param>
/// <param name="File">The file that was finished last, as messages name it.</param>
internal readonly record struct FileProgress(int Done, int Total, string File);
