namespace Devin.Generator.Tests.Documentation.Images;

/// <summary>The stages of the generator and the data that flows between them.</summary>
internal static class DataFlow
{
    /// <summary>The boxes. Every folder of the generator is in one of them.</summary>
    public static IReadOnlyList<FlowStage> Stages { get; } =
    [
        new("documentation site", 0, 0, ["in nine languages"], IsFiles: true),
        new("Refresh", 1, 0, ["Refresh/Site", "Refresh/Reading", "Refresh", "Refresh/Reports"]),
        new("Import", 2, 0, ["Pages", "Import"]),
        new("openapi/", 0, 1, ["contract", "localized copies", "saved pages", "overlays", "baselines"], IsFiles: true),
        new("Read", 1, 1, ["Tree", "Diagnostics", "Documents", "Files"]),
        new("Correct", 2, 1, ["Overlay"]),
        new(
            "Normalize",
            3,
            1,
            ["OpenApi", "Scalars", "Schemas", "Naming", "Model", "Normalization", "Validation", "Contracts"]
        ),
        new("Shape C#", 4, 1, ["SourceText", "CSharp", "CSharp/Builders"]),
        new(
            "Emit",
            5,
            1,
            [
                "Emit",
                "Emit/Comments",
                "Emit/Client",
                "Emit/Codecs",
                "Emit/Fluent",
                "Emit/Testing",
                "Emit/NSwag",
                "KiotaLock",
                "Library",
                "Pipeline",
            ]
        ),
        new("src/*/Generated", 6, 1, ["models, clients,", "serializers, tables"], IsFiles: true),
        new(
            "Compare copies",
            1,
            2,
            [
                "Drift",
                "Drift/Kinds",
                "Drift/Evidence",
                "Drift/Comparison",
                "Drift/Copies",
                "Drift/Placement",
                "Drift/SelfCheck",
                "Drift/Permissions",
            ]
        ),
        new(
            "Compare contracts",
            3,
            2,
            ["Changes", "Changes/Comparison", "Changes/Rules", "Changes/Inputs", "Changes/Verification"]
        ),
        new("Report", 4, 2, ["Findings", "Reports", "Drift/Reports", "Changes/Reports"]),
        new("reports", 5, 2, ["text, markdown, json,", "github, sarif, html"], IsFiles: true),
        new("Command line", 6, 0, ["Commands", "PublicApi", "(root)"]),
        new("api/", 6, 2, ["the public API"], IsFiles: true),
    ];

    /// <summary>The arrows. Between two stages the code of the second uses types of the first.</summary>
    public static IReadOnlyList<(string From, string To)> Arrows { get; } =
    [
        ("documentation site", "Refresh"),
        ("Import", "Refresh"),
        ("Refresh", "openapi/"),
        ("openapi/", "Read"),
        ("Read", "Correct"),
        ("Read", "Compare copies"),
        ("Correct", "Normalize"),
        ("Normalize", "Shape C#"),
        ("Normalize", "Compare contracts"),
        ("Shape C#", "Emit"),
        ("Emit", "src/*/Generated"),
        ("Compare copies", "Report"),
        ("Compare contracts", "Report"),
        ("Report", "reports"),
        ("src/*/Generated", "api/"),
    ];

    /// <summary>The box with a name.</summary>
    public static FlowStage Stage(string name) => Stages.Single(stage => stage.Name == name);
}
