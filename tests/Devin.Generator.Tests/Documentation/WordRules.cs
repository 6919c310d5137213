namespace Devin.Generator.Tests.Documentation;

/// <summary>The wordings that this project does not use, and what it uses instead.</summary>
internal static class WordRules
{
    /// <summary>The terms, and literal words instead of metaphors.</summary>
    public static IReadOnlyList<WordRule> Terms { get; } =
    [
        // The project's terms.
        new(@"\bvintages?\b", "published, publication date", "the vintage of a page"),
        new(@"\bsurfaces?\b", "public API", "the public surface"),
        new(@"\bverbs?\b", "HTTP method, command", "another verb"),
        new(@"\bcodecs?\b", "serializer; codec is the name of an emitted type", "read by the codec")
        {
            Scope = ["README.md", "docs/"],
            Exceptions = [new("docs/architecture.md", "`Emit/Codecs`", "It is the name of a folder.")],
        },
        new(@"\bwho (breaks?|lags?|leads?|meets?)\b", "breaking change, outdated, ahead", "says who breaks"),
        new(
            @"\b(copy|copies|page|it|that|which) (lags?|leads?|conflicts?)\b",
            "outdated, ahead, diverged",
            "the copy lags"
        ),
        new(@"\bnobody (notices|reads)\b|\bharmless\b", "no impact", "a harmless change"),
        new(@"\bacceptance (file|list)s?\b|\baccepted list\b", "baseline", "the acceptance file"),
        new(@"\b(proofs?|prove[sdn]?|proving)\b", "verification, verify", "a proof by the compiler"),
        new(@"\bleads? nowhere\b", "cannot be resolved", "The reference leads nowhere."),
        new(@"\b(stands?|stood|written|there|said) twice\b", "duplicate key, duplicate", "The key stands twice."),
        new(@"\bno C# name\b", "not a valid C# identifier", "'1' is no C# name."),
        new(@"\banswer(s|ed|ing)?\b", "response, result; to respond, to return", "the answer of the service"),
        new(@"\bwhat to send\b", "request body", "What to send."),
        new(@"\b(?<!Enum)drift\b", "undocumented value", "drift in a response")
        {
            Scope =
            [
                "src/Devin.Generated/Core/",
                "src/Devin.Generated/Json/",
                "src/Devin.Generated/Transport/",
                "src/Devin.Generated.Fluent/",
                "src/Devin.Generated.Testing/",
                "samples/UndocumentedValues/",
            ],
        },
        new(@"\bblot(s|ted|ting)?\b", "redact", "The token is blotted out."),
        new(@"\btwins?\b", "counterpart, duplicate", "its twin"),
        // Literal words instead of metaphors.
        new(@"\b(stands?|stood)\b", "is, has; to stand for: to represent", "where it stands"),
        new(@"\bstanding\b", "direction, position", "the standing of a copy"),
        new(@"\bknows?\b", "has, contains, recognizes, supports", "Only the model knows it."),
        new(@"\btells?\b", "names, describes, shows; to tell apart: to distinguish", "nothing tells them apart"),
        new(@"\btold\b", "reported, named, called; told apart: distinguished", "Is told after each page."),
        new(
            @"\bwhat (a|an|the|its|his|their|each|one|two|they|it|that|both) ?[a-z]* says?\b",
            "contents, documentation",
            "what a copy says"
        ),
        new(
            @"\bsays (it|so|all|the same|that it is|nothing|something|most|more|less)\b",
            "is, contains, means",
            "where the contract says so"
        ),
        new(@"\bspeak(s|ing)?\b|\bspoken\b", "uses, supports, is evidence for", "what speaks for a place"),
        new(
            @"\b(live|lives|lived) (in|for|under|at|on|beside|below)\b",
            "is in, runs for",
            "Processes live for seconds."
        ),
        new(@"\btravel(s|led|ling|s with)?\b", "is sent; part of the request", "where a parameter travels"),
        new(@"\bweigh(s|ed|ing)?\b", "severity, size", "how much it weighs"),
        new(@"\bwatch(es|ed|ing|er)?\b", "observe, show, measure", "where nothing watches"),
        new(@"\bledgers?\b", "list, counter", "the ledger"),
        new(@"\b(house|houses|riddles?|stranger|tomorrow)\b", "a literal word", "a status of tomorrow"),
        new(@"\bgo(es)? dark\b|\bwire goes\b", "connection is closed", "The wire goes dark."),
        new(@"(?<!:)\b(silent|silently|silence)\b", "without a message, without an error", "It silently does nothing."),
        new(
            @"\b(nobody|somebody|someone|anybody)\b",
            "the person or program: a maintainer, a caller, no caller",
            "until somebody writes one"
        ),
        new(@"\bremember(s|ed|ing)?\b", "stores, keeps", "It remembers what it read."),
        new(@"\binvent(s|ed|ing)?\b", "creates, sends, an undocumented value", "a server that invents values"),
        new(
            @"\b(hears?|learns?(?!\.microsoft)|forgets?|wants?|obeys?|dares?)\b",
            "receives, supports, requires",
            "The runner wants public classes."
        ),
        new(
            @"\b(save where|save for|all the same|lest|whence|thereof|whom|shall)\b",
            "except where, still, so that",
            "save where an alias repeats it"
        ),
        new(@"\bworth (comparing|knowing|a)\b", "a reason", "worth knowing"),
        new(
            @"\b(leap(s|ing)?|swallow(s|ed|ing)?|haunt\w*|orphan\w*|innocent|guilty|stumbl\w+)\b",
            "a literal word",
            "a clock that leaps"
        ),
        new(@"\bin sight\b|\bout of sight\b", "imported, visible", "names in sight"),
    ];

    /// <summary>The texts of documentation comments that every user of a client sees.</summary>
    public static IReadOnlyList<WordRule> DocumentationComments { get; } =
    [
        Parameter("cancellationToken", @"A token to cancel the operation\.<", "A token to cancel the operation."),
        Parameter("rawUrl", @"The full URL\.<", "The full URL."),
        Parameter("requestAdapter", @"The adapter that sends the requests\.", "The adapter that sends the requests."),
        Parameter(
            "options",
            @"Per-request options that override those of the client\.<",
            "Per-request options that override those of the client."
        ) with
        {
            Scope = Emitted,
            Exceptions =
            [
                new(
                    "src/Devin.Generated.Fluent/Generated/DevinApiClient.cs",
                    "The options of the client.",
                    "They are the options of the client, not of a request."
                ),
            ],
        },
        Parameter("request", @"The request body\.<", "The request body.") with
        {
            Scope = Emitted,
        },
        Parameter("parameters", @"Optional parameters\.<", "Optional parameters.") with
        {
            Scope = Emitted,
        },
        new(
            @"<summary>(?!Initializes a new instance of <c>).*</summary> public [A-Z]\w*\(\)",
            "Initializes a new instance of `X`.",
            "<summary>Creates a page.</summary> public Page()"
        )
        {
            Scope = Emitted,
        },
        new(@"\b(default is|defaults to|default value)\b", "Default: `100`.", "The default is 100.")
        {
            Scope = Describing,
        },
        new(@"\b(no duplicates|unique items|must be unique)\b", "Items are unique.", "no duplicates")
        {
            Scope = Describing,
        },
        new(
            @"\b(unknown|other|unlisted|additional) properties are (kept|preserved)\b",
            "Unexpected properties are preserved.",
            "Unknown properties are kept."
        )
        {
            Scope = Describing,
        },
    ];

    /// <summary>All rules.</summary>
    public static IEnumerable<WordRule> All => Terms.Concat(DocumentationComments);

    private static IReadOnlyList<string> Emitted =>
        ["src/Devin.Generated/Generated/", "src/Devin.Generated.Fluent/Generated/"];

    /// <summary>The sources of the generator that write about properties of schemas.</summary>
    private static IReadOnlyList<string> Describing =>
        ["generator/Devin.Generator/Emit/Comments/", "generator/Devin.Generator/Normalization/Describe.cs"];

    private static WordRule Parameter(string name, string text, string instead) =>
        new($"<param name=\"{name}\">(?!{text}).{{0,40}}", instead, $"<param name=\"{name}\">Another text.</param>");
}
