using System.Net;
using System.Text;
using Devin.Generated.Testing;

namespace Devin.Generated.Tests.Testing.Tables;

[TestFixture]
internal sealed class BodyTests
{
    private const string Form =
        """{"type":"object","required":["file","size"],"properties":{"file":{"type":"string","format":"binary"},"size":{"type":"integer"},"tags":{"type":"array","items":{"type":"string","maxLength":1}},"point":{"type":"object","required":["x"]}},"additionalProperties":false}""";

    [TestCase("text/plain", "{}", "body media_type")]
    [TestCase("nonsense", "{}", "body media_type")]
    [TestCase(null, "{}", "body media_type")]
    [TestCase("application/json", "", "body missing")]
    [TestCase("application/json; charset=utf-8", "[]", "body object_type")]
    [TestCase("APPLICATION/JSON", "{}", "")]
    [TestCase("application/vnd.a+json", "[]", "")]
    [TestCase("image/png", "anything", "")]
    public void A_body_is_validated_by_its_media_type(string? type, string body, string findings)
    {
        var contract = SmallContract.Of(
            """{"name":"A.B","status":200,"body":{"required":true,"content":{"application/json":{"type":"object"},"application/vnd.a+json":{"type":"array"},"image/*":true}}}"""
        );
        Assert.That(
            string.Join(' ', contract.Findings(contentType: type, content: Encoding.UTF8.GetBytes(body))),
            Is.EqualTo(findings)
        );
    }

    [Test]
    public void An_optional_body_can_be_absent_and_an_operation_without_one_refuses_it()
    {
        var optional = SmallContract.Of(
            """{"name":"A.B","status":200,"body":{"content":{"application/json":false}}}"""
        );
        var without = SmallContract.Of("""{"name":"A.B","status":200}""");
        Assert.Multiple(() =>
        {
            Assert.That(optional.Findings(), Is.Empty);
            Assert.That(without.Findings(contentType: "application/json", content: []), Is.Empty);
            Assert.That(
                without.Findings(contentType: "application/json", content: [(byte)'1']),
                Is.EqualTo(new[] { "body extra_forbidden" })
            );
        });
    }

    [TestCase("""points=[{"x":1},{}]""", "body/points/1/x missing")]
    [TestCase("""points={"x":1}&points={}""", "body/points/1/x missing")]
    [TestCase("""lines=[1]""", "")]
    [TestCase("""lines=[[1]]""", "body/lines/0/0 integer_type")]
    public void A_list_in_a_form_is_one_JSON_text_or_a_field_for_each_item(string form, string findings)
    {
        const string Type = "application/x-www-form-urlencoded";
        var contract = SmallContract.Of(
            """{"name":"A.B","status":200,"body":{"content":{"application/x-www-form-urlencoded":{"type":"object","properties":{"points":{"type":"array","items":{"type":"object","required":["x"]}},"lines":{"type":"array","items":{"type":"array","items":{"type":"integer"}}}}}}}}"""
        );
        Assert.That(
            string.Join(' ', contract.Findings(contentType: Type, content: Encoding.UTF8.GetBytes(form))),
            Is.EqualTo(findings)
        );
    }

    [TestCase("size=1&file=x", "body/file file_type")]
    [TestCase(
        "size=x&tags=a&tags=bb&other=1&file",
        "body/file file_type body/size integer_type body/tags/1 string_too_long body/other extra_forbidden"
    )]
    public void The_fields_of_a_url_encoded_form_are_properties(string form, string findings) =>
        Assert.That(
            string.Join(
                ' ',
                FormContract("application/x-www-form-urlencoded")
                    .Findings(contentType: "application/x-www-form-urlencoded", content: Encoding.UTF8.GetBytes(form))
            ),
            Is.EqualTo(findings)
        );

    [TestCase(true, "1", """{"x":1}""", "")]
    [TestCase(true, "x", """{"y":1}""", "body/size integer_type body/point/x missing")]
    [TestCase(false, "1", """{"x":1}""", "body/file file_type")]
    public async Task The_parts_of_a_multipart_form_are_properties(
        bool isFile,
        string size,
        string point,
        string findings
    )
    {
        using var form = new MultipartFormDataContent("a-boundary");
        using var file = new ByteArrayContent([0, 13, 10, 45, 45, 255]);
        using var number = new StringContent(size);
        using var json = new StringContent(point, Encoding.UTF8, "application/json");
        if (isFile)
        {
            form.Add(file, "file", "ä.bin");
        }
        else
        {
            form.Add(file, "file");
        }

        form.Add(number, "size");
        form.Add(json, "point");
        Assert.That(
            string.Join(
                ' ',
                FormContract("multipart/form-data")
                    .Findings(
                        contentType: form.Headers.ContentType!.ToString(),
                        content: await form.ReadAsByteArrayAsync()
                    )
            ),
            Is.EqualTo(findings)
        );
    }

    [TestCase("multipart/form-data", "--b\r\n\r\n--b--")]
    [TestCase("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=a\r\n\r\nvalue")]
    [TestCase("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data\r\n\r\nvalue\r\n--b--")]
    [TestCase("multipart/form-data; boundary=b", "no boundary")]
    public void A_multipart_body_without_its_form_is_a_finding(string type, string body) =>
        Assert.That(
            FormContract("multipart/form-data").Findings(contentType: type, content: Encoding.UTF8.GetBytes(body)),
            Is.EqualTo(new[] { "body multipart_invalid" })
        );

    [Test]
    public async Task A_valid_upload_is_accepted_and_one_without_a_file_is_refused()
    {
        using var client = new HttpClient(new InMemoryDevin().CreateHandler());
        client.DefaultRequestHeaders.Authorization = new("Bearer", RawCall.Token);
        var address = new Uri(InMemoryDevin.BaseAddress, "/v3/organizations/org-in-memory/attachments");
        using var upload = new MultipartFormDataContent { { new ByteArrayContent([1, 2, 3]), "file", "a.bin" } };
        using var empty = new MultipartFormDataContent { { new StringContent("x"), "name" } };
        Assert.Multiple(async () =>
        {
            Assert.That((await client.PostAsync(address, upload)).StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(
                (await client.PostAsync(address, empty)).StatusCode,
                Is.EqualTo(HttpStatusCode.UnprocessableEntity)
            );
        });
    }

    private static SmallContract FormContract(string type) =>
        SmallContract.Of(
            $$"""{"name":"A.B","status":200,"body":{"required":true,"content":{"{{type}}":{{Form}} } } }"""
        );
}
