namespace Devin.Generator.Changes.Comparison;

/// <summary>How operations use a schema.</summary>
[Flags]
internal enum Reach
{
    None = 0,
    Parameter = 1,
    Request = 2,
    Response = 4,
}
