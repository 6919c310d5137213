using System.Text;
using Devin.Generated.Testing.Contract;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Tests.Testing.Tables;

/// <summary>A contract with the operations and schemas of a test.</summary>
internal sealed class SmallContract
{
    private readonly DescribedContract _contract;

    private SmallContract(byte[] operations, byte[] schemas) =>
        _contract = new DescribedContract(() => operations, () => schemas);

    /// <summary>A contract with one operation, <c>POST /a/{id}</c>.</summary>
    public static SmallContract Of(string operation, string schemas = "{}") =>
        new(Encoding.UTF8.GetBytes($$"""{"POST /a/{id}":{{operation}}}"""), Encoding.UTF8.GetBytes(schemas));

    /// <summary>A contract with operations without parameters.</summary>
    public static DescribedContract WithPaths(params string[] keys) =>
        new SmallContract(
            Encoding.UTF8.GetBytes(
                $"{{{string.Join(',', keys.Select(static key => $$"""
                "{{key}}":{"name":"{{key}}","status":200}
                """))}}}"
            ),
            "{}"u8.ToArray()
        )._contract;

    /// <summary>The findings of a request, each as its location and its code.</summary>
    public IReadOnlyList<string> Findings(
        string query = "",
        string? contentType = null,
        byte[]? content = null,
        string path = "/a/1",
        params (string Name, string Value)[] headers
    )
    {
        var all = headers.ToDictionary(
            static header => header.Name,
            static header => header.Value,
            StringComparer.OrdinalIgnoreCase
        );
        if (contentType is not null)
        {
            all["Content-Type"] = contentType;
        }

        var request = new RecordedRequest(
            HttpMethod.Post,
            new Uri($"https://a.invalid{path}{query}"),
            all,
            content,
            DateTimeOffset.UnixEpoch
        );
        var match = _contract.Find("POST", request.Path);
        return
        [
            .. match
                .Operation!.Validate(request, match.Path)
                .Select(static finding => $"{finding.Location} {finding.Code}"),
        ];
    }
}
