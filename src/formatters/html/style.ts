/** The style sheet of the report: light and dark, on screen and on paper. */
export const style = `
:root {
  --paper: #faf8f4; --sheet: #fffefb; --ink: #22201c; --soft: #6f6a61; --faint: #a59f94; --line: #e6e1d6;
  --error: #b3372b; --error-soft: #f9dcd5; --warning: #a86a00; --warning-soft: #fbeac2; --good: #2c7a57; --good-soft: #d8eedf; --link: #2f5d8a;
  --serif: Charter, "Iowan Old Style", "Source Serif 4", Georgia, "Noto Serif CJK SC", "Songti SC", SimSun, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16171a; --sheet: #1e2024; --ink: #e9e5dc; --soft: #a29d93; --faint: #726e67; --line: #33353a;
    --error: #f08a7c; --error-soft: #53251f; --warning: #e8b955; --warning-soft: #463714; --good: #74c69d; --good-soft: #1d3a2c; --link: #8db9e6;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.55 var(--sans); }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
h1, h2, h3, h4, p, ul, ol { margin: 0; padding: 0; font-weight: inherit; }
ul, ol { list-style: none; }
small { font-size: 12px; color: var(--soft); }
.error { --tone: var(--error); --tint: var(--error-soft); }
.warning { --tone: var(--warning); --tint: var(--warning-soft); }
.good { --tone: var(--good); --tint: var(--good-soft); }
.top, main, .foot { max-width: 1180px; margin: 0 auto; padding: 0 28px; }
.top { padding-top: 56px; padding-bottom: 28px; }
.brand { font-size: 13px; letter-spacing: .14em; text-transform: uppercase; color: var(--tone); font-weight: 600; }
.top h1 { font: 500 46px/1.15 var(--serif); letter-spacing: -.01em; margin: 10px 0 6px; text-wrap: balance; }
.top .counts { color: var(--soft); font-size: 17px; }
.foot { color: var(--faint); font-size: 13px; padding-top: 48px; padding-bottom: 56px; max-width: 760px; text-align: center; text-wrap: balance; }

.overview { display: grid; grid-template-columns: repeat(12, 1fr); gap: 16px; }
.panel { background: var(--sheet); border: 1px solid var(--line); border-radius: 14px; padding: 20px 22px 22px; grid-column: span 6; min-width: 0; }
.panel.articles, .panel.kinds { grid-column: span 5; }
.panel.standing, .panel.often { grid-column: span 7; }
.panel > h2 { font-size: 13px; font-weight: 600; color: var(--soft); margin-bottom: 16px; }
.articles { display: grid; grid-template-columns: auto 1fr; column-gap: 24px; align-items: center; }
.articles > h2 { grid-column: 1 / -1; }
.donut { width: 116px; height: 116px; }
.donut circle { fill: none; stroke: var(--tone); stroke-width: 5; }
.donut text { fill: var(--ink); font: 500 12px var(--serif); text-anchor: middle; dominant-baseline: central; }
.articles .legend li { padding: 3px 0 3px 18px; position: relative; color: var(--soft); }
.articles .legend li::before { content: ""; position: absolute; left: 0; top: 11px; width: 9px; height: 9px; border-radius: 50%; background: var(--tone); }
.articles .legend b { color: var(--ink); font-size: 17px; font-weight: 600; }
.bar { display: block; width: 100%; height: 12px; border-radius: 4px; overflow: hidden; background: var(--line); }
rect { fill: var(--tone); }
.backed { --tone: var(--good); } .hedged { --tone: color-mix(in srgb, var(--good) 45%, var(--line)); } .weak { --tone: var(--warning); } .bare { --tone: var(--error); } .not-made { --tone: var(--faint); }
.standing .bar { height: 26px; border-radius: 7px; }
.standing .legend { margin-top: 14px; font-size: 15px; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 20px; color: var(--soft); font-size: 13px; }
.articles .legend { display: block; font-size: 14px; }
.sign { display: inline-block; width: 1.35em; color: var(--tone); font-weight: 700; }
.legend .hedged .sign, .claims .hedged .sign { color: var(--good); }
.kinds table { width: 100%; border-collapse: collapse; }
.kinds th { text-align: left; font-weight: 400; white-space: nowrap; padding: 4px 14px 4px 0; width: 1%; }
.kinds .bar { background: none; border-radius: 3px; }
.kinds .count { text-align: right; color: var(--soft); font-variant-numeric: tabular-nums; padding-left: 10px; width: 1%; }
.often li { display: grid; grid-template-columns: 34px 1fr; align-items: baseline; padding: 5px 0; }
.often li b { font: 500 19px var(--serif); color: var(--soft); }
.often small { display: inline-block; margin-left: 10px; font-family: var(--mono); font-size: 11.5px; }

.contents { margin: 16px 0 56px; background: var(--sheet); border: 1px solid var(--line); border-radius: 14px; overflow: hidden; }
.contents li + li { border-top: 1px solid var(--line); }
.contents a { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 5fr) minmax(0, 2fr); gap: 24px; align-items: center; padding: 12px 22px; color: inherit; }
.contents a:hover { background: color-mix(in srgb, var(--tint) 35%, transparent); text-decoration: none; }
.contents .name { border-left: 3px solid var(--tone); padding-left: 12px; min-width: 0; }
.contents b { display: block; font: 500 16px/1.35 var(--serif); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.contents small { display: block; font-family: var(--mono); font-size: 11.5px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.contents .counts { text-align: right; color: var(--tone); font-size: 13px; }
.strip { display: block; width: 100%; height: 18px; border-radius: 4px; background: color-mix(in srgb, var(--line) 60%, transparent); }

article { margin: 0 0 72px; scroll-margin-top: 16px; content-visibility: auto; contain-intrinsic-size: auto 1400px; }
article > header { border-top: 2px solid var(--ink); padding: 14px 0 18px; }
article > header h2 { font: 500 30px/1.25 var(--serif); text-wrap: balance; }
article > header p { color: var(--soft); font-size: 13px; margin-top: 4px; }
.path { font-family: var(--mono); font-size: 12px; margin-right: 12px; }

.card { display: grid; grid-template: auto 1fr / 1.35fr 1fr; gap: 26px 40px; background: var(--sheet); border: 1px solid var(--line); border-radius: 14px; padding: 22px 26px 24px; margin-bottom: 34px; font-size: 14px; }
.card h4 { font-size: 13px; font-weight: 600; color: var(--soft); margin-bottom: 10px; }
.card .studies, .card .claims { grid-column: 1; min-width: 0; }
.card .checks { grid-column: 2; grid-row: 1 / span 2; }
.wide { overflow-x: auto; }
.card table { border-collapse: collapse; width: 100%; }
.card th, .card td { text-align: left; padding: 5px 12px 5px 0; vertical-align: baseline; }
.card thead th { font-size: 12px; font-weight: 400; color: var(--faint); border-bottom: 1px solid var(--line); }
.card tbody th { font-weight: 600; width: 1%; color: var(--warning); }
.card tbody .review th, .card tbody .controlled th { color: var(--good); }
.card tbody .animals th, .card tbody .cells th { color: var(--error); }
.card td:last-child, .card thead th:last-child { text-align: right; padding-right: 0; }
.card a.line { color: var(--faint); font-variant-numeric: tabular-nums; }
.card .best { margin-top: 10px; color: var(--soft); }
.none { color: var(--tone); }
.none.bad { --tone: var(--error); }
.claims .bar { margin-bottom: 10px; }
.claims .legend { margin-bottom: 10px; }
.claims > ul:last-child li { display: grid; grid-template-columns: 1.35em 1fr auto 2.4em; gap: 0 8px; padding: 3px 0; align-items: baseline; }
.claims q { quotes: none; font-family: var(--serif); }
.claims li > a { text-align: right; }
.checks li { padding: 3px 0 3px 26px; position: relative; }
.checks li::before { position: absolute; left: 2px; font-weight: 700; }
.checks .met::before { content: "✓"; color: var(--good); }
.checks .unmet { color: var(--soft); }
.checks .unmet::before { content: "✗"; color: var(--error); }

.row { display: grid; grid-template-columns: 40px minmax(0, 1fr) 340px; column-gap: 24px; scroll-margin-top: 20px; }
.row > .line { color: var(--faint); font-size: 12px; text-align: right; padding-top: 7px; font-variant-numeric: tabular-nums; user-select: none; }
.row .text { font: 18px/1.68 var(--serif); padding-bottom: 14px; white-space: pre-line; overflow-wrap: anywhere; }
.row h3 { font-size: 24px; line-height: 1.4; }
.row h4 { font-size: 21px; line-height: 1.4; padding-top: 10px; }
.row.list-item p { padding-left: 22px; position: relative; }
.row.list-item p::before { content: "•"; position: absolute; left: 6px; color: var(--faint); }
.row blockquote { margin: 0; padding-left: 18px; border-left: 3px solid var(--line); color: var(--soft); }
.row.table-cell .text, .row.table-header .text { font: 15px/1.5 var(--sans); padding-bottom: 4px; }
.row.table-header .text { font-weight: 600; }
.row .column { color: var(--faint); font-size: 12px; margin-right: 6px; }
.row.caption .text, .row.references .text, .row.disclaimer .text { font-size: 15px; line-height: 1.6; padding-bottom: 6px; }
.row.furniture .text, .row.byline .text { font: 14px/1.6 var(--sans); color: var(--soft); }
.row.markup code { font: 12.5px/1.6 var(--mono); color: var(--soft); background: var(--tint, transparent); }
.mark { color: inherit; background: linear-gradient(var(--tint), var(--tint)) 0 60% / 100% 86% no-repeat; border-bottom: 2px solid var(--tone); border-radius: 2px; padding: 1px 0; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.mark:hover { text-decoration: none; background-color: var(--tint); }
.text sup { font: 600 11px/0 var(--sans); color: var(--soft); margin-left: 3px; }
.notes { padding-top: 3px; }
.note { position: relative; padding: 2px 0 9px 30px; font-size: 13.5px; line-height: 1.45; scroll-margin-top: 80px; }
.note .number { position: absolute; left: 0; top: 2px; min-width: 20px; height: 20px; padding: 0 5px; border-radius: 10px; background: var(--tint); color: var(--tone); font: 600 11px/20px var(--sans); text-align: center; }
.note:target { background: linear-gradient(90deg, var(--tint), transparent); border-radius: 10px; }
.note ul { color: var(--soft); font-size: 12.5px; padding: 2px 0; }
.note footer { display: flex; flex-wrap: wrap; gap: 0 10px; font: 11.5px/1.6 var(--mono); color: var(--faint); }
.note footer a { color: var(--soft); }
.note details[open] { flex-basis: 100%; }
.note summary { cursor: pointer; color: var(--link); width: max-content; }
.note details p { font: 12.5px/1.5 var(--sans); color: var(--soft); padding: 2px 0 4px; }
.whole .notes { display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); gap: 4px 32px; margin: -10px 0 26px; padding: 0 26px; }

@media (max-width: 940px) {
  .top h1 { font-size: 34px; }
  .panel, .panel.articles, .panel.kinds, .panel.standing, .panel.often { grid-column: 1 / -1; }
  .contents a { grid-template-columns: minmax(0, 1fr) auto; gap: 6px 16px; }
  .contents .strip { grid-column: 1 / -1; grid-row: 2; height: 10px; }
  .card { grid-template: none / 1fr; }
  .card .studies, .card .claims, .card .checks { grid-column: 1; grid-row: auto; }
  .row { grid-template-columns: 28px minmax(0, 1fr); column-gap: 14px; }
  .row .notes { grid-column: 2; padding-bottom: 8px; }
}
@media (max-width: 560px) {
  .top, main, .foot { padding-left: 16px; padding-right: 16px; }
  .claims > ul:last-child li { grid-template-columns: 1.35em 1fr 2.4em; }
  .claims > ul:last-child small { grid-column: 2; grid-row: 2; }
}
@media print {
  body { background: #fff; font-size: 12px; }
  .panel, .card, .contents { break-inside: avoid; }
  article { content-visibility: visible; break-before: page; }
  .row .text { font-size: 14px; }
}
`
