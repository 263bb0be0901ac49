/** The look of the printed shortlist: A4, logical properties so that Arabic turns it round, colours that survive a grey printer. */
export const printStyle = `
:root { --ink: #1c2430; --soft: #5a6472; --line: #d9dee5; --faint: #f4f6f8; --accent: #0b5f5a;
  --met: #13693f; --met-bg: #e2f3e9; --partly: #7d5700; --partly-bg: #fdf1d0; --not: #a3231b; --not-bg: #fce6e4; --none: #55606e; --none-bg: #e9edf1; }
* { box-sizing: border-box; }
html { font: 9.5pt/1.4 'Inter', 'Noto Sans Arabic', 'Noto Sans', sans-serif; color: var(--ink); }
body { margin: 0; }
h1 { font-size: 19pt; line-height: 1.15; margin: 1mm 0 2mm; letter-spacing: -.01em; }
h2 { font-size: 12.5pt; margin: 7mm 0 2.5mm; color: var(--accent); break-after: avoid; }
h3 { font-size: 10pt; margin: 0; }
p { margin: 0 0 2mm; }
h2 + p { break-after: avoid; }
.method { break-inside: avoid; }
.kicker { color: var(--accent); font-weight: 600; }
.soft { color: var(--soft); }
.small { font-size: 8pt; }
.mono { font-family: 'Noto Sans Mono', 'DejaVu Sans Mono', monospace; font-size: 7.5pt; overflow-wrap: anywhere; }
.head { border-block-end: .6mm solid var(--accent); padding-block-end: 3mm; }
dl.facts { display: grid; grid-template-columns: max-content 1fr max-content 1fr; gap: .8mm 4mm; margin: 3mm 0 0; font-size: 8.5pt; }
dl.facts dt { color: var(--soft); } dl.facts dd { margin: 0; overflow-wrap: anywhere; } dl.facts dd.wide { grid-column: 2 / -1; }
ul.counts { display: flex; gap: 3mm; list-style: none; padding: 0; margin: 4mm 0 0; }
ul.counts li { flex: 1; background: var(--faint); border-radius: 1.5mm; padding: 2mm 3mm; font-size: 8pt; color: var(--soft); }
ul.counts b { display: block; font-size: 14pt; line-height: 1.2; color: var(--ink); }
table { width: 100%; border-collapse: collapse; font-size: 8.5pt; }
th, td { text-align: start; vertical-align: top; padding: 1.6mm 2mm; border-block-end: .2mm solid var(--line); }
thead { display: table-header-group; } thead th { color: var(--soft); font-weight: 600; font-size: 7.5pt; vertical-align: bottom; }
tr { break-inside: avoid; }
.num { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.rank { font-size: 11pt; font-weight: 700; width: 9mm; }
.name { font-weight: 600; overflow-wrap: anywhere; }
.bar { display: block; inline-size: 22mm; margin-inline-start: auto; block-size: 1.6mm; border-radius: 1mm; background: var(--line); margin-block-start: 1mm; overflow: hidden; }
.bar i { display: block; block-size: 100%; background: var(--accent); }
.strip { display: flex; flex-wrap: wrap; gap: .5mm; }
.cell { inline-size: 4.4mm; block-size: 4.4mm; border-radius: .8mm; font-size: 6.5pt; font-weight: 600; display: grid; place-items: center; border: .2mm solid transparent; }
.chip { display: inline-block; padding: .3mm 1.8mm; border-radius: 1mm; font-size: 7.5pt; font-weight: 600; white-space: nowrap; border: .2mm solid transparent; }
.met { color: var(--met); background: var(--met-bg); }
.partlyMet { color: var(--partly); background: var(--partly-bg); border-color: var(--partly); border-style: dotted; }
.notMet { color: var(--not); background: var(--not-bg); border-color: var(--not); }
.notEvidenced { color: var(--none); background: var(--none-bg); border-color: var(--none); border-style: dashed; }
.flag { color: var(--partly); font-size: 7.5pt; font-weight: 600; }
blockquote { margin: 1mm 0 0; padding-inline-start: 2.5mm; border-inline-start: .6mm solid var(--line); font-size: 8pt; overflow-wrap: anywhere; }
blockquote cite { font-style: normal; color: var(--soft); }
ol.criteria { columns: 2; column-gap: 8mm; padding-inline-start: 5mm; margin: 2mm 0 0; font-size: 7.5pt; }
ol.criteria li { break-inside: avoid; margin-block-end: .8mm; }
.legend { display: flex; gap: 2mm; margin-block-start: 2mm; flex-wrap: wrap; }
article.case { break-inside: avoid; padding: 2.5mm 0; border-block-end: .2mm solid var(--line); }
section.candidate { break-before: page; }
section.candidate table { font-size: 7.8pt; line-height: 1.32; } section.candidate td { padding: .8mm 1.5mm; } section.candidate blockquote { font-size: 7.5pt; margin-block-start: .6mm; } section.candidate td p { margin: .4mm 0 0; }
section.candidate header { display: flex; justify-content: space-between; gap: 6mm; align-items: flex-end; border-block-end: .6mm solid var(--accent); padding-block-end: 2.5mm; }
section.candidate header h2 { margin: 0; color: var(--ink); font-size: 16pt; }
.score { text-align: end; white-space: nowrap; font-size: 8pt; color: var(--soft); } .score b { font-size: 18pt; line-height: 1; color: var(--ink); }
.sign { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 6mm; margin-block-start: 4mm; break-inside: avoid; font-size: 8pt; color: var(--soft); }
.sign div { border-block-end: .2mm solid var(--ink); block-size: 13mm; }
.remarks { border: .2mm solid var(--line); border-radius: 1mm; block-size: 14mm; padding: 1.2mm 2mm; margin-block-start: 3mm; break-inside: avoid; font-size: 8pt; color: var(--soft); }
`;
