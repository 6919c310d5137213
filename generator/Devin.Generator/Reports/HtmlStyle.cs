using System.Globalization;
using System.Text;
using Devin.Generator.Findings;

namespace Devin.Generator.Reports;

/// <summary>The style of every HTML report: light and dark by the reader's setting, filters without a script.</summary>
internal static class HtmlStyle
{
    private const string Fixed = """
        :root { color-scheme: light dark; --ink: #1c2128; --paper: #ffffff; --panel: #f4f6f8; --line: #ccd3db;
          --quiet: #57606a; --link: #0550ae; --red: #ffe0dc; --red-ink: #9a1b10; --yellow: #fff1c2;
          --yellow-ink: #6b4700; --blue: #d6e9ff; --blue-ink: #0a4085; --green: #dcf3e2; --green-ink: #14532d;
          --old: #fff6f5; --new: #f3fbf5; --old-mark: #ffd0ca; --new-mark: #bfe9ca; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --paper: #0f141a; --panel: #1a212a;
          --line: #36404c; --quiet: #9aa7b4; --link: #7cb7ff; --red: #5a1a16; --red-ink: #ffb4ab;
          --yellow: #4a3800; --yellow-ink: #ffd970; --blue: #0d315c; --blue-ink: #a8d1ff; --green: #12391f;
          --green-ink: #9be3b2; --old: #1d1415; --new: #101d16; --old-mark: #6a231d; --new-mark: #1d5a32; } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 84rem; padding: 1.5rem; background: var(--paper); color: var(--ink);
          font: 1rem/1.5 system-ui, sans-serif; }
        h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
        h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
        a { color: var(--link); }
        :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        .skip { position: absolute; left: -100rem; }
        .skip:focus { position: static; }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        code, pre, .mono { font-family: ui-monospace, monospace; font-size: .875rem; overflow-wrap: anywhere; }
        .quiet { color: var(--quiet); }
        .verdict { border: 1px solid var(--line); border-left: .5rem solid var(--quiet); padding: .75rem 1rem;
          border-radius: .4rem; background: var(--panel); }
        .verdict.error { border-left-color: var(--red-ink); }
        .verdict.warning { border-left-color: var(--yellow-ink); }
        .verdict.info { border-left-color: var(--blue-ink); }
        form { display: grid; gap: .5rem; margin: 1rem 0; }
        fieldset { border: 1px solid var(--line); border-radius: .4rem; padding: .4rem .75rem; margin: 0;
          display: flex; flex-wrap: wrap; gap: .25rem 1rem; min-width: 0; }
        legend { padding: 0 .35rem; color: var(--quiet); }
        label { white-space: nowrap; cursor: pointer; }
        .tag, .key span { display: inline-block; padding: 0 .45rem; border-radius: .3rem; margin: 0 .4rem .25rem 0;
          border: 1px solid var(--line); white-space: nowrap; }
        .tag.error, .conflicts { background: var(--red); color: var(--red-ink); }
        .tag.warning, .lags { background: var(--yellow); color: var(--yellow-ink); }
        .tag.info, .leads { background: var(--blue); color: var(--blue-ink); }
        .same { background: var(--green); color: var(--green-ink); }
        .none { color: var(--quiet); }
        details { border: 1px solid var(--line); border-radius: .4rem; margin: .6rem 0; }
        summary { padding: .5rem .75rem; cursor: pointer; overflow-wrap: anywhere; }
        details > div { padding: 0 .75rem .25rem; }
        details p { margin: .4rem 0; }
        .scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: .4rem; }
        table { border-collapse: collapse; width: 100%; }
        th, td { padding: .35rem .6rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
        tr:last-child > * { border-bottom: 0; }
        thead th { background: var(--panel); font-weight: 600; min-width: 6.5rem; }
        tbody th { font-weight: 400; }
        tbody th:first-child, thead th:first-child { position: sticky; left: 0; background: var(--panel);
          min-width: 13rem; }
        .sign, thead .member { min-width: 0; }
        .sign { text-align: center; white-space: nowrap; }
        .totals > * { background: var(--panel); font-weight: 600; }
        .sides { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .75rem; }
        .sides h3 { font-size: .875rem; font-weight: 600; margin: .5rem 0 .25rem; overflow-wrap: anywhere; }
        pre { margin: 0; padding: .6rem; border: 1px solid var(--line); border-radius: .4rem; overflow-x: auto;
          white-space: pre-wrap; max-height: 24rem; }
        .was pre { background: var(--old); }
        .is pre { background: var(--new); }
        del, ins { text-decoration: none; border-radius: .2rem; }
        del { background: var(--old-mark); }
        ins { background: var(--new-mark); }
        @media (max-width: 45rem) { .sides { grid-template-columns: minmax(0, 1fr); } }
        @media print { form { display: none; } pre { max-height: none; } .scroll { overflow: visible; } }

        """;

    /// <summary>The style sheet with the rules of the filters.</summary>
    /// <param name="groups">How many groups there are to filter by.</param>
    public static string Of(int groups)
    {
        var style = new StringBuilder(Fixed);
        foreach (var word in FindingWords.Severities.Select(FindingWords.Of))
        {
            style.Append(
                CultureInfo.InvariantCulture,
                $"body:has(#s-{word}:not(:checked)) .finding.{word} {{ display: none; }}\n"
            );
        }

        for (var index = 0; index < groups; index++)
        {
            style.Append(
                CultureInfo.InvariantCulture,
                $"body:has(#g-{index}:checked) .finding:not(.g{index}) {{ display: none; }}\n"
            );
        }

        return style.ToString();
    }
}
