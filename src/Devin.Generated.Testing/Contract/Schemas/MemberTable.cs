using System.Text.Json;

namespace Devin.Generated.Testing.Contract.Schemas;

/// <summary>The places of the members of an emitted table. Values are found without reading the others.</summary>
internal sealed class MemberTable
{
    private readonly TableText _text;

    // Classes and not structs as values here and elsewhere: their collections are compiled before the process starts.
    private readonly Dictionary<string, TableSlice> _places = new(StringComparer.Ordinal);

    /// <summary>Finds the members.</summary>
    public MemberTable(TableText text)
    {
        _text = text;
        var reader = new Utf8JsonReader(text());
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            _places.Add(name, new TableSlice(start, (int)reader.BytesConsumed - start));
        }
    }

    /// <summary>The names, in the order of the table.</summary>
    public IReadOnlyCollection<string> Names => _places.Keys;

    /// <summary>Parses the value of a member.</summary>
    /// <exception cref="KeyNotFoundException">The table has no such member.</exception>
    public JsonElement Parse(string name)
    {
        var place = _places[name];
        var reader = new Utf8JsonReader(_text().Slice(place.Start, place.Length));
        return JsonElement.ParseValue(ref reader);
    }
}
