namespace Devin.Generator.Files;

/// <summary>How far a command has come with its files.</summary>
/// <param name="Done">The number of files that are finished.</param>
/// <param name="Total">The number of all files.</param>
/// <param name="File">The file that was finished last, as messages name it.</param>
internal readonly record struct FileProgress(int Done, int Total, string File);
