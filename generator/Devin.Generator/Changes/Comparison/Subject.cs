namespace Devin.Generator.Changes.Comparison;

/// <summary>What part of a contract a difference is about.</summary>
internal enum Subject
{
    Document,
    Operation,
    Parameter,
    Body,
    Response,

    /// <summary>A schema wherever it stands; <see cref="Reach"/> says who meets it.</summary>
    Schema,

    /// <summary>The C# name of something that the wire does not name.</summary>
    Name,
}
