namespace DialogueAnalysis.Reporting;

/// <summary>How a report looks: on a wide page, a narrow one and paper, in light and in the dark.</summary>
internal static class ReportStyle
{
    /// <summary>The style sheet.</summary>
    public static HtmlMarkup Css { get; } = $$"""
        :root {
          --paper: #fff; --ink: #1b2430; --muted: #57616e; --line: #d5dae1; --tint: #f4f6f8; --accent: #1d4f7c; --warn: #8a4b00; --warn-tint: #fdf3e3;
          --k0: #1d5b96; --k1: #9a4d00; --k2: #17705a; --k3: #85327a; --k4: #a3312a; --k5: #4f5e14;
          --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
          --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", Georgia, Cambria, "Times New Roman", serif;
          --hue: var(--accent);
        }
        @media screen and (prefers-color-scheme: dark) {
          :root {
            --paper: #14181e; --ink: #e6e9ee; --muted: #a5afbb; --line: #353d48; --tint: #1c222a; --accent: #8fbde8; --warn: #edbb78; --warn-tint: #2b2316;
            --k0: #7db4ea; --k1: #e6a75c; --k2: #63c9a8; --k3: #d993cf; --k4: #f09186; --k5: #b9c978;
          }
        }
        .k0 { --hue: var(--k0); } .k1 { --hue: var(--k1); } .k2 { --hue: var(--k2); } .k3 { --hue: var(--k3); } .k4 { --hue: var(--k4); } .k5 { --hue: var(--k5); }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body { margin: 0 auto; padding: 3.5rem 2rem 3rem; max-width: 68rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); overflow-wrap: break-word; }
        h1, h2, h3 { font-family: var(--serif); font-weight: 600; line-height: 1.2; text-wrap: balance; }
        h1 { margin: 0 0 .6rem; font-size: 2.5rem; letter-spacing: -.01em; }
        h2 { margin: 0 0 1rem; font-size: 1.65rem; }
        h3 { margin: 2rem 0 .5rem; font-size: 1.2rem; }
        p, ul, dl { margin: 0 0 1rem; }
        p, li { max-width: 68ch; }
        a { color: var(--accent); text-underline-offset: .2em; }
        small { font-size: .8rem; color: var(--muted); }
        header { border-top: .35rem solid var(--accent); padding-top: 1.5rem; }
        main > section { margin-top: 3.25rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
        .lead { font-size: 1.2rem; line-height: 1.5; }
        .note { font-size: .875rem; color: var(--muted); }
        .notice { padding: .7rem 1rem; border-left: .25rem solid var(--warn); background: var(--warn-tint); }
        .tag { display: inline-block; padding: .05rem .4rem; border: 1px solid currentColor; border-radius: .2rem; color: var(--warn); font: 600 .72rem/1.4 var(--sans); }
        nav ul { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; margin: 1.5rem 0 0; padding: 0; list-style: none; font-size: .9rem; }
        table { width: 100%; margin: 1.5rem 0 1rem; border-collapse: collapse; font-size: .9rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
        caption { padding-bottom: .5rem; text-align: left; font-weight: 600; }
        th, td { padding: .45rem .75rem .45rem 0; text-align: left; vertical-align: top; font-weight: 400; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
        th:last-child, td:last-child { padding-right: 0; }
        thead th { vertical-align: bottom; font-size: .8rem; line-height: 1.25; color: var(--muted); border-bottom-color: var(--muted); overflow-wrap: break-word; }
        tfoot th, tfoot td { font-weight: 600; border-bottom: 0; border-top: 1px solid var(--muted); }
        .num { text-align: right; white-space: nowrap; }
        thead .num { white-space: normal; }
        .none { color: var(--muted); }
        .faint th, .faint td, .bare th, .bare td { color: var(--muted); }
        .sources tbody th { min-width: 16rem; font-weight: 600; }
        .sources small { display: block; font-weight: 400; }
        .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr)); gap: 1px; margin: 0 0 2rem; background: var(--line); border: 1px solid var(--line); }
        .figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: .9rem 1rem; background: var(--paper); }
        .figures dt { font-size: .85rem; color: var(--muted); }
        .figures dd { margin: 0; font: 600 2rem/1.2 var(--serif); font-variant-numeric: lining-nums; }
        .figures small { font: 400 .9rem var(--sans); }
        .bar { display: block; width: 100%; height: .85rem; overflow: visible; }
        .bar .full, .key.full { fill: var(--hue); background: var(--hue); }
        .bar .pale, .key.pale { fill: var(--hue); fill-opacity: .38; }
        .key { display: inline-block; width: 1.4em; height: .75em; margin-left: .8em; border: 1px solid var(--hue); }
        .key:first-child { margin-left: 0; }
        .key.pale { background: linear-gradient(var(--hue), var(--hue)) border-box; opacity: .38; }
        .chart th:first-child { width: 15rem; }
        .chart tbody th { font-weight: 600; }
        .chart .drawn { width: 50%; padding-top: .7rem; }
        .kinds { max-width: 46rem; }
        .heat th:first-child { width: 42%; }
        .heat thead th { border-bottom-width: 2px; }
        .heat thead [class^="k"] { color: var(--hue); font-weight: 600; border-bottom-color: var(--hue); }
        .heat b { display: inline-block; min-width: 1.6em; font-weight: 600; }
        .heat .zero b { font-weight: 400; color: var(--muted); }
        .heat td .bar { display: inline-block; width: calc(100% - 2em); vertical-align: -.1em; }
        .heat .part th, .heat .part td { padding-top: 1.3rem; font-weight: 600; border-bottom-color: var(--muted); }
        .heat .part b { font-weight: 600; }
        .heat .above th, .heat .above td { border-bottom: 0; padding-bottom: .1rem; }
        .heat .bare th { font-size: .8rem; }
        .heat .d0 { padding-left: 0; } .heat .d1 { padding-left: 1.1rem; } .heat .d2 { padding-left: 2.2rem; } .heat .d3 { padding-left: 3.3rem; } .heat .d4 { padding-left: 4.4rem; }
        .category { margin-top: 2.25rem; }
        .category h3 { margin-top: 0; padding-left: .75rem; border-left: .4rem solid var(--hue); font-size: 1.35rem; }
        figure { margin: 1.25rem 0; padding-left: 1.15rem; max-width: 44rem; }
        blockquote { margin: 0; color: var(--muted); font-size: .95rem; overflow-wrap: anywhere; }
        blockquote p { margin: 0; max-width: none; }
        .voice { color: var(--ink); font: 1.12rem/1.5 var(--serif); }
        figcaption { margin-top: .5rem; font-size: .85rem; line-height: 1.45; }
        figcaption > * { display: block; }
        figcaption > .tag { display: inline-block; }
        cite { font-style: normal; font-weight: 600; }
        .path, .of { color: var(--muted); }
        .facts div { display: grid; grid-template-columns: 14rem 1fr; gap: 0 1rem; padding: .4rem 0; border-bottom: 1px solid var(--line); font-size: .9rem; }
        .facts dt { color: var(--muted); }
        .facts dd { margin: 0; overflow-wrap: anywhere; }
        .caveats { padding-left: 1.2rem; }
        #method ~ table { max-width: 46rem; }
        li small { overflow-wrap: anywhere; }
        footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .85rem; color: var(--muted); }
        @media screen and (max-width: 46rem) {
          body { padding: 1.5rem 1.1rem 2rem; hyphens: auto; }
          h1 { font-size: 1.85rem; }
          h2 { font-size: 1.4rem; }
          .lead { font-size: 1.08rem; }
          main > section { margin-top: 2.25rem; }
          .figures { grid-template-columns: 1fr 1fr; }
          .figures dd { font-size: 1.6rem; }
          .stack, .stack tbody, .stack tfoot, .stack caption { display: block; }
          .stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          .stack tr { display: flex; flex-wrap: wrap; gap: .1rem .9rem; padding: .6rem 0; border-bottom: 1px solid var(--line); }
          .stack tfoot tr { border-top: 1px solid var(--muted); border-bottom: 0; }
          .stack th, .stack td { display: block; width: auto; padding: 0; border: 0; text-align: left; white-space: normal; }
          .stack th:first-child { flex: 0 0 100%; width: auto; min-width: 0; }
          .stack td::before { content: attr(data-label) " "; font-weight: 400; color: var(--muted); }
          .stack .none, .stack .zero { display: none; }
          .chart .drawn { flex: 0 0 100%; padding: .25rem 0; }
          .chart .drawn::before { content: none; }
          .heat td .bar { display: none; }
          .heat td::before, .heat .own td[class^="k"] b { color: var(--hue); }
          .heat .all::before { color: var(--muted); }
          .heat b { min-width: 0; }
          .heat .above { padding-bottom: 0; border-bottom: 0; }
          .heat .part { margin-top: 1rem; border-bottom-color: var(--muted); }
          .heat .part th, .heat .part td { padding-top: 0; }
          .heat tr:has(.d1) { padding-left: .8rem; } .heat tr:has(.d2) { padding-left: 1.6rem; } .heat tr:has(.d3), .heat tr:has(.d4) { padding-left: 2.4rem; }
          .heat tr th[class^="d"] { padding-left: 0; }
          figure { padding-left: .75rem; }
          .facts div { grid-template-columns: 1fr; }
        }
        @media print {
          @page { size: A4; margin: 18mm 16mm; }
          html { font-size: 10pt; }
          body { padding: 0; max-width: none; }
          nav { display: none; }
          main > section { margin-top: 1.6rem; padding-top: 1rem; }
          h2, h3, caption, .category > p { break-after: avoid; }
          tr, figure, .figures, .facts div, .notice, li { break-inside: avoid; }
          .heat .part, .heat .above { break-after: avoid; }
          thead { display: table-header-group; }
          tfoot { display: table-row-group; }
          p { orphans: 3; widows: 3; }
          .key { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          .figures { background: none; }
          .figures div { border-right: 1px solid var(--line); }
        }
        """;
}
