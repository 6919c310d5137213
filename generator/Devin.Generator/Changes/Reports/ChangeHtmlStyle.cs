using System.Globalization;
using System.Text;
using Devin.Generator.Changes.Rules;

namespace Devin.Generator.Changes.Reports;

/// <summary>The style of the HTML report: light and dark by the reader's setting, filters without a script.</summary>
internal static class ChangeHtmlStyle
{
    private const string Fixed = """
        :root { color-scheme: light dark; --ink: #1c2128; --paper: #ffffff; --panel: #f4f6f8; --line: #ccd3db;
          --quiet: #57606a; --link: #0550ae; --error: #ffe0dc; --error-ink: #9a1b10; --warning: #fff1c2;
          --warning-ink: #6b4700; --info: #d6e9ff; --info-ink: #0a4085; --old: #fff6f5; --new: #f3fbf5;
          --old-mark: #ffd0ca; --new-mark: #bfe9ca; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --paper: #0f141a; --panel: #1a212a;
          --line: #36404c; --quiet: #9aa7b4; --link: #7cb7ff; --error: #5a1a16; --error-ink: #ffb4ab;
          --warning: #4a3800; --warning-ink: #ffd970; --info: #0d315c; --info-ink: #a8d1ff; --old: #1d1415;
          --new: #101d16; --old-mark: #6a231d; --new-mark: #1d5a32; } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 80rem; padding: 1.5rem; background: var(--paper); color: var(--ink);
          font: 1rem/1.5 system-ui, sans-serif; }
        h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
        a { color: var(--link); }
        :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        .skip { position: absolute; left: -100rem; }
        .skip:focus { position: static; }
        code, pre { font-family: ui-monospace, monospace; font-size: .875rem; overflow-wrap: anywhere; }
        .quiet { color: var(--quiet); }
        .verdict { border: 1px solid var(--line); border-left: .5rem solid var(--quiet); padding: .75rem 1rem;
          border-radius: .4rem; background: var(--panel); }
        .verdict.error { border-left-color: var(--error-ink); }
        .verdict.warning { border-left-color: var(--warning-ink); }
        .verdict.info { border-left-color: var(--info-ink); }
        form { display: grid; gap: .5rem; margin: 1rem 0; }
        fieldset { border: 1px solid var(--line); border-radius: .4rem; padding: .4rem .75rem; margin: 0;
          display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
        legend { padding: 0 .35rem; color: var(--quiet); }
        label { white-space: nowrap; cursor: pointer; }
        .tag { display: inline-block; padding: 0 .45rem; border-radius: .3rem; margin: 0 .4rem .25rem 0;
          border: 1px solid var(--line); white-space: nowrap; }
        .tag.error { background: var(--error); color: var(--error-ink); }
        .tag.warning { background: var(--warning); color: var(--warning-ink); }
        .tag.info { background: var(--info); color: var(--info-ink); }
        details { border: 1px solid var(--line); border-radius: .4rem; margin: .6rem 0; }
        summary { padding: .5rem .75rem; cursor: pointer; }
        details > div { padding: 0 .75rem .25rem; }
        details p { margin: .4rem 0; }
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
        @media print { form { display: none; } pre { max-height: none; } }

        """;

    /// <summary>The style sheet with the rules of the filters.</summary>
    /// <param name="resources">How many resources there are to filter by.</param>
    public static string Of(int resources)
    {
        var style = new StringBuilder(Fixed);
        foreach (var impact in new[] { Impact.Error, Impact.Warning, Impact.Info, Impact.None })
        {
            var word = ChangeWords.Of(impact);
            style.Append(
                CultureInfo.InvariantCulture,
                $"body:has(#s-{word}:not(:checked)) .change.{word} {{ display: none; }}\n"
            );
        }

        for (var index = 0; index < resources; index++)
        {
            style.Append(
                CultureInfo.InvariantCulture,
                $"body:has(#r-{index}:checked) .change:not(.r{index}) {{ display: none; }}\n"
            );
        }

        return style.ToString();
    }
}
