using System.Text.Json.Nodes;
using Devin.Conformance.Contract;
using Devin.Generator.Model;
using Devin.Tests.Shared.Operations;

namespace Devin.Conformance.Requests;

/// <summary>Makes valid requests of one operation, each different.</summary>
internal sealed class RequestSource
{
    /// <summary>The number of requests in which the amounts of optional values repeat.</summary>
    public const int Variants = 4;

    private readonly OperationText _text;
    private readonly KnownIds? _ids;
    private readonly string _organizationId;
    private readonly Random _random;
    private readonly RandomValue _values;
    private readonly ServiceRules _rules;
    private int _count;

    /// <summary>Initializes a new instance of <see cref="RequestSource"/>.</summary>
    /// <param name="text">The operation.</param>
    /// <param name="contract">The contract.</param>
    /// <param name="seed">The same seed gives the same requests, apart from IDs.</param>
    /// <param name="ids">Objects that exist; null for a server without a state.</param>
    /// <param name="organizationId">The organization.</param>
    public RequestSource(OperationText text, ContractText contract, int seed, KnownIds? ids, string organizationId)
    {
        _text = text;
        _ids = ids;
        _organizationId = organizationId;
        _random = new Random(seed);
        _values = new RandomValue(contract, _random, Known);
        _rules = new ServiceRules(text.Operation, IdOf);
    }

    /// <summary>The operation.</summary>
    public Operation Operation => _text.Operation;

    /// <summary>The next request.</summary>
    public OperationValues Next()
    {
        _values.Optional = (_count++ % Variants) switch
        {
            0 => Amount.None,
            1 => Amount.All,
            _ => Amount.Some,
        };
        var parameters = Path();
        foreach (
            var parameter in _text.Parameters.Where(static parameter => parameter.Key.Place != ParameterPlace.Path)
        )
        {
            if ((parameter.IsRequired || !_values.IsLeftOut) && Value(parameter) is { } value)
            {
                parameters[parameter.Key] = value;
            }
        }

        var body = _text.Body is { } schema ? _values.Of(schema, null) : null;
        _rules.ApplyTo(parameters);
        if (body is JsonObject map)
        {
            _rules.ApplyTo(map);
        }

        return new OperationValues(parameters, body, _text.HasFile ? File() : null);
    }

    private string? IdOf(string name) => IdNames.For(Operation, name) is { } known ? _ids?.Of(known) : null;

    /// <summary>A value for a name. IDs come from responses, but some objects are created under any ID.</summary>
    private JsonNode? Known(string name)
    {
        var form = ServiceForms.Of(name, _random);
        return form is not null && _random.Next(2) == 0 ? form : IdOf(name) ?? form;
    }

    private Dictionary<ParameterKey, JsonNode?> Path()
    {
        var keys = _text
            .Parameters.Select(static parameter => parameter.Key)
            .Where(static key => key.Place == ParameterPlace.Path)
            .ToArray();
        var known = _ids?.For(Operation.PathTemplate, [.. keys.Select(static key => key.WireName)]);
        return keys.ToDictionary(
            static key => key,
            key => (JsonNode?)(Existing(key.WireName, known?.GetValueOrDefault(key.WireName)) ?? Segment(key.WireName))
        );
    }

    /// <summary>Organizations are created and deleted too, but everything else happens in one that is never deleted.</summary>
    private string? Existing(string name, string? known) =>
        name != "org_id"
        || _ids is null
        || Operation.PathTemplate.EndsWith("/organizations/{org_id}", StringComparison.Ordinal)
            ? known
            : _organizationId;

    /// <summary>A value for a parameter; null to leave it out, as null cannot be sent in an address.</summary>
    private JsonNode? Value(ParameterText parameter) =>
        // A service takes only the cursors that it has given.
        parameter.Key.WireName == "after"
        && _ids is not null
            ? _ids.CursorOf(Operation)
            : _values.Of(parameter.Schema, parameter.Key.WireName)
                ?? (parameter.IsRequired ? throw new NotSupportedException($"{parameter.Key} is null.") : null);

    /// <summary>A segment of a path, which is never empty.</summary>
    private string Segment(string name)
    {
        var text =
            ServiceForms.Of(name, _random)?.GetValue<string>()
            ?? RandomText.Of(new JsonObject { ["minLength"] = 1 }, _random);
        return text.Trim('.', ' ', '/', '\u00a0').Length == 0 ? "x" : text;
    }

    private UploadFile File() =>
        new(
            RandomText.Simple(_random, 8) + ".txt",
            "text/plain",
            System.Text.Encoding.UTF8.GetBytes(RandomText.Of(new JsonObject { ["minLength"] = 1 }, _random))
        );
}
