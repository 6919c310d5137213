using Devin.Generated.Constraints;
using Devin.Generated.Core;
using Devin.Generated.Json;

namespace Devin.Generated.Transport;

/// <summary>A request as emitted code describes it: parameters and body, without a base address.</summary>
internal sealed class ApiRequest(ApiOperation operation)
{
    private RequestAddress? _address;
    private List<KeyValuePair<string, string>>? _headers;
    private List<string>? _cookies;
    private List<ConstraintViolation>? _violations;
    private ApiBody? _body;

    /// <summary>The operation of the request.</summary>
    // A field, because the first call of a process would compile a method for a property.
    public readonly ApiOperation Operation = operation;

    /// <summary>
    /// The complete URL if it is already known; null if it is built from the path and the parameters.
    /// </summary>
    public Uri? Target { get; init; }

    /// <summary>Called with the message of each attempt before it is sent.</summary>
    public Action<HttpRequestMessage>? Prepare { get; init; }

    /// <summary>The body, or null.</summary>
    public ApiBody? Body => _body;

    /// <summary>Whether there are headers or cookies.</summary>
    public bool HasHeaders => _headers is not null || _cookies is not null;

    /// <summary>The headers in the order in which they were added.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers =>
        (IReadOnlyList<KeyValuePair<string, string>>?)_headers ?? [];

    /// <summary>The value of the <c>Cookie</c> header, or null.</summary>
    public string? Cookie => _cookies is null ? null : string.Join("; ", _cookies);

    /// <summary>Sets a path parameter.</summary>
    /// <exception cref="ArgumentException">The value is missing, empty, <c>.</c> or <c>..</c>.</exception>
    public void AddPath<T>(string name, T value, PathStyle style = PathStyle.Simple) =>
        Address.AddPath(name, value, style);

    /// <summary>Sets a path parameter that all operations have. Null is the value in the options of the client.</summary>
    /// <exception cref="ArgumentException">The value is empty, <c>.</c> or <c>..</c>.</exception>
    /// <exception cref="InvalidOperationException">The value is null, and the option is not set.</exception>
    public void AddSharedPath<T>(string name, T value, ApiTransport transport, PathStyle style = PathStyle.Simple)
    {
        if (value is null)
        {
            Address.AddPath(name, transport.SharedPath(name), style);
        }
        else
        {
            Address.AddPath(name, value, style);
        }
    }

    /// <summary>Adds a query parameter with one value or a list. Null is omitted.</summary>
    public void AddQuery<T>(string name, T value, QueryStyle style = QueryStyle.Form) =>
        Address.AddQuery(name, value, style);

    /// <summary>Adds a query parameter that is a map. Null is omitted.</summary>
    public void AddQueryMap<T>(
        string name,
        IEnumerable<KeyValuePair<string, T>>? map,
        QueryStyle style = QueryStyle.DeepObject
    ) => Address.AddQueryMap(name, map, style);

    /// <summary>Adds a header. A list is joined with commas; null is omitted.</summary>
    /// <exception cref="ArgumentException">
    /// The value contains a line break or another character that a header cannot contain.
    /// </exception>
    public void AddHeader<T>(string name, T value)
    {
        var texts = ParameterText.Many(name, value);
        if (texts.Length > 0)
        {
            _headers ??= [];
            _headers.Add(new(name, HeaderText.Checked(name, string.Join(',', texts))));
        }
    }

    /// <summary>Adds a cookie. A list is joined with commas; null is omitted.</summary>
    public void AddCookie<T>(string name, T value)
    {
        var texts = ParameterText.Many(name, value);
        if (texts.Length > 0)
        {
            _cookies ??= [];
            _cookies.Add($"{CookieText.Escape(name)}={string.Join("%2C", texts.Select(CookieText.Escape))}");
        }
    }

    /// <summary>Sets a JSON body. Null omits the body.</summary>
    public void SetJsonBody<T, TCodec>(T? value, string contentType = "application/json", ValueRules? rules = null)
        where TCodec : IJsonCodec<T>
    {
        if (value is not null)
        {
            SetBody(new JsonBody<T, TCodec>(value, contentType, rules));
        }
    }

    /// <summary>Sets a JSON body. Null is sent as JSON null.</summary>
    public void SetNullableJsonBody<T, TCodec>(
        T value,
        string contentType = "application/json",
        ValueRules? rules = null
    )
        where TCodec : IJsonCodec<T> => SetBody(new JsonBody<T, TCodec>(value, contentType, rules));

    /// <summary>Sets a text body in UTF-8. Null omits the body.</summary>
    public void SetTextBody(string? text, string contentType = "text/plain")
    {
        if (text is not null)
        {
            SetBody(new TextBody(text, contentType));
        }
    }

    /// <summary>Sets a binary body. Null omits the body. The caller keeps the ownership of the stream.</summary>
    public void SetBinaryBody(Stream? content, string contentType = "application/octet-stream")
    {
        if (content is not null)
        {
            SetBody(new BinaryBody(content, contentType));
        }
    }

    /// <summary>Adds a field to a URL-encoded form. A list becomes repeated fields; null is omitted.</summary>
    public void AddFormField<T>(string name, T value)
    {
        var form = BodyOf<FormBody>();
        foreach (var text in ParameterText.Many(name, value))
        {
            form.Add(name, text);
        }
    }

    /// <summary>Adds a field to a multipart form. A list becomes repeated fields; null is omitted.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    /// <param name="contentType">The content type of each part; null for parts without one.</param>
    public void AddPart<T>(string name, T value, string? contentType = null)
    {
        var parts = BodyOf<MultipartBody>();
        foreach (var text in ParameterText.Many(name, value))
        {
            parts.AddText(name, text, contentType);
        }
    }

    /// <summary>Adds a field with JSON content to a multipart form. Null is omitted.</summary>
    public void AddJsonPart<T, TCodec>(string name, T? value, string contentType = "application/json")
        where TCodec : IJsonCodec<T>
    {
        var parts = BodyOf<MultipartBody>();
        if (value is not null)
        {
            parts.AddBody(name, new JsonBody<T, TCodec>(value, contentType));
        }
    }

    /// <summary>Adds a file to a multipart form. Null is omitted.</summary>
    public void AddFilePart(string name, FilePart? file)
    {
        var parts = BodyOf<MultipartBody>();
        if (file is not null)
        {
            parts.AddFile(name, file);
        }
    }

    /// <summary>Adds several files with one name to a multipart form. Null is omitted.</summary>
    public void AddFileParts(string name, IEnumerable<FilePart>? files)
    {
        var parts = BodyOf<MultipartBody>();
        foreach (var file in files ?? [])
        {
            parts.AddFile(name, file ?? throw new ArgumentException($"A file of the field '{name}' is null.", name));
        }
    }

    /// <summary>Compares a parameter with its constraints. Null is not sent and has none.</summary>
    public void Check<T, TCodec>(string parameter, T? value, ValueRules rules)
        where TCodec : struct, IJsonCodec<T>
    {
        if (value is not null && RequestViolations.Of<T, TCodec>(parameter, value, rules) is { Count: > 0 } found)
        {
            AddViolations(found);
        }
    }

    /// <summary>Compares the period between two parameters with its limit.</summary>
    public void CheckPeriod(
        string fromName,
        DateTimeOffset? from,
        string toName,
        DateTimeOffset? to,
        int days,
        bool needsFrom
    )
    {
        if (PeriodCheck.Find(fromName, from, toName, to, days, needsFrom) is { } violation)
        {
            AddViolations([violation]);
        }
    }

    /// <summary>Adds violations that were found outside the body.</summary>
    public void AddViolations(IEnumerable<ConstraintViolation> found)
    {
        _violations ??= [];
        _violations.AddRange(found);
    }

    /// <summary>Throws if the parameters or the body violate constraints of the contract.</summary>
    /// <exception cref="InvalidRequestException">There are violations. The exception lists all of them.</exception>
    public void ThrowIfInvalid()
    {
        if (_violations is not null || _body is { HasViolations: true })
        {
            throw Invalid();
        }
    }

    private InvalidRequestException Invalid() =>
        new(Operation.Name, [.. _violations ?? [], .. _body?.Violations() ?? []]);

    /// <summary>Builds the complete URL of the request.</summary>
    /// <param name="root">The base address without a trailing slash.</param>
    public Uri BuildUri(string root) => Target ?? Address.Build(root);

    private RequestAddress Address => _address ??= new(Operation.Path);

    private TBody BodyOf<TBody>()
        where TBody : ApiBody, new()
    {
        if (_body is null)
        {
            _body = new TBody();
        }

        return _body as TBody ?? throw TwoBodies();
    }

    /// <summary>Sets a body of another type.</summary>
    public void SetBody(ApiBody body) => _body = _body is null ? body : throw TwoBodies();

    private InvalidOperationException TwoBodies() =>
        new($"The operation '{Operation.Name}' was given two bodies of different types.");
}
