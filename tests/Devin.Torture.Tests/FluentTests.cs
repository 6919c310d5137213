using Torture.Generated.Core;
using Torture.Generated.Fluent;
using Torture.Generated.Fluent.Bodies.Form;

namespace Devin.Torture.Tests;

public sealed class FluentTests
{
    [Test]
    public async Task Headers_and_cookies_without_members_go_into_the_headers_of_the_request()
    {
        var sent = await SentAsync(static client =>
            client.Parameters.Case.GetAsync(static request =>
            {
                request.QueryParameters.pageProp = 1;
                request.Headers.Add("X-Trace", "one", "two");
                request.Headers.Add("Cookie", "session=s%3B1");
            })
        );
        Assert.That((sent["X-Trace"], sent["Cookie"]), Is.EqualTo(("one, two", "session=s%3B1")));
    }

    [Test]
    public async Task Query_parameters_may_differ_in_nothing_but_case()
    {
        var sent = await SentAsync(static client =>
            client.Parameters.Case.GetAsync(static request =>
            {
                request.QueryParameters.PAGE = "upper";
                request.QueryParameters.PageProp = "mixed";
                request.QueryParameters.pageProp = 1;
            })
        );
        Assert.That(sent.Line, Is.EqualTo("GET /parameters/case?PAGE=upper&Page=mixed&page=1 HTTP/1.1"));
        sent = await SentAsync(static client =>
            client.Parameters.Case.GetAsync(static request => request.QueryParameters.pageProp = 1)
        );
        Assert.That(sent.Line, Is.EqualTo("GET /parameters/case?page=1 HTTP/1.1"));
    }

    [Test]
    public void A_required_query_parameter_is_missed_when_another_has_its_name_in_other_case() =>
        Assert.That(
            static () =>
                SentAsync(static client =>
                    client.Parameters.Case.GetAsync(static request => request.QueryParameters.PAGE = "given")
                ),
            Throws.ArgumentException.With.Message.Contains("'page'")
        );

    [Test]
    public async Task A_form_is_spelled_as_the_flat_client_spells_it()
    {
        const string Awkward = "a b+c&d=ä%";
        var flat = await Service.SentAsync(static client =>
            client.Bodies.FormAsync(
                "password",
                Awkward,
                new()
                {
                    Scopes = ["x y", "z"],
                    Ratio = 0.5f,
                    Choice = "r s",
                }
            )
        );
        var fluent = await SentAsync(static client =>
            client.Bodies.Form.PostAsync(
                new FormPostRequestBody
                {
                    GrantType = "password",
                    RequestValue = Awkward,
                    Scopes = ["x y", "z"],
                    Ratio = 0.5f,
                    Choice = "r s",
                }
            )
        );
        Assert.That(fluent.Body, Is.EqualTo(flat.Body));
        Assert.That(fluent["Content-Type"], Is.EqualTo(flat["Content-Type"]));
        Assert.That(
            fluent.Body,
            Is.EqualTo(
                "choice=r%20s&grant_type=password&ratio=0.5&request=a%20b%2Bc%26d%3D%C3%A4%25&scopes=x%20y&scopes=z"
            )
        );
    }

    private static async Task<LoopbackRequest> SentAsync(Func<TortureApiClient, Task> call)
    {
        await using var server = new LoopbackServer(static _ => "HTTP/1.1 204 None\r\nConnection: close\r\n\r\n");
        using var client = TortureApiClient.Create(
            new TortureClientOptions { BaseAddress = new Uri(server.Address), Token = Service.Token }
        );
        await call(client);
        return server.Requests.Single();
    }
}
