namespace Devin.Generator.Pipeline;

/// <summary>The inputs and names of a generation; all paths are absolute.</summary>
internal sealed record GenerationRequest
{
    /// <summary>The contract's file.</summary>
    public required string Contract { get; init; }

    /// <summary>The files of the overlays, in the order in which they apply.</summary>
    public IReadOnlyList<string> Overlays { get; init; } = [];

    /// <summary>The folder of localized copies whose enum values are added, or null for none.</summary>
    public string? Copies { get; init; }

    /// <summary>Kiota's record of the fluent client, or null for none.</summary>
    public string? KiotaLock { get; init; }

    /// <summary>The root namespace.</summary>
    public string Namespace { get; init; } = "Devin.Generated";

    /// <summary>The name of the client class.</summary>
    public string ClientName { get; init; } = "DevinClient";

    /// <summary>Whether to emit the client in Kiota's conventions too.</summary>
    public bool Fluent { get; init; }

    /// <summary>Whether to emit the test double too.</summary>
    public bool Testing { get; init; }

    /// <summary>Whether an invalid document and a name collision are errors.</summary>
    public bool Strict { get; init; }

    /// <summary>The file of NSwag's settings, or null for the program's own.</summary>
    public string? Settings { get; init; }

    /// <summary>The folder of NSwag's templates, or null for the program's own.</summary>
    public string? Templates { get; init; }
}
