namespace Devin.Generator.Scalars;

/// <summary>The types that need no definition.</summary>
internal enum PrimitiveType
{
    String,
    Boolean,
    Int32,
    Int64,

    /// <summary>A time as an integer: the seconds since 1970-01-01T00:00:00Z.</summary>
    UnixTime,
    Single,
    Double,
    Decimal,
    DateTimeOffset,
    DateOnly,
    TimeOnly,
    Guid,
    Uri,
    Bytes,

    /// <summary>Bytes as base64url text (RFC 4648, 5).</summary>
    Base64UrlBytes,

    /// <summary>Raw bytes: a part of a multipart body, or a whole body.</summary>
    Binary,
}
