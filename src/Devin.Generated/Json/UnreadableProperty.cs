namespace Devin.Generated.Json;

/// <summary>A property of a model whose value cannot be read.</summary>
internal readonly record struct UnreadableProperty(JsonMember Member, UnreadableJson Value);
