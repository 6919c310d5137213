using System.Globalization;
using Devin.Generator.Tree;

namespace Devin.Generator.Overlay;

/// <summary>
/// Parses the part of JSONPath (RFC 9535) that overlays need: names, indexes, wildcards, descendants, and filters with
/// <c>==</c>, <c>!=</c>, <c>&amp;&amp;</c>, <c>||</c>, <c>!</c>, parentheses and existence. There are no slices, no
/// ordering comparisons and no functions.
/// </summary>
internal sealed class JsonPathParser
{
    private const int DeepestNesting = 50;

    private readonly JsonPathScanner _scanner;
    private int _depth;

    private JsonPathParser(string text) => _scanner = new JsonPathScanner(text);

    /// <summary>Parses a query that begins with <c>$</c>.</summary>
    /// <exception cref="JsonPathException">The text is none.</exception>
    public static JsonPath Parse(string text)
    {
        var parser = new JsonPathParser(text);
        if (parser._scanner.Next != '$')
        {
            throw parser._scanner.Error("a JSONPath begins with '$'");
        }

        var path = parser.ParsePath();
        return parser._scanner.IsAtEnd
            ? path
            : throw parser._scanner.Error("'.name', '..', '[' or the end was expected");
    }

    private JsonPath ParsePath()
    {
        var isRelative = !_scanner.TryTake("$");
        if (isRelative)
        {
            _scanner.Take("@");
        }

        var segments = new List<PathSegment>();
        while (true)
        {
            if (_scanner.TryTake(".."))
            {
                segments.Add(new PathSegment(IsDescendant: true, ParseAfterDots()));
            }
            else if (_scanner.TryTake("."))
            {
                segments.Add(new PathSegment(IsDescendant: false, [ParseShorthand()]));
            }
            else if (_scanner.TryTake("["))
            {
                segments.Add(new PathSegment(IsDescendant: false, ParseBracket()));
            }
            else
            {
                return new JsonPath(isRelative, segments);
            }
        }
    }

    private IReadOnlyList<PathSelector> ParseAfterDots() =>
        _scanner.Next == '[' && _scanner.TryTake("[") ? ParseBracket() : [ParseShorthand()];

    private PathSelector ParseShorthand()
    {
        if (_scanner.Next == '*')
        {
            _scanner.Take("*");
            return new WildcardSelector();
        }

        return new NameSelector(_scanner.TakeName());
    }

    private List<PathSelector> ParseBracket()
    {
        var selectors = new List<PathSelector>();
        do
        {
            selectors.Add(ParseSelector());
        } while (_scanner.TryTake(","));
        _scanner.Take("]");
        return selectors;
    }

    private PathSelector ParseSelector()
    {
        if (_scanner.TryTake("*"))
        {
            return new WildcardSelector();
        }

        if (_scanner.TryTake("?"))
        {
            return new FilterSelector(ParseOr());
        }

        if (_scanner.TakeQuoted() is { } name)
        {
            return new NameSelector(name);
        }

        var at = _scanner.Offset;
        return int.TryParse(
            _scanner.TakeNumber(),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var index
        )
            ? new IndexSelector(index)
            : throw new JsonPathException("a quoted name, an index, '*' or '?' was expected", at);
    }

    private PathCondition ParseOr()
    {
        if (++_depth > DeepestNesting)
        {
            throw _scanner.Error($"a filter may nest {DeepestNesting} levels");
        }

        var condition = ParseAnd();
        while (_scanner.TryTake("||"))
        {
            condition = new OrCondition(condition, ParseAnd());
        }

        _depth--;
        return condition;
    }

    private PathCondition ParseAnd()
    {
        var condition = ParseBasic();
        while (_scanner.TryTake("&&"))
        {
            condition = new AndCondition(condition, ParseBasic());
        }

        return condition;
    }

    private PathCondition ParseBasic()
    {
        var isNegated = _scanner.TryTake("!");
        if (_scanner.TryTake("("))
        {
            var inner = ParseOr();
            _scanner.Take(")");
            return isNegated ? new NotCondition(inner) : inner;
        }

        var start = _scanner.Offset;
        var path = TryParsePath();
        if (isNegated)
        {
            return path is null
                ? throw new JsonPathException("after '!' comes a path or '('", start)
                : new NotCondition(new ExistsCondition(path));
        }

        var isEqual = _scanner.TryTake("==");
        if (!isEqual && !_scanner.TryTake("!="))
        {
            return path is null ? ParseLiteralComparison() : new ExistsCondition(path);
        }

        return Compare(path is null ? throw _scanner.Error("a value was expected") : ToOperand(path, start), isEqual);
    }

    private PathCondition ParseLiteralComparison()
    {
        var left = ParseOperand();
        var isEqual = _scanner.TryTake("==");
        return isEqual || _scanner.TryTake("!=")
            ? Compare(left, isEqual)
            : throw _scanner.Error("'==' or '!=' was expected");
    }

    private PathCondition Compare(PathOperand left, bool isEqual)
    {
        var equal = new EqualCondition(left, ParseOperand());
        return isEqual ? equal : new NotCondition(equal);
    }

    private PathOperand ParseOperand()
    {
        _scanner.SkipBlanks();
        var start = _scanner.Offset;
        if (TryParsePath() is { } path)
        {
            return ToOperand(path, start);
        }

        if (_scanner.TakeQuoted() is { } text)
        {
            return Literal(ScalarKind.String, text);
        }

        if (_scanner.TakeNumber() is { } number)
        {
            return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
                ? Literal(ScalarKind.Number, number)
                : throw new JsonPathException("a number was expected", start);
        }

        return _scanner.TryTake("true") ? Literal(ScalarKind.Boolean, "true")
            : _scanner.TryTake("false") ? Literal(ScalarKind.Boolean, "false")
            : _scanner.TryTake("null") ? Literal(ScalarKind.Null, "null")
            : throw _scanner.Error("a path, a quoted string, a number, true, false or null was expected");
    }

    private JsonPath? TryParsePath()
    {
        _scanner.SkipBlanks();
        return _scanner.Next is '@' or '$' ? ParsePath() : null;
    }

    private static PathValueOperand ToOperand(JsonPath path, int start) =>
        path.Segments.All(static segment =>
            !segment.IsDescendant && segment.Selectors is [NameSelector or IndexSelector]
        )
            ? new PathValueOperand(path)
            : throw new JsonPathException("a compared path may hold names and indexes only", start);

    private static LiteralOperand Literal(ScalarKind kind, string text) =>
        new(new ScalarNode(new SourceLocation("", 1, 1), kind, text));
}
