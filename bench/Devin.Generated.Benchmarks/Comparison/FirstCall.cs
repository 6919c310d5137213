using System.Diagnostics;
using Devin.Generated.Benchmarks.Loopback;

namespace Devin.Generated.Benchmarks.Comparison;

/// <summary>
/// The first call of a fresh process: a program with the flat client and one with the hand-written client, run alternately
/// against a server on this machine.
/// </summary>
internal static class FirstCall
{
    private const int Rounds = 40;

    /// <summary>The least times of both programs from start to end, and the sizes of their files.</summary>
    /// <param name="projects">The folder with the projects of the programs.</param>
    /// <param name="way">How they are published.</param>
    public static (Cost Library, Cost ByHand) Measure(string projects, PublishWay way)
    {
        var folder = Directory.CreateTempSubdirectory("first-call-");
        try
        {
            var library = PublishedProgram.Create(Path.Combine(projects, "Client"), folder, way);
            var byHand = PublishedProgram.Create(Path.Combine(projects, "HandWritten"), folder, way);
            using var server = LoopbackServer.Start();
            var (libraryTime, byHandTime) = (double.MaxValue, double.MaxValue);
            for (var round = 0; round < Rounds; round++)
            {
                libraryTime = Math.Min(libraryTime, Time(library, server));
                byHandTime = Math.Min(byHandTime, Time(byHand, server));
            }

            return (new Cost(libraryTime, library.Size), new Cost(byHandTime, byHand.Size));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static double Time(PublishedProgram program, LoopbackServer server)
    {
        var start = Stopwatch.GetTimestamp();
        program.Run(server.Address.ToString());
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }
}
