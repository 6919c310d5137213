namespace Devin.Generator.Tests;

/// <summary>The environment of the processes that tests start.</summary>
[SetUpFixture]
public sealed class ChildProcesses
{
    /// <summary>They live for seconds: code instrumented for a later optimization costs more than that returns.</summary>
    [OneTimeSetUp]
    public void DoNotInstrument() => Environment.SetEnvironmentVariable("DOTNET_TieredPGO", "0");
}
