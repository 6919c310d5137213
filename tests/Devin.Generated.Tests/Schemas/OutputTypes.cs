using System.Text.Json;
using System.Text.Json.Serialization;
using DescriptionAttribute = System.ComponentModel.DescriptionAttribute;

namespace Devin.Generated.Tests.Schemas;

internal sealed record Everything(
    [property: Description("How many.")] int Count,
    double? Ratio,
    decimal Price,
    string Name,
    string? Note,
    Level Level,
    Level? Limit,
    Plain Plain,
    IReadOnlyList<string> Tags,
    Dictionary<string, int> Map,
    [Description("Where it is.")] Place Place,
    Place? Other,
    DateTimeOffset At,
    Guid Id,
    JsonElement Any
);

[Description("A place in a file.")]
internal sealed record Place(string File, int? Line);

[JsonConverter(typeof(JsonStringEnumConverter<Level>))]
internal enum Level
{
    Low,

    [JsonStringEnumMemberName("very-high")]
    High,
}

internal enum Plain
{
    None,
    Some = 5,
}

internal sealed record Tree(string Name, Tree? Left, IReadOnlyList<Tree> Children, Dictionary<string, Tree> Named);

internal sealed record Forest(Tree First, Tree? Second, IReadOnlyList<Forest> More);

internal sealed class Optional
{
    public required string Must { get; set; }

    public int May { get; set; }

    [JsonIgnore]
    public nint Ignored { get; set; }
}

[JsonPolymorphic]
[JsonDerivedType(typeof(Circle), "circle")]
[JsonDerivedType(typeof(Stack), "stack")]
[JsonDerivedType(typeof(Group), "group")]
internal abstract record Shape;

internal sealed record Circle(double Radius) : Shape;

internal sealed record Stack(IReadOnlyList<Shape> Items) : Shape;

internal sealed record Group(IReadOnlyList<Shape> Items) : Shape;

internal sealed record Drawing(Shape Shape);

internal sealed record Counted(IReadOnlyList<Place> Places, Dictionary<string, int> Map);

internal sealed record WithPointer(nint Address);

internal sealed class Endless : List<Endless>;

internal sealed record WithEndless(Endless Items);

internal sealed record Wide(
    [property: Description(
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
    )]
        string Text
);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Everything))]
[JsonSerializable(typeof(Tree))]
[JsonSerializable(typeof(Forest))]
[JsonSerializable(typeof(Optional))]
[JsonSerializable(typeof(Drawing))]
[JsonSerializable(typeof(Counted))]
[JsonSerializable(typeof(WithPointer))]
[JsonSerializable(typeof(WithEndless))]
[JsonSerializable(typeof(int[]))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(Dictionary<string, int>))]
internal sealed partial class OutputContext : JsonSerializerContext;
