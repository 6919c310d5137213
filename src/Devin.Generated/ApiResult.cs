namespace Devin.Generated;

/// <summary>The value that a call returned, and its response.</summary>
/// <param name="Value">The value.</param>
/// <param name="Response">The response as it arrived.</param>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed record ApiResult<T>(T Value, RawResponse Response);
