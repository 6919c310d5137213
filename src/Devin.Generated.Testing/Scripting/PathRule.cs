namespace Devin.Generated.Testing.Scripting;

/// <summary>A rule for requests of any operation, or of a method and a path.</summary>
public sealed class PathRule : RequestRule<PathRule>
{
    internal PathRule(RuleTarget target)
        : base(target) { }
}
