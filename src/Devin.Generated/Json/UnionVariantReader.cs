using System.Text.Json;

namespace Devin.Generated.Json;

/// <summary>
/// Reads the current value as one variant of a union. Returns null, without moving the reader, if that is not possible.
/// </summary>
internal delegate object? UnionVariantReader(int index, ref Utf8JsonReader reader, JsonReadContext context);
