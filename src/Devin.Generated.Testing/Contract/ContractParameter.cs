using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Devin.Generated.Testing.Contract.Schemas;

namespace Devin.Generated.Testing.Contract;

/// <summary>A parameter of an operation.</summary>
internal sealed class ContractParameter
{
    private readonly ContractSchema _schema;
    private readonly ParameterStyle _style;
    private readonly bool _isExploded;
    private readonly bool _isList;

    // Most parameters are free text, which needs no check.
    private readonly bool _isFree;
    private readonly IReadOnlyDictionary<string, ContractSchema>? _fields;

    /// <summary>Reads a parameter of an emitted table.</summary>
    public ContractParameter(JsonElement parameter, SchemaTable schemas)
    {
        Name = parameter.GetProperty("name").GetString()!;
        Place = PlaceOf(parameter.GetProperty("in").GetString());
        IsRequired = parameter.TryGetProperty("required", out _);
        _style =
            parameter.TryGetProperty("style", out var style) ? StyleOf(style.GetString())
            : Place is ParameterPlace.Query or ParameterPlace.Cookie ? ParameterStyle.Form
            : ParameterStyle.Simple;
        _isExploded = parameter.TryGetProperty("explode", out var explode)
            ? explode.GetBoolean()
            : _style is ParameterStyle.Form or ParameterStyle.DeepObject;
        _schema = schemas.Read(parameter.GetProperty("schema"));
        _isList = _style != ParameterStyle.Json && ValueText.IsList(_schema);
        _fields = _style != ParameterStyle.Json && ValueText.IsObject(_schema) ? ValueText.PropertiesOf(_schema) : null;
        _isFree = _style != ParameterStyle.Json && _schema.AllowsEveryString;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The part of the request that contains it.</summary>
    public ParameterPlace Place { get; }

    /// <summary>Whether a request must have it.</summary>
    public bool IsRequired { get; }

    /// <summary>Whether each property of the object is a parameter of its own with the name of the property.</summary>
    private bool IsFields => _fields is not null && _isExploded && _style == ParameterStyle.Form;

    /// <summary>Whether it takes the names that no other parameter owns: it is a map whose entries are parameters.</summary>
    public bool TakesOthers => IsFields && ValueText.IsMap(_schema);

    /// <summary>Whether a name in a request is that of the parameter or of one of its properties.</summary>
    public bool Owns(string name) =>
        IsFields ? _fields!.ContainsKey(name)
        : _style == ParameterStyle.DeepObject ? FieldOf(name) is not null
        : name == Name;

    /// <summary>Adds the findings of the parameter.</summary>
    /// <param name="sent">The names and values of the part of the request that the parameter owns, in the order sent.</param>
    /// <param name="findings">Takes the findings.</param>
    public void Validate(IReadOnlyList<KeyValuePair<string, string>> sent, List<ContractFinding> findings)
    {
        if (sent.Count == 1 && _isFree)
        {
            return;
        }

        var place = Place.ToString().ToLowerInvariant();
        var location = IsFields ? place : $"{place}/{Name}";
        if (sent.Count == 0 && !(IsFields && IsRequired))
        {
            if (IsRequired)
            {
                findings.Add(new ContractFinding(location, "missing", "missing"));
            }
        }
        else if (sent.Count > 1 && _fields is null && !_schema.PossibleKinds.Overlaps(ValueKinds.Array))
        {
            findings.Add(new ContractFinding(location, "sent more than once", "repeated"));
        }
        else if (_style == ParameterStyle.Json)
        {
            findings.AddRange(_schema.Validate(Encoding.UTF8.GetBytes(sent[0].Value), location));
        }
        else
        {
            findings.AddRange(_schema.Validate(Element(Value(sent)), location));
        }
    }

    private JsonNode? Value(IReadOnlyList<KeyValuePair<string, string>> sent)
    {
        return _fields is not null ? Fields(sent)
            : _isList && sent.Count == 1 && ValueText.ReadObjects(sent[0].Value, _schema) is { } objects ? objects
            : _isList || sent.Count > 1 ? ValueText.ParseList(sent.SelectMany(pair => Items(pair.Value)), _schema)
            : ValueText.Parse(Bare(sent[0].Value), _schema);
    }

    private JsonObject Fields(IReadOnlyList<KeyValuePair<string, string>> sent)
    {
        var result = new JsonObject();
        var pairs = IsFields || _style == ParameterStyle.DeepObject ? sent : Pairs(sent[0].Value);
        foreach (var group in pairs.GroupBy(pair => FieldOf(pair.Key) ?? pair.Key, static pair => pair.Value))
        {
            var schema = _fields!.GetValueOrDefault(group.Key) ?? ValueText.AdditionalOf(_schema);
            result[group.Key] = ValueText.Parse([.. group], schema);
        }

        return result;
    }

    /// <summary>The properties of an object in one text: <c>a,1,b,2</c>, or exploded <c>a=1,b=2</c>.</summary>
    private IReadOnlyList<KeyValuePair<string, string>> Pairs(string text)
    {
        var parts = text.Split(',');
        return _isExploded
            ?
            [
                .. parts
                    .Select(static part => part.Split('=', 2))
                    .Select(static part => KeyValuePair.Create(part[0], part[^1])),
            ]
            : [.. parts.Chunk(2).Select(static part => KeyValuePair.Create(part[0], part[^1]))];
    }

    /// <summary>The text of a path parameter without what its style puts before it.</summary>
    private string Bare(string text) =>
        _style switch
        {
            ParameterStyle.Label when text.StartsWith('.') => text[1..],
            ParameterStyle.Matrix when text.StartsWith(MatrixStart, StringComparison.Ordinal) => text[
                MatrixStart.Length..
            ],
            _ => text,
        };

    private string MatrixStart => $";{Name}=";

    private string[] Items(string text) =>
        _style switch
        {
            ParameterStyle.Simple => text.Split(','),
            ParameterStyle.Label => Bare(text).Split(_isExploded ? '.' : ','),
            ParameterStyle.Matrix => Bare(text).Split(_isExploded ? MatrixStart : ","),
            _ when _isExploded => [text],
            ParameterStyle.SpaceDelimited => text.Split(' '),
            ParameterStyle.PipeDelimited => text.Split('|'),
            _ => text.Split(','),
        };

    /// <summary>The property that <c>name[property]</c> names; null if it is not one of the parameter.</summary>
    private string? FieldOf(string name) =>
        name.Length > Name.Length + 2
        && name.StartsWith(Name, StringComparison.Ordinal)
        && name[Name.Length] == '['
        && name[^1] == ']'
            ? name[(Name.Length + 1)..^1]
            : null;

    private static ParameterPlace PlaceOf(string? word) =>
        word switch
        {
            "path" => ParameterPlace.Path,
            "header" => ParameterPlace.Header,
            "cookie" => ParameterPlace.Cookie,
            _ => ParameterPlace.Query,
        };

    private static ParameterStyle StyleOf(string? word) =>
        word switch
        {
            "spaceDelimited" => ParameterStyle.SpaceDelimited,
            "pipeDelimited" => ParameterStyle.PipeDelimited,
            "deepObject" => ParameterStyle.DeepObject,
            "json" => ParameterStyle.Json,
            "label" => ParameterStyle.Label,
            "matrix" => ParameterStyle.Matrix,
            "form" => ParameterStyle.Form,
            _ => ParameterStyle.Simple,
        };

    private static JsonElement Element(JsonNode? node) => JsonText.Parse(node?.ToJsonString() ?? "null");
}
