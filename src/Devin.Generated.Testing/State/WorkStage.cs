namespace Devin.Generated.Testing.State;

/// <summary>A stage of <see cref="TimedWork"/>.</summary>
internal enum WorkStage
{
    /// <summary>The work has not started.</summary>
    Waiting,

    /// <summary>The work has started and has not ended.</summary>
    Running,

    /// <summary>The work has ended.</summary>
    Completed,
}
