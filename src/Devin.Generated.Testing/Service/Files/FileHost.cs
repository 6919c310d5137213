using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Devin.Generated.Models;
using Devin.Generated.Testing.Core;
using Devin.Generated.Testing.Responses;
using Devin.Generated.Testing.State;

namespace Devin.Generated.Testing.Service.Files;

/// <summary>
/// The host of files, which is not that of the API. It sends a file to everybody who has a presigned address of it, and
/// accepts no token.
/// </summary>
internal sealed class FileHost(ServiceContext context)
{
    private static readonly TimeSpan s_lifetime = TimeSpan.FromMinutes(10);

    private readonly Store<StoredFile> _files = new("file");
    private readonly string _origin = context.Options.FilesAddress.GetLeftPart(UriPartial.Authority);
    private readonly byte[] _key = BitConverter.GetBytes(context.Options.Seed);

    /// <summary>Whether a request was sent to this host.</summary>
    public bool Receives(RecordedRequest request) => request.Origin == _origin;

    /// <summary>Stores a file and returns its ID.</summary>
    public string Add(StoredFile file)
    {
        var id = Guid.ParseExact(context.Identifiers.Next(""), "N").ToString();
        _files.Add(id, file);
        return id;
    }

    /// <summary>Replaces a file.</summary>
    public void Set(string id, StoredFile file) => _files.Set(id, file);

    /// <summary>Removes a file.</summary>
    public void Remove(string id) => _files.Remove(id);

    /// <summary>Creates an address from which a file can be downloaded for 10 minutes.</summary>
    public PresignedDownload Presign(string id, DateTimeOffset now)
    {
        var expiresAt = WholeSeconds.Of(now + s_lifetime);
        var expires = expiresAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var name = Uri.EscapeDataString(_files.Get(id).Name);
        return new PresignedDownload
        {
            Url = $"{_origin}/{id}/{name}?expires={expires}&signature={Sign(id, expires)}",
            ExpiresAt = expiresAt,
        };
    }

    /// <summary>Executes a request to this host.</summary>
    /// <param name="request">The request.</param>
    /// <param name="hasToken">Whether it has a bearer token.</param>
    /// <param name="now">The time.</param>
    /// <exception cref="Refusal">400: it has a token. 403: the address is not presigned. 404: the file is deleted.</exception>
    public ServiceResponse Execute(RecordedRequest request, bool hasToken, DateTimeOffset now)
    {
        if (hasToken)
        {
            throw new Refusal(
                HttpStatusCode.BadRequest,
                "The host of files must not receive the token. Send no Authorization header to a presigned address."
            );
        }

        if (request.Method != HttpMethod.Get)
        {
            throw new Refusal(HttpStatusCode.MethodNotAllowed, "A presigned address accepts GET only.");
        }

        var id = request.Path.Split('/', 3)[1];
        if (
            request.QueryValues("expires") is not [var expires]
            || request.QueryValues("signature") is not [var signature]
            || signature != Sign(id, expires)
            || now.ToUnixTimeSeconds() > long.Parse(expires, CultureInfo.InvariantCulture)
        )
        {
            throw new Refusal(HttpStatusCode.Forbidden, "The address is not presigned, or it has expired.");
        }

        var file = _files.Get(id);
        return new ServiceResponse(HttpStatusCode.OK, file.Content, file.MediaType);
    }

    private string Sign(string id, string expires) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{id} {expires}")));
}
