using System.Net;
using System.Text;
using Devin.Generated.Models;
using Devin.Generated.Testing.Core;

namespace Devin.Generated.Tests.Testing.Service;

[TestFixture]
internal sealed class AttachmentTests : ServiceFixture
{
    [Test]
    public async Task An_uploaded_file_can_be_downloaded_and_attached()
    {
        var uploaded = await UploadAsync("Prüfung 1.txt", "Grüße");
        Assert.That(uploaded.Name, Is.EqualTo("Prüfung 1.txt"));
        await using var stream = await Client.Attachments.DownloadAttachmentAsync(uploaded.AttachmentId, uploaded.Name);
        using var reader = new StreamReader(stream.Content);
        Assert.That(await reader.ReadToEndAsync(), Is.EqualTo("Grüße"));

        var request = new SessionCreateRequest { Prompt = "Read it", AttachmentUrls = [new Uri(uploaded.Url)] };
        var session = await Client.Sessions.CreateSessionAsync(request);
        var attachments = await Client.Sessions.GetSessionAttachmentsAsync(session.SessionId);
        Assert.That(attachments.Single().Url, Is.EqualTo(uploaded.Url));
        Assert.That(attachments.Single().Name, Is.EqualTo(uploaded.Name));
    }

    [Test]
    public async Task A_download_redirects_to_another_host_that_refuses_the_token_and_works_for_10_minutes()
    {
        var uploaded = await UploadAsync("notes.txt", "text");
        using var client = new HttpClient(Devin.CreateHandler());
        using var request = new HttpRequestMessage(HttpMethod.Get, uploaded.Url);
        request.Headers.Authorization = new("Bearer", RawCall.Token);
        using var response = await client.SendAsync(request);
        var address = response.Headers.Location!;
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.TemporaryRedirect));
        Assert.That(address.Host, Is.Not.EqualTo(request.RequestUri!.Host));

        Assert.That(await DownloadAsync(address.AbsoluteUri), Is.EqualTo((HttpStatusCode.OK, "text")));
        var (status, text) = await DownloadAsync(address.AbsoluteUri, RawCall.Token);
        Assert.That((status, text), Is.EqualTo((HttpStatusCode.BadRequest, text)));
        Assert.That(text, Does.Contain("token").And.Not.Contain(RawCall.Token));

        Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.That((await DownloadAsync(address.AbsoluteUri)).Status, Is.EqualTo(HttpStatusCode.OK));
        Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.That((await DownloadAsync(address.AbsoluteUri)).Status, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    [Test]
    public async Task The_host_of_files_can_be_another_name_of_the_host_of_the_api()
    {
        Assert.That(
            () => new InMemoryDevinOptions { FilesAddress = new Uri("/files", UriKind.Relative) },
            Throws.ArgumentException
        );
        await RestartAsync(new InMemoryDevinOptions { FilesAddress = new Uri("http://localhost:8080/any") });
        var uploaded = await UploadAsync("notes.txt", "text");
        using var response = await SendAsync(HttpMethod.Get, uploaded.Url);
        var address = response.Headers.Location!;
        Assert.That(address.GetLeftPart(UriPartial.Authority), Is.EqualTo("http://localhost:8080"));
        Assert.That(await DownloadAsync(address.AbsoluteUri), Is.EqualTo((HttpStatusCode.OK, "text")));
    }

    [TestCase("/")]
    [TestCase("/a/b")]
    [TestCase("/a/b?expires=9999999999&signature=00")]
    [TestCase("/a/b?expires=text&signature=00")]
    public async Task An_address_that_is_not_presigned_is_refused(string path)
    {
        var (status, _) = await DownloadAsync("https://files.devin.invalid" + path);
        Assert.That(status, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    [Test]
    public async Task A_changed_signature_or_expiry_is_refused()
    {
        var uploaded = await UploadAsync("notes.txt", "text");
        using var response = await SendAsync(HttpMethod.Get, uploaded.Url);
        var address = response.Headers.Location!.AbsoluteUri;
        var forged = address.Replace("expires=1", "expires=2", StringComparison.Ordinal);
        Assert.That(forged, Is.Not.EqualTo(address));
        Assert.That((await DownloadAsync(forged)).Status, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    [TestCase("../../etc/passwd", "passwd")]
    [TestCase("C:\\temp\\a.txt", "a.txt")]
    [TestCase("..", "file")]
    public async Task A_file_name_has_no_folders(string sent, string stored)
    {
        var uploaded = await UploadAsync(sent, "text");
        Assert.That(uploaded.Name, Is.EqualTo(stored));
        await using var stream = await Client.Attachments.DownloadAttachmentAsync(uploaded.AttachmentId, uploaded.Name);
        Assert.That(stream, Is.Not.Null);
    }

    [Test]
    public async Task An_unknown_file_or_name_does_not_exist()
    {
        var uploaded = await UploadAsync("notes.txt", "text");
        foreach (
            var (id, name) in (List<(string, string)>)[("none", "notes.txt"), (uploaded.AttachmentId, "other.txt")]
        )
        {
            await Assert.ThatAsync(
                () => Client.Attachments.DownloadAttachmentAsync(id, name),
                Throws.TypeOf<DevinNotFoundException>()
            );
        }
    }

    [Test]
    public async Task A_form_without_the_file_is_refused()
    {
        using var form = new MultipartFormDataContent { { new StringContent("text"), "other" } };
        using var response = await SendAsync(
            HttpMethod.Post,
            $"/v3/organizations/{Devin.OrganizationId}/attachments",
            form
        );
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
    }

    private async Task<AttachmentResponse> UploadAsync(string name, string text)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await Client.Attachments.UploadAttachmentAsync(new FilePart(content, name, "text/plain"));
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, HttpContent? content = null)
    {
        using var client = new HttpClient(Devin.CreateHandler());
        using var request = new HttpRequestMessage(method, new Uri(new Uri("https://devin.invalid"), address));
        request.Headers.Authorization = new("Bearer", RawCall.Token);
        request.Content = content;
        return await client.SendAsync(request);
    }
}
