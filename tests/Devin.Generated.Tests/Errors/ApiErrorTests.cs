using System.Net;
using Devin.Generated.Tests.Transport;
using Devin.Generated.Transport;

namespace Devin.Generated.Tests.Errors;

[TestFixture]
internal sealed class ApiErrorTests
{
    private const string ValidationBody = """
        {"detail":[
          {"loc":["body","prompt"],"msg":"Field required","type":"missing","input":{"session_secrets":"hunter2"}},
          {"loc":["body","tags",3],"msg":"Input should be a valid string","type":"string_type","input":"hunter2","ctx":{"x":"hunter2"}}
        ]}
        """;

    private const string ProblemBody = """
        {"type":"about:blank","title":"Unprocessable","status":422,"detail":"The request is invalid","instance":"/v3/x",
         "errors":[{"loc":["body","prompt"],"msg":"Field required","type":"missing","input":"hunter2"},
                   {"detail":"too long","pointer":"#/body/tags/3"}]}
        """;

    [Test]
    public async Task Validation_errors_are_read_in_every_status_and_reported_without_their_input(
        [Values(400, 409, 422, 500)] int status
    )
    {
        var failure = await FailAsync(status, ValidationBody);
        Assert.That(
            failure.Problem.Errors.Select(static error => $"{error.Type} {error}"),
            Is.EqualTo(
                new[]
                {
                    "missing body.prompt: Field required",
                    "string_type body.tags.3: Input should be a valid string",
                }
            )
        );
        Assert.That(
            failure.Message,
            Does.EndWith(" body.prompt: Field required; body.tags.3: Input should be a valid string.")
        );
        Assert.That(failure.ToString(), Does.Not.Contain("hunter2"));
        Assert.That(failure.Problem.Json!.Value.GetProperty("detail").GetArrayLength(), Is.EqualTo(2));
    }

    [Test]
    public async Task Problem_details_are_read_in_every_status([Values(401, 404, 422, 503)] int status)
    {
        var failure = await FailAsync(status, ProblemBody, "application/problem+json");
        var problem = failure.Problem;
        Assert.That(
            (problem.Type, problem.Title, problem.Status, problem.Detail, problem.Instance),
            Is.EqualTo(("about:blank", "Unprocessable", 422, "The request is invalid", "/v3/x"))
        );
        Assert.That(
            problem.Errors.Select(static error => error.ToString()),
            Is.EqualTo(new[] { "body.prompt: Field required", "body.tags.3: too long" })
        );
        Assert.That(
            failure.Message,
            Does.Contain("Unprocessable. The request is invalid. body.prompt: Field required; ")
        );
        Assert.That(failure.ToString(), Does.Not.Contain("hunter2"));
    }

    [TestCase("""{"detail":"Session not found"}""", "Session not found")]
    [TestCase("""{"detail":{"message":"Session not found"}}""", "Session not found")]
    [TestCase("""{"message":"Session not found"}""", "Session not found")]
    [TestCase("""{"error":"Session not found"}""", "Session not found")]
    [TestCase("\uFEFF\"Session not found\"", "Session not found")]
    [TestCase("""{"detail":null,"title":"x"}""", null)]
    [TestCase("""{"detail":7,"errors":"odd","status":"404"}""", null)]
    [TestCase("[1,null]", null)]
    [TestCase("null", null)]
    [TestCase("", null)]
    public async Task Other_bodies_give_the_detail_that_they_contain(string body, string? detail)
    {
        var failure = await FailAsync(404, body);
        Assert.That(failure.Problem.Detail, Is.EqualTo(detail));
        Assert.That(failure, Is.TypeOf<DevinNotFoundException>());
        Assert.That(failure.Message, Does.StartWith("CreateThing failed: the service responded with 404 Not Found."));
    }

    [TestCase("""{"detail":"cut off, with a secret hunter2""")]
    [TestCase("""{"detail":"\ud800"}""")]
    [TestCase("""{"title":"a","other":["\udc00\ud800"]}""")]
    [TestCase("""{"title":"a","\ud800":1}""")]
    [TestCase("""[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[""")]
    public async Task Broken_json_is_never_shown(string body)
    {
        var failure = await FailAsync(400, body);
        Assert.That(failure.Message, Is.EqualTo("CreateThing failed: the service responded with 400 Bad Request."));
        Assert.That(
            (failure.Problem.Json, failure.Problem.Excerpt),
            Is.EqualTo((default(System.Text.Json.JsonElement?), default(string)))
        );
    }

    [Test]
    public async Task A_page_of_a_proxy_gives_a_short_excerpt_without_markup()
    {
        var page = $"""
            <!DOCTYPE html><html><head><style>body> {"{"} color: red {"}"}</style><script>if (a < b) alert(1)</script>
            <title>502 Bad&nbsp;Gateway</title></head><body><!-- > hidden --><h1 class="a>b">nginx&amp;co</h1>{new string(
                'x',
                500
            )}</body>
            """;
        var failure = await FailAsync(502, page, "text/html");
        Assert.That(
            failure.Problem.Excerpt,
            Does.StartWith("502 Bad Gateway").And.Contain("nginx&co").And.EndWith("x…")
        );
        Assert.That(
            failure.Problem.Excerpt,
            Does.Not.Contain("alert").And.Not.Contain("color").And.Not.Contain("hidden")
        );
        Assert.That(failure.Problem.Excerpt!.Length, Is.LessThanOrEqualTo(201));
        Assert.That(failure.Message, Does.Contain("The response is not JSON. It starts with: 502 Bad Gateway"));
    }

    [Test]
    public async Task A_body_that_is_not_text_gives_no_excerpt() =>
        Assert.That((await FailAsync(500, "PNG", "image/png")).Problem.Excerpt, Is.Null);

    [TestCase(400, typeof(DevinBadRequestException))]
    [TestCase(401, typeof(DevinUnauthorizedException))]
    [TestCase(402, typeof(DevinApiException))]
    [TestCase(403, typeof(DevinForbiddenException))]
    [TestCase(404, typeof(DevinNotFoundException))]
    [TestCase(409, typeof(DevinConflictException))]
    [TestCase(418, typeof(DevinApiException))]
    [TestCase(422, typeof(DevinValidationException))]
    [TestCase(429, typeof(DevinRateLimitException))]
    [TestCase(500, typeof(DevinServerException))]
    [TestCase(599, typeof(DevinServerException))]
    [TestCase(304, typeof(DevinApiException))]
    public async Task Each_status_has_its_class_which_derives_from_kiotas_exception(int status, Type type)
    {
        var failure = await FailAsync(status, "{}");
        Assert.That(failure, Is.TypeOf(type).And.InstanceOf<DevinException>());
        Microsoft.Kiota.Abstractions.ApiException kiota = failure;
        Assert.That(kiota.ResponseStatusCode, Is.EqualTo(status));
        Assert.That(kiota.ResponseHeaders["content-type"], Is.EqualTo(new[] { "application/json; charset=utf-8" }));
    }

    [Test]
    public async Task A_refused_token_is_reported_without_the_token()
    {
        var failure = await FailAsync(401, $$"""{"detail":"Invalid token {{Service.Token}}"}""");
        Assert.That(failure.Message, Does.Contain("Invalid token [token]. Check the token: it may be"));
        Assert.That(failure.ToString(), Does.Not.Contain(Service.Token));
        Assert.That(failure.Problem.Json!.Value.GetRawText(), Does.Not.Contain(Service.Token));
    }

    [Test]
    public async Task A_token_that_a_page_or_a_header_repeats_is_redacted()
    {
        var handler = new StubHandler(
            (_, _) =>
            {
                var response = new HttpResponseMessage(HttpStatusCode.BadRequest)
                {
                    Content = new StringContent($"<p>Authorization: Bearer {Service.Token}</p>", null, "text/html"),
                };
                response.Headers.Add("X-Request-Id", $"id-{Service.Token}");
                return response;
            }
        );
        var failure = await FailAsync(handler);
        Assert.That(failure.Problem.Excerpt, Is.EqualTo("Authorization: Bearer [token]"));
        Assert.That(failure.RequestId, Is.EqualTo("id-[token]"));
        Assert.That(failure.Headers["x-request-id"], Is.EqualTo(new[] { "id-[token]" }));
        Assert.That(failure.ToString(), Does.Not.Contain(Service.Token));
    }

    [Test]
    public async Task A_missing_permission_is_named_with_those_of_the_fields_that_were_sent()
    {
        var plain = (DevinForbiddenException)await FailAsync(403, "{}");
        Assert.That(plain.RequiredPermissions, Is.EqualTo(new[] { "ManageThings" }));
        Assert.That(plain.Message, Does.Contain("requires the permission ManageThings. Ask"));

        using var transport = Service.Transport(Service.Responding("{}", status: 403));
        var numbered = await Service.FailureOf<DevinForbiddenException>(() =>
            transport.SendAsync(Service.WithBody(Service.Create, new Thing("number", 7)))
        );
        Assert.That(numbered.RequiredPermissions, Is.EqualTo(new[] { "ManageThings", "NumberThings" }));
        Assert.That(numbered.Message, Does.Contain("ManageThings and NumberThings"));

        var unknown = await Service.FailureOf<DevinForbiddenException>(() =>
            transport.SendAsync(new ApiRequest(Service.List))
        );
        Assert.That(unknown.RequiredPermissions, Is.Empty);
    }

    [TestCase("""{"a":1,"number":2}""", true)]
    [TestCase("""{"number":{"x":1}}""", true)]
    [TestCase("""{"number":null}""", false)]
    [TestCase("""{"a":{"number":2},"b":["number"]}""", false)]
    [TestCase("""["number"]""", false)]
    public void A_field_counts_as_sent_with_a_value_at_the_top_only(string json, bool expected)
    {
        using var body = new JsonBody<string, RawCodec>(json, "application/json");
        body.Prepare(new ApiSerializer(null));
        Assert.That(body.HoldsField("number"), Is.EqualTo(expected));
    }

    [TestCase("x-request-id,request-id,x-correlation-id,cf-ray", "x-request-id")]
    [TestCase("cf-ray,x-correlation-id,request-id", "request-id")]
    [TestCase("cf-ray,x-correlation-id", "x-correlation-id")]
    [TestCase("CF-Ray", "CF-Ray")]
    [TestCase("x-other", null)]
    public async Task The_request_id_comes_from_the_first_header_that_has_one(string names, string? expected)
    {
        var handler = new StubHandler(
            (_, _) =>
            {
                var response = StubHandler.Json("{}", HttpStatusCode.NotFound);
                foreach (var name in names.Split(','))
                {
                    response.Headers.Add(name, $"id of {name}");
                }

                return response;
            }
        );
        var failure = await FailAsync(handler);
        Assert.That(failure.RequestId, Is.EqualTo(expected is null ? null : $"id of {expected}"));
        Assert.That(
            failure.Message.Contains("(Request ID: ", StringComparison.Ordinal),
            Is.EqualTo(expected is not null)
        );
    }

    [Test]
    public async Task Control_characters_are_escaped_and_long_texts_are_cut()
    {
        var failure = await FailAsync(
            400,
            $$"""{"title":"a\u001b[31mred\u2028\u202e","detail":"{{new string('y', 5000)}}"}"""
        );
        Assert.That(failure.Message, Does.Contain(@"a\u001B[31mred\u2028\u202E."));
        Assert.That(failure.Message, Does.EndWith("y…").And.Length.LessThan(600));
        Assert.That(failure.Problem.Detail, Has.Length.EqualTo(5000));
    }

    [Test]
    public async Task Many_faults_are_counted_not_listed()
    {
        var errors = string.Join(',', Enumerable.Range(0, 500).Select(static n => $$"""{"loc":[{{n}}],"msg":"m"}"""));
        var failure = await FailAsync(422, $$"""{"detail":[{{errors}}]}""");
        Assert.That(failure.Problem.Errors, Has.Count.EqualTo(500));
        Assert.That(failure.Message, Does.EndWith("9: m; and 490 more."));
    }

    [Test]
    public async Task The_body_of_an_error_is_read_up_to_a_limit()
    {
        var content = new CountingContent();
        var failure = await FailAsync(
            new StubHandler((_, _) => new HttpResponseMessage(HttpStatusCode.BadRequest) { Content = content })
        );
        Assert.That(failure, Is.TypeOf<DevinBadRequestException>());
        Assert.That(content.BytesRead, Is.InRange(64 * 1024, 80 * 1024));
    }

    [Test]
    public async Task An_error_whose_body_breaks_off_keeps_its_status()
    {
        await using var server = new LoopbackServer(_ =>
            "HTTP/1.1 404 x\r\nContent-Type: text/plain\r\nContent-Length: 100\r\n\r\ngone"
        );
        using var transport = new ApiTransport(Service.Options(address: server.Address));
        var failure = await Service.FailureOf<DevinNotFoundException>(() =>
            transport.SendAsync(new ApiRequest(Service.List))
        );
        Assert.That(failure.Problem.Excerpt, Is.EqualTo("gone"));
    }

    private static Task<DevinApiException> FailAsync(int status, string body, string mediaType = "application/json") =>
        FailAsync(Service.Responding(body, mediaType, status));

    private static async Task<DevinApiException> FailAsync(HttpMessageHandler handler)
    {
        var options = Service.Options(new HttpClient(handler));
        options.MaxRetries = 0;
        using var transport = new ApiTransport(options);
        return await Service.FailureOf<DevinApiException>(() =>
            transport.SendAsync(Service.WithBody(Service.Create, new Thing("a")))
        );
    }
}
