using Devin.Generated;
using DevinCli.Output;

namespace DevinCli;

/// <summary>What a command works with.</summary>
/// <param name="Client">The client.</param>
/// <param name="Screen">The standard output.</param>
internal sealed record Invocation(DevinClient Client, Screen Screen);
