using Devin.Generated.Testing;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Tests.Testing.Service;

/// <summary>Moves the clock of an in-memory Devin.</summary>
internal static class PassingTime
{
    public static void Pass(this InMemoryDevin devin, TimeSpan time) => ((InMemoryClock)devin.Clock).Advance(time);
}
