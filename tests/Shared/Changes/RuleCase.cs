using System.Globalization;
using Devin.Generator.Changes.Comparison;
using Devin.Generator.Changes.Rules;
using Devin.Generator.Documents;
using Devin.Generator.Tree;

namespace Devin.Tests.Shared.Changes;

/// <summary>
/// A place in the contract of the cases with an old value and a new one, and a similar change, there or elsewhere, to
/// which the rule does not apply.
/// </summary>
internal sealed class RuleCase(
    string rule,
    JsonPointer at,
    Node? old,
    Node? @new,
    JsonPointer? nearAt,
    Node? near,
    Impact wire,
    Impact source,
    string? undetected,
    string? compatible
)
{
    private static readonly string Folder = RepositoryFolder.At("tests/Devin.Generator.Tests/Changes/Cases");

    private static readonly Node Contract = Read("contract.yaml");

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        .. Directory
            .EnumerateFiles(Folder, "*.yaml")
            .Order(StringComparer.Ordinal)
            .Select(static path => Read(Path.GetFileName(path)))
            .OfType<SequenceNode>()
            .SelectMany(static list => list.Items.Cast<MappingNode>().Select(Parse))
            .OrderBy(static item => item.Rule, StringComparer.Ordinal),
    ];

    private readonly Lazy<ComparedContract> _old = new(() => With(at, old));

    private readonly Lazy<ComparedContract> _new = new(() => With(at, @new));

    public string Rule => rule;

    public JsonPointer At => at;

    public Node? OldValue => old;

    public Node? NewValue => @new;

    public Impact Wire => wire;

    public Impact Source => source;

    public ComparedContract Old => _old.Value;

    public ComparedContract New => _new.Value;

    public ComparedContract Near =>
        nearAt is { } elsewhere
            ? ComparedContract.Of(NodePatch.Set(NodePatch.Set(Contract, at, old), elsewhere, near))
            : With(at, near);

    /// <summary>
    /// Why the compiler reports no error although the change breaks the source; null if it reports one.
    /// </summary>
    public string? Undetected => undetected;

    /// <summary>
    /// Why ApiCompat reports no missing part although the change breaks the source; null if it reports one.
    /// </summary>
    public string? Compatible => compatible;

    /// <summary>The case of a rule.</summary>
    public static RuleCase Of(string rule) => All.Single(item => item.Rule == rule);

    public override string ToString() => rule;

    private static RuleCase Parse(MappingNode item) =>
        new(
            item.Text("rule")!,
            JsonPointer.TryParse(item.Text("at")!)!.Value,
            item["old"],
            item["new"],
            item.Text("near-at") is { } elsewhere ? JsonPointer.TryParse(elsewhere)!.Value : null,
            Value(item["near"]),
            Enum.Parse<Impact>(Capital(item.Text("wire")!)),
            Enum.Parse<Impact>(Capital(item.Text("source")!)),
            item.Text("undetected"),
            item.Text("compatible")
        );

    private static Node? Value(Node? node) => node is ScalarNode { Kind: ScalarKind.Null } ? null : node;

    private static string Capital(string word) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(word);

    private static Node Read(string name) => DocumentReader.Read(File.ReadAllBytes(Path.Combine(Folder, name)), name);

    private static ComparedContract With(JsonPointer at, Node? value) =>
        ComparedContract.Of(NodePatch.Set(Contract, at, value));
}
