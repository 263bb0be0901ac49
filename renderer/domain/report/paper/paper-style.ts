/** What a paper looks like beside the shortlist's style. */
export const paperStyle = `
.paper h1 { font-size: 16pt; color: var(--accent); margin: 0 0 3mm; border-block-end: .6mm solid var(--accent); padding-block-end: 2mm; break-after: avoid; }
.paper h1:not(:first-of-type):not(.new-page) { margin-block-start: 9mm; }
.paper h3 { margin: 4mm 0 1.5mm; break-after: avoid; }
.new-page { break-before: page; }
.letterhead { display: flex; gap: 5mm; align-items: center; margin-block-end: 6mm; font-size: 9pt; }
.letterhead img { max-block-size: 18mm; max-inline-size: 50mm; object-fit: contain; }
.paper dl.facts { grid-template-columns: max-content 1fr; margin: 0 0 4mm; }
.paper ul { margin: 0 0 3mm; padding-inline-start: 5mm; } .paper li { margin-block-end: .8mm; }
.paper table { table-layout: fixed; margin-block-end: 4mm; }
.paper td, .paper th { overflow-wrap: anywhere; }
.paper td > div + div { margin-block-start: .8mm; }
.paper td.end { text-align: end; font-variant-numeric: tabular-nums; } .paper td.center { text-align: center; }
.paper table.dense { font-size: 7pt; } .paper table.dense th, .paper table.dense td { padding: .7mm .6mm; } .paper table.dense th { font-size: 6.5pt; }
.dense .chip { padding: 0 1.1mm; font-size: 7pt; border: 0; }
.paper .bold { font-weight: 600; }
.paper p.small { font-size: 8pt; color: var(--soft); } .paper p.end { text-align: end; }
.paper p.quote { margin-inline-start: 4mm; padding-inline-start: 2.5mm; border-inline-start: .6mm solid var(--line); font-size: 8.5pt; }
.paper .sign { margin-block: 8mm 4mm; gap: 8mm 6mm; } .paper .sign div { block-size: 20mm; }
.compact { line-height: 1.3; }
.compact h1 { font-size: 1.5em; margin: 0 0 .5em; padding-block-end: .25em; border-block-end-width: .4mm; }
.compact h2 { font-size: 1.1em; margin: .7em 0 .3em; }
.compact p { margin: 0 0 .3em; } .compact p:has(+ .sign) { margin-block-start: .9em; }
.compact dl.facts { grid-template-columns: max-content 1fr max-content 1fr; gap: .25em 1em; margin: 0 0 .8em; font-size: 1em; } .compact dl.facts dd.wide { grid-column: auto; }
.compact table { font-size: 1em; margin-block-end: .6em; } .compact thead th { font-size: .9em; } .compact :is(th, td) { padding: .3em .5em; } .compact td > div + div { margin-block-start: 0; }
.compact .sign { font-size: 1em; margin-block: 1mm 2mm; gap: 2mm 5mm; grid-template-columns: repeat(4, 1fr); } .compact .sign div { block-size: 13mm; }
.compact .letterhead { margin-block-end: 3mm; }
html[dir=rtl] .paper :is(h1, h2, h3, p, dd, td > div, .sign > div) { text-align: right; }
html[dir=rtl] .paper :is(p.end, td.end > div) { text-align: left; } html[dir=rtl] .paper td.center > div { text-align: center; }
`;
