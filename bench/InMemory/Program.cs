using System.Diagnostics;
using System.Globalization;
using InMemory;

if (args is ["start"])
{
    FirstRequest.Run();
    return;
}

Console.WriteLine("A fresh process, from its first statement; the fastest and the median of 15 processes:");
var starts = Enumerable.Range(0, 15).Select(static _ => Start()).ToList();
Print("first in-memory Devin", starts, static start => start.Created, "ms");
Print("first request responded", starts, static start => start.Responded, "ms");
Print("memory added by it", starts, static start => start.MegabytesAdded, "MB");
Print("memory of the process", starts, static start => start.Megabytes, "MB");
Console.WriteLine();
Console.WriteLine("A warm process, one thread:");
Throughput.Run();
return;

static StartFigures Start()
{
    var info = new ProcessStartInfo(Environment.ProcessPath!, "start")
    {
        RedirectStandardOutput = true,
        UseShellExecute = false,
    };
    using var process = Process.Start(info)!;
    var numbers = process
        .StandardOutput.ReadToEnd()
        .Split(' ')
        .Select(static text => double.Parse(text, CultureInfo.InvariantCulture))
        .ToArray();
    process.WaitForExit();
    return new StartFigures(numbers[0], numbers[1], numbers[2], numbers[3]);
}

static void Print(string name, List<StartFigures> starts, Func<StartFigures, double> figure, string unit)
{
    var sorted = starts.Select(figure).Order().ToArray();
    Console.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"  {name, -24} {sorted[0], 7:0.0} {sorted[sorted.Length / 2], 7:0.0} {unit}"
        )
    );
}
