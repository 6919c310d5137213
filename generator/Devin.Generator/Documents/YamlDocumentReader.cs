using Devin.Generator.Diagnostics;
using Devin.Generator.Tree;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Devin.Generator.Documents;

/// <summary>Reads one YAML 1.2 document into nodes.</summary>
internal sealed class YamlDocumentReader
{
    private const string StringTag = "tag:yaml.org,2002:str";

    private readonly string _file;
    private readonly Parser _parser;
    private readonly YamlLineBreaks _lineBreaks;
    private readonly Dictionary<string, Node?> _anchors = new(StringComparer.Ordinal);
    private readonly NodeBudget _budget = new();

    private YamlDocumentReader(string text, string file)
    {
        _file = file;
        _lineBreaks = YamlLineBreaks.For(text);
        _parser = new Parser(new StringReader(_lineBreaks.Hide(text)));
    }

    /// <summary>Reads the document.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="file">The file's name as it appears in messages.</param>
    /// <exception cref="ContractException">The text is not one well-formed YAML document.</exception>
    public static Node Read(string text, string file)
    {
        var reader = new YamlDocumentReader(text, file);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException) when (YamlBlankLines.Clear(text) is var cleared && cleared != text)
        {
            return Read(cleared, file);
        }
        catch (YamlException exception)
        {
            throw new ContractException(
                DiagnosticCodes.Syntax,
                $"'{file}' is not valid YAML: {exception.Message.TrimEnd('.')}. Correct the syntax at this place.",
                reader.LocationOf(exception.Start)
            );
        }
        catch (ArgumentException)
        {
            // YamlDotNet's scanner reports escapes that are no characters in this way, without a place of its own.
            throw Surrogates.Refused(reader.LocationOf(reader._parser.Current?.End ?? Mark.Empty));
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet's scanner reports some broken flow collections in this way, without a place of its own.
            throw new ContractException(
                DiagnosticCodes.Syntax,
                $"'{file}' is not valid YAML: a flow collection or a plain scalar does not end here. Correct the syntax after this place.",
                reader.LocationOf(reader._parser.Current?.End ?? Mark.Empty)
            );
        }
    }

    private Node ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            throw Error($"'{_file}' is empty. Expected an OpenAPI document or another mapping.", Mark.Empty);
        }

        var root = ReadNode(0);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
        {
            throw Error($"'{_file}' has more than one YAML document. Keep one document in one file.", second.Start);
        }

        return root;
    }

    private Node ReadNode(int depth)
    {
        if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            return Resolve(alias);
        }

        if (depth > DocumentLimits.Depth)
        {
            throw Error(
                $"'{_file}' is nested more than {DocumentLimits.Depth} levels deep. Move inner schemas to components.",
                _parser.Current!.Start
            );
        }

        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            return Register(scalar, ToScalar(scalar));
        }

        if (_parser.TryConsume<SequenceStart>(out var sequence))
        {
            Open(sequence);
            var items = new List<Node>();
            while (!_parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(ReadNode(depth + 1));
            }

            return Register(sequence, new SequenceNode(LocationOf(sequence.Start), items));
        }

        var mapping = _parser.Consume<MappingStart>();
        Open(mapping);
        return Register(mapping, ReadMapping(mapping, depth));
    }

    private MappingNode ReadMapping(MappingStart start, int depth)
    {
        var members = new MemberList();
        var merged = new List<Member>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (!_parser.TryConsume<Scalar>(out var key))
            {
                throw Error(
                    $"A key of '{_file}' is a list, a mapping or an alias. Expected plain text.",
                    _parser.Current!.Start
                );
            }

            Register(key, ToScalar(key));
            var location = LocationOf(key.Start);
            var value = ReadNode(depth + 1);
            if (key is { Value: "<<", Style: ScalarStyle.Plain, Tag.IsEmpty: true })
            {
                merged.AddRange(Merged(value, key.Start));
            }
            else
            {
                members.Add(new Member(_lineBreaks.Restore(key.Value), location, value));
            }
        }

        merged.ForEach(members.AddWhereMissing);
        return new MappingNode(LocationOf(start.Start), members.ToList());
    }

    /// <summary>What a merge key (https://yaml.org/type/merge.html) brings; of several mappings the first wins.</summary>
    private IEnumerable<Member> Merged(Node value, Mark at) =>
        value switch
        {
            MappingNode mapping => mapping.Members,
            SequenceNode sequence when sequence.Items.All(static item => item is MappingNode) =>
                sequence.Items.SelectMany(static item => ((MappingNode)item).Members),
            _ => throw Error("The merge key '<<' needs a mapping or a list of mappings. Quote it to mean a name.", at),
        };

    private ScalarNode ToScalar(Scalar scalar)
    {
        var location = LocationOf(scalar.Start);
        var value = _lineBreaks.Restore(scalar.Value);
        Surrogates.Refuse(value, location);
        var isText = scalar.Style != ScalarStyle.Plain || (!scalar.Tag.IsEmpty && scalar.Tag == StringTag);
        if (isText)
        {
            return new ScalarNode(location, ScalarKind.String, value);
        }

        var (kind, text) = YamlCoreSchema.Resolve(value);
        return new ScalarNode(location, kind, text);
    }

    private void Open(NodeEvent start)
    {
        if (!start.Anchor.IsEmpty)
        {
            _anchors[start.Anchor.Value] = null;
        }
    }

    private Node Register(NodeEvent start, Node node)
    {
        if (!_budget.TryAdd(node))
        {
            throw Error(
                $"'{_file}' has more than {DocumentLimits.ExpandedNodes} nodes with its aliases expanded. "
                    + "Write the repeated parts as $ref.",
                start.Start
            );
        }

        if (!start.Anchor.IsEmpty)
        {
            _anchors[start.Anchor.Value] = node;
        }

        return node;
    }

    private Node Resolve(AnchorAlias alias)
    {
        if (!_anchors.TryGetValue(alias.Value.Value, out var node))
        {
            throw Error(
                $"The alias '*{alias.Value}' has no anchor before it. Expected '&{alias.Value}' above this place.",
                alias.Start
            );
        }

        return node
            ?? throw Error(
                $"The alias '*{alias.Value}' is inside the node that it refers to, so it would never end. "
                    + "Use $ref for a recursive schema.",
                alias.Start
            );
    }

    private ContractException Error(string message, Mark mark) =>
        new(DiagnosticCodes.Syntax, message, LocationOf(mark));

    private SourceLocation LocationOf(Mark mark) =>
        new(_file, Math.Max(1, (int)mark.Line), Math.Max(1, (int)mark.Column));
}
