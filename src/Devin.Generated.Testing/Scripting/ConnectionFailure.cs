namespace Devin.Generated.Testing.Scripting;

/// <summary>When a connection fails.</summary>
internal enum ConnectionFailure
{
    /// <summary>Before the request is sent, as the error shows.</summary>
    Refused,

    /// <summary>Before the request is executed.</summary>
    BeforeExecution,

    /// <summary>After the request was executed.</summary>
    AfterExecution,
}
