namespace Devin.Generated.Tests.Storm;

/// <summary>What the server of a storm does with one request.</summary>
internal enum StormFault
{
    None,
    TooManyRequests,
    ServiceUnavailable,
    InternalError,
    BadGatewayPage,
    Unauthorized,
    Problem,
    RedirectWithoutTarget,
    UnexpectedNoContent,
    PageWithStatus200,
    JsonOfAnotherShape,
    InvalidUtf8,
    TruncatedBody,
    CorruptGzip,
    NoHttp,
    EndlessHeaders,
    SlowBody,
    NoResponse,
    ClosedBeforeResponse,
    ClosedAfterResponse,
    ResetBeforeResponse,
}
