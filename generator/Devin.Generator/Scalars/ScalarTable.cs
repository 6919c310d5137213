using Devin.Generator.Tree;

namespace Devin.Generator.Scalars;

/// <summary>
/// All scalar types. A new format of a known type is a word in its row; a new type is a row, a member of
/// <see cref="PrimitiveType"/> and a serializer in the library. An unknown format is a description, not a type; so is
/// <c>duration</c>, since a month has no fixed length.
/// </summary>
internal static class ScalarTable
{
    // Numbers are ordered from the narrowest to the widest.
    private static readonly Scalar[] Rows =
    [
        new()
        {
            Type = PrimitiveType.String,
            JsonType = "string",
            IsDefault = true,
            CSharp = "string",
            Codec = "StringCodec",
            VariantName = "String",
        },
        new()
        {
            Type = PrimitiveType.Boolean,
            JsonType = "boolean",
            IsDefault = true,
            CSharp = "bool",
            IsStruct = true,
            Codec = "BooleanCodec",
            VariantName = "Boolean",
        },
        new()
        {
            Type = PrimitiveType.Int32,
            JsonType = "integer",
            Formats = ["int32"],
            CSharp = "int",
            IsStruct = true,
            Codec = "Int32Codec",
            VariantName = "Integer",
            ConvertsTo = ["long", "float", "double", "decimal"],
        },
        // A format of the registry, and the one that other contracts use.
        new()
        {
            Type = PrimitiveType.UnixTime,
            JsonType = "integer",
            Formats = ["unixtime", "unix-time"],
            CSharp = "DateTimeOffset",
            IsStruct = true,
            Codec = "UnixTimeCodec",
            VariantName = "Integer",
            ParameterConversion = "UnixSeconds.Of",
        },
        new()
        {
            Type = PrimitiveType.Int64,
            JsonType = "integer",
            Formats = ["int64"],
            IsDefault = true,
            CSharp = "long",
            IsStruct = true,
            Codec = "Int64Codec",
            VariantName = "Integer",
            LiteralSuffix = "L",
            ConvertsTo = ["float", "double", "decimal"],
        },
        new()
        {
            Type = PrimitiveType.Single,
            JsonType = "number",
            Formats = ["float"],
            CSharp = "float",
            IsStruct = true,
            Codec = "SingleCodec",
            VariantName = "Number",
            LiteralSuffix = "f",
            ConvertsTo = ["double"],
        },
        new()
        {
            Type = PrimitiveType.Double,
            JsonType = "number",
            Formats = ["double"],
            IsDefault = true,
            CSharp = "double",
            IsStruct = true,
            Codec = "DoubleCodec",
            VariantName = "Number",
            LiteralSuffix = "d",
        },
        new()
        {
            Type = PrimitiveType.Decimal,
            JsonType = "number",
            Formats = ["decimal"],
            CSharp = "decimal",
            IsStruct = true,
            Codec = "DecimalCodec",
            VariantName = "Number",
            LiteralSuffix = "m",
        },
        new()
        {
            Type = PrimitiveType.DateTimeOffset,
            JsonType = "string",
            Formats = ["date-time"],
            CSharp = "DateTimeOffset",
            IsStruct = true,
            Codec = "DateTimeOffsetCodec",
            VariantName = "DateTime",
        },
        new()
        {
            Type = PrimitiveType.DateOnly,
            JsonType = "string",
            Formats = ["date"],
            CSharp = "DateOnly",
            IsStruct = true,
            Codec = "DateOnlyCodec",
            VariantName = "Date",
        },
        new()
        {
            Type = PrimitiveType.TimeOnly,
            JsonType = "string",
            Formats = ["time"],
            CSharp = "TimeOnly",
            IsStruct = true,
            Codec = "TimeOnlyCodec",
            VariantName = "Time",
        },
        new()
        {
            Type = PrimitiveType.Guid,
            JsonType = "string",
            Formats = ["uuid", "uuid4"],
            CSharp = "Guid",
            IsStruct = true,
            Codec = "GuidCodec",
            VariantName = "Guid",
        },
        new()
        {
            Type = PrimitiveType.Uri,
            JsonType = "string",
            Formats = ["uri"],
            CSharp = "Uri",
            Codec = "UriCodec",
            VariantName = "Uri",
        },
        new()
        {
            Type = PrimitiveType.Bytes,
            JsonType = "string",
            Formats = ["byte"],
            ContentEncoding = "base64",
            CSharp = "byte[]",
            Codec = "BytesCodec",
            VariantName = "Bytes",
        },
        new()
        {
            Type = PrimitiveType.Base64UrlBytes,
            JsonType = "string",
            Formats = ["base64url"],
            ContentEncoding = "base64url",
            CSharp = "byte[]",
            Codec = "Base64UrlCodec",
            VariantName = "Bytes",
            ParameterConversion = "Base64UrlText.Of",
        },
        new()
        {
            Type = PrimitiveType.Binary,
            JsonType = "string",
            Formats = ["binary"],
            IsFile = true,
            CSharp = "string",
            Codec = "StringCodec",
            VariantName = "Bytes",
        },
    ];

    private static readonly Dictionary<PrimitiveType, Scalar> ByType = Rows.ToDictionary(static row => row.Type);

    /// <summary>The row of a type.</summary>
    public static Scalar Of(PrimitiveType type) => ByType[type];

    /// <summary>The type of a schema with that <c>type</c>; null where that is no scalar of JSON.</summary>
    public static PrimitiveType? Find(string jsonType, MappingNode schema)
    {
        var format = schema.Text("format");
        var own = Rows.Where(row => row.JsonType == jsonType).ToArray();
        // A number's format may name an integer.
        var byFormat = Array.Find(
            jsonType == "number" ? [.. Rows.Where(static row => row.IsNumber)] : own,
            row => row.Formats.Contains(format)
        );
        var chosen =
            byFormat
            ?? Array.Find(own, row => row.ContentEncoding is { } encoding && encoding == schema.Text("contentEncoding"))
            ?? (IsFile(schema) ? Array.Find(own, static row => row.IsFile) : null)
            ?? Array.Find(own, static row => row.IsDefault);
        return chosen?.Type;
    }

    /// <summary>Whether a media type is none of text.</summary>
    public static bool IsFileType(string mediaType) =>
        !mediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
        && !mediaType.EndsWith("json", StringComparison.OrdinalIgnoreCase)
        && !mediaType.EndsWith("xml", StringComparison.OrdinalIgnoreCase)
        && !mediaType.EndsWith("/jwt", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a format means the same as its JSON type without a format.</summary>
    public static bool IsDefaultFormat(string format) =>
        Array.Exists(Rows, row => row.IsDefault && row.Formats.Contains(format));

    /// <summary>The type that holds the values of several numbers, or of several texts.</summary>
    public static PrimitiveType Common(IReadOnlyCollection<PrimitiveType> types)
    {
        if (types.Distinct().ToArray() is [var only])
        {
            return only;
        }

        var widest = Array.FindLast(Rows, row => types.Contains(row.Type))!;
        if (widest.Type == PrimitiveType.UnixTime)
        {
            // Not every one of several integers is a time.
            return PrimitiveType.Int64;
        }

        return !widest.IsNumber ? PrimitiveType.String
            // A float does not hold every integer.
            : widest.Type == PrimitiveType.Single ? PrimitiveType.Double
            : widest.Type;
    }

    /// <summary>Whether every value of one type, as JSON, is a value of another.</summary>
    public static bool Admits(PrimitiveType wider, PrimitiveType narrower)
    {
        var (all, some) = (Of(wider), Of(narrower));
        return wider == narrower
            || (all.IsNumber && some.IsNumber && Array.IndexOf(Rows, all) > Array.IndexOf(Rows, some))
            || (wider == PrimitiveType.String && some.IsText);
    }

    /// <summary>Whether C# converts a value of one type to the other implicitly.</summary>
    public static bool Converts(string from, string to) =>
        Array.Exists(Rows, row => row.CSharp == from && row.ConvertsTo.Contains(to));

    /// <summary>Whether a schema is of bytes without an encoding.</summary>
    private static bool IsFile(MappingNode schema) =>
        schema.Text("contentEncoding") switch
        {
            "binary" => true,
            null or "7bit" or "8bit" => schema.Text("contentMediaType") is { } mediaType && IsFileType(mediaType),
            _ => false,
        };
}
