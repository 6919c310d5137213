using Devin.Generated.Models;

namespace Devin.Generated.Testing.Service.CodeScans;

/// <summary>The findings that a scan ends with.</summary>
internal static class FindingSeed
{
    private static readonly FindingFacts[] s_security =
    [
        new(
            CodeScanFindingSeverity.Critical,
            "injection",
            "SQL statement is built from a query parameter",
            "The order number of the request becomes part of the statement without escaping.",
            "Pass the order number as a parameter of the statement.",
            "src/orders/search.ts",
            41,
            "db.query(`SELECT * FROM orders WHERE number = '${number}'`)"
        ),
        new(
            CodeScanFindingSeverity.High,
            "secrets",
            "Access key in the repository",
            "The configuration of the staging environment contains an access key.",
            "Revoke the key, and read it from the environment.",
            "config/staging.json",
            7,
            "\"accessKey\": \"…\""
        ),
        new(
            CodeScanFindingSeverity.Low,
            "headers",
            "Response without a content security policy",
            "Pages can load scripts from any host.",
            "Send the header Content-Security-Policy.",
            "src/server.ts",
            12,
            "app.use(express.static('public'))"
        ),
    ];

    private static readonly FindingFacts[] s_others =
    [
        new(
            CodeScanFindingSeverity.Medium,
            "maintainability",
            "Function without callers",
            "No code calls the function since version 2.",
            "Remove the function and its tests.",
            "src/legacy/discounts.ts",
            88,
            "export function discountOf(order: Order): number"
        ),
    ];

    /// <summary>The findings of a scan that looks for something.</summary>
    public static IReadOnlyList<FindingFacts> Of(CodeScanType type) =>
        type == CodeScanType.Security ? s_security : s_others;
}
