namespace Devin.Generated;

/// <content>The same list from another page on.</content>
public sealed partial class ListSessionsParameters
{
    /// <summary>The same parameters from a cursor on.</summary>
    internal ListSessionsParameters From(string? after)
    {
        var copy = (ListSessionsParameters)MemberwiseClone();
        copy.After = after;
        return copy;
    }
}
