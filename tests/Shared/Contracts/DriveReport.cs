namespace Devin.Tests.Shared.Contracts;

/// <summary>What happened when a library was driven.</summary>
internal sealed class DriveReport
{
    /// <summary>The number of operations.</summary>
    public required int Operations { get; init; }

    /// <summary>The number of calls of the flat client.</summary>
    public int FlatCalls { get; private set; }

    /// <summary>The number of calls of the fluent client.</summary>
    public int FluentCalls { get; private set; }

    /// <summary>The number of operations that only the flat client has; the generator has reported each.</summary>
    public int NotInFluentClient { get; set; }

    /// <summary>The operations for which no valid request can be made, each with the reason.</summary>
    public List<string> NotDriven { get; } = [];

    /// <summary>What arrived or was read differently.</summary>
    public List<DriveDifference> Differences { get; } = [];

    /// <summary>Counts a call.</summary>
    public void Count(bool isFluent)
    {
        FlatCalls += isFluent ? 0 : 1;
        FluentCalls += isFluent ? 1 : 0;
    }
}

/// <summary>A difference between what was sent and what arrived, or between the response and what was read.</summary>
/// <param name="Operation">The method and path.</param>
/// <param name="Client">The client.</param>
/// <param name="Text">The difference.</param>
internal sealed record DriveDifference(string Operation, string Client, string Text);
