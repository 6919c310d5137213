namespace Devin.Generator.Drift.Reports;

/// <summary>The style of the HTML report: light and dark by the reader's setting, no file beside the page.</summary>
internal static class DriftHtmlStyle
{
    /// <summary>The style sheet.</summary>
    public const string Text = """
        :root { color-scheme: light dark; --ink: #1c2128; --paper: #ffffff; --panel: #f4f6f8; --line: #ccd3db;
          --quiet: #57606a; --link: #0550ae; --lags: #fff1c2; --lags-ink: #6b4700; --leads: #d6e9ff;
          --leads-ink: #0a4085; --conflicts: #ffe0dc; --conflicts-ink: #9a1b10; --same: #dcf3e2; --same-ink: #14532d; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --paper: #0f141a; --panel: #1a212a;
          --line: #36404c; --quiet: #9aa7b4; --link: #7cb7ff; --lags: #4a3800; --lags-ink: #ffd970; --leads: #0d315c;
          --leads-ink: #a8d1ff; --conflicts: #5a1a16; --conflicts-ink: #ffb4ab; --same: #12391f; --same-ink: #9be3b2; } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; max-width: 88rem; padding: 1.5rem; background: var(--paper); color: var(--ink);
          font: 1rem/1.5 system-ui, sans-serif; }
        a { color: var(--link); }
        :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
        h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
        code, .mono { font-family: ui-monospace, monospace; font-size: .875rem; overflow-wrap: anywhere; }
        .quiet { color: var(--quiet); }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        .skip { position: absolute; left: -100rem; }
        .skip:focus { position: static; }
        .scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: .4rem; }
        table { border-collapse: collapse; width: 100%; }
        th, td { padding: .35rem .6rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
        tr:last-child > * { border-bottom: 0; }
        thead th { background: var(--panel); font-weight: 600; min-width: 6.5rem; }
        .sign, thead .member { min-width: 0; }
        tbody th { font-weight: 400; }
        tbody th:first-child, thead th:first-child { position: sticky; left: 0; background: var(--panel); min-width: 13rem; }
        .totals > * { background: var(--panel); font-weight: 600; }
        .sign { text-align: center; white-space: nowrap; }
        .lags { background: var(--lags); color: var(--lags-ink); }
        .leads { background: var(--leads); color: var(--leads-ink); }
        .conflicts { background: var(--conflicts); color: var(--conflicts-ink); }
        .same { background: var(--same); color: var(--same-ink); }
        .none { color: var(--quiet); }
        .key span, .tag { display: inline-block; padding: 0 .45rem; border-radius: .3rem; margin: 0 .4rem .3rem 0;
          border: 1px solid var(--line); white-space: nowrap; }
        details { border: 1px solid var(--line); border-radius: .4rem; margin: .6rem 0; }
        summary { padding: .5rem .75rem; cursor: pointer; }
        details > div { padding: 0 .75rem .75rem; }
        @media print { details > div { display: block; } .scroll { overflow: visible; } }

        """;
}
