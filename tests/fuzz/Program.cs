using System.CommandLine;
using Devin.Fuzz.Running;
using Devin.Fuzz.Targets;

var names = new Argument<string[]>("targets") { Description = "The targets. Default: all." };
names.AcceptOnlyFromAmong([.. AllTargets.Names]);
var seed = new Option<ulong>("--seed")
{
    Description = "The seed of the inputs. Default: 1.",
    DefaultValueFactory = static _ => 1,
};
var first = new Option<long>("--first") { Description = "The number of the first execution. Default: 0." };
var executions = new Option<long?>("--executions") { Description = "The number of executions of each target." };
var seconds = new Option<double?>("--seconds") { Description = "The time of each target. Default: 10 seconds." };
var command = new RootCommand("Gives changed inputs to everything that reads what a server sent.")
{
    names,
    seed,
    first,
    executions,
    seconds,
};
command.SetAction(result =>
{
    var limits = new FuzzLimits(
        result.GetValue(executions),
        result.GetValue(seconds) is { } time ? TimeSpan.FromSeconds(time)
            : result.GetValue(executions) is null ? TimeSpan.FromSeconds(10)
            : null
    );
    var found = 0;
    Console.WriteLine(FuzzResult.Heading);
    Console.WriteLine("|---|---|---|---|---|---|");
    foreach (var name in result.GetValue(names) is { Length: > 0 } chosen ? chosen : AllTargets.Names)
    {
        var outcome = new FuzzRun(AllTargets.Create(name), result.GetValue(seed)).Run(result.GetValue(first), limits);
        Console.WriteLine(outcome);
        foreach (var finding in outcome.Findings)
        {
            Console.Error.WriteLine(finding);
        }

        found += outcome.Findings.Count;
    }

    return found == 0 ? 0 : 1;
});
return command.Parse(args).Invoke();
