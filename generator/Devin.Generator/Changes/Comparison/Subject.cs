namespace Devin.Generator.Changes.Comparison;

/// <summary>What part of a contract a difference is about.</summary>
internal enum Subject
{
    Document,
    Operation,
    Parameter,
    Body,
    Response,

    /// <summary>A schema at any place; <see cref="Reach"/> is how operations use it.</summary>
    Schema,

    /// <summary>A C# name that is not sent.</summary>
    Name,
}
