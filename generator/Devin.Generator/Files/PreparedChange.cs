namespace Devin.Generator.Files;

/// <summary>A change: prepared beside its place, then committed at once, and undone if another one fails.</summary>
internal abstract class PreparedChange
{
    /// <summary>The path that the change replaces, creates or deletes.</summary>
    public abstract string Path { get; }

    /// <summary>The paths of the files that it writes or deletes.</summary>
    public abstract IEnumerable<string> Files { get; }

    /// <summary>Whether it deletes a file.</summary>
    public virtual bool IsDeletion => false;

    /// <summary>Writes the new content under another name.</summary>
    /// <param name="folders">Creates the folders above.</param>
    public abstract void Prepare(NewFolders folders);

    /// <summary>Gives the new content its name.</summary>
    public abstract void Commit();

    /// <summary>Restores what was there before.</summary>
    public abstract void Undo();

    /// <summary>Deletes what was prepared and not committed.</summary>
    public abstract void DeleteTemporary();
}
