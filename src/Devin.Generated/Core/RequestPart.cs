namespace Devin.Generated.Core;

/// <summary>The part of a request that contains a secret, or a parameter that the client gives to all calls.</summary>
internal enum RequestPart
{
    Header,
    Query,
    Cookie,
    Path,
}
