using System.Text.Json;

namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>Compares JSON values: numbers by value, objects without regard to the order of their properties.</summary>
internal sealed class JsonIdentity : IEqualityComparer<JsonElement>
{
    private JsonIdentity() { }

    /// <summary>The comparer.</summary>
    public static JsonIdentity Comparer { get; } = new();

    /// <inheritdoc/>
    public bool Equals(JsonElement x, JsonElement y) => JsonElement.DeepEquals(x, y);

    /// <inheritdoc/>
    public int GetHashCode(JsonElement obj)
    {
        switch (obj.ValueKind)
        {
            case JsonValueKind.String:
                return obj.GetString()!.GetHashCode(StringComparison.Ordinal);
            case JsonValueKind.Number:
                return JsonNumber.Of(obj).GetHashCode();
            case JsonValueKind.Array:
                var items = new HashCode();
                foreach (var item in obj.EnumerateArray())
                {
                    items.Add(GetHashCode(item));
                }

                return items.ToHashCode();
            case JsonValueKind.Object:
                var members = 0;
                foreach (var member in obj.EnumerateObject())
                {
                    members ^= HashCode.Combine(member.Name, GetHashCode(member.Value));
                }

                return members;
            default:
                return (int)obj.ValueKind;
        }
    }
}
