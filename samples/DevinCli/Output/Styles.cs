using Devin.Generated.Models;
using Spectre.Console;

namespace DevinCli.Output;

/// <summary>The styles of text on a terminal.</summary>
internal static class Styles
{
    public static Style Plain { get; } = Style.Plain;
    public static Style Name { get; } = new(Color.Aqua);
    public static Style Quiet { get; } = new(Color.Grey);
    public static Style Good { get; } = new(Color.Green);
    public static Style Bad { get; } = new(Color.Red);
    public static Style Waiting { get; } = new(Color.Yellow);

    /// <summary>The style of a status; one that this program does not recognize is plain.</summary>
    public static Style Of(SessionStatus status) =>
        status == SessionStatus.Exit ? Good
        : status == SessionStatus.Error ? Bad
        : status == SessionStatus.Suspended ? Waiting
        : Plain;
}
