using System.CommandLine;
using Devin.Generated;

namespace DevinCli.Commands;

/// <summary>The options of the commands that follow a session.</summary>
internal sealed class FollowOptions
{
    private readonly Option<double?> _timeout = Number(
        "--timeout",
        "MINUTES",
        "The minutes after which to stop following. The session itself continues. Default: no limit."
    );

    private readonly Option<double?> _interval = Number(
        "--interval",
        "SECONDS",
        "The seconds between two reads of the session. Default: 5 after a change, then more."
    );

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_timeout);
        command.Add(_interval);
    }

    /// <summary>How to follow, from the arguments.</summary>
    public SessionWaitOptions Read(ParseResult arguments)
    {
        TimeSpan? interval = arguments.GetValue(_interval) is { } seconds ? TimeSpan.FromSeconds(seconds) : null;
        return new SessionWaitOptions
        {
            IncludeMessages = true,
            MinPollInterval = interval,
            MaxPollInterval = interval,
            Timeout = arguments.GetValue(_timeout) is { } minutes
                ? TimeSpan.FromMinutes(minutes)
                : Timeout.InfiniteTimeSpan,
        };
    }

    private static Option<double?> Number(string name, string unit, string description)
    {
        const double Largest = 10_000;
        var option = new Option<double?>(name) { HelpName = unit, Description = description };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double?>() is not (> 0 and <= Largest))
            {
                result.AddError($"{name} requires a number greater than 0 and at most 10000.");
            }
        });
        return option;
    }
}
