namespace Devin.Generator.Tests;

/// <summary>The environment of the processes that tests start.</summary>
[SetUpFixture]
public sealed class ChildProcesses
{
    /// <summary>They run for seconds: instrumenting code for a later optimization costs more than it saves.</summary>
    [OneTimeSetUp]
    public void DoNotInstrument() => Environment.SetEnvironmentVariable("DOTNET_TieredPGO", "0");
}
