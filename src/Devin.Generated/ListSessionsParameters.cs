namespace Devin.Generated;

/// <content>The same parameters for another page.</content>
public sealed partial class ListSessionsParameters
{
    /// <summary>Creates a copy of the parameters that starts after a cursor.</summary>
    internal ListSessionsParameters From(string? after)
    {
        var copy = (ListSessionsParameters)MemberwiseClone();
        copy.After = after;
        return copy;
    }
}
