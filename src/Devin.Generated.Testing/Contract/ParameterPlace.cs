namespace Devin.Generated.Testing.Contract;

/// <summary>The part of a request that contains a parameter.</summary>
internal enum ParameterPlace
{
    Path,
    Query,
    Header,
    Cookie,
}
