namespace Devin.Generator.Tree;

/// <summary>The types of a scalar in JSON and in YAML's core schema.</summary>
internal enum ScalarKind
{
    String,
    Number,
    Boolean,
    Null,
}
