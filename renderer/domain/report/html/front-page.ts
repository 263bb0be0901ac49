import { isInvoked, listInvoked } from '../../vacancy/invoked.ts';
import type { Criterion } from '../../vacancy/vacancy.ts';
import type { Report, ReportRow } from '../report.ts';
import { html, type Markup } from './markup.ts';
import { chip, type Wording } from './wording.ts';

function fact(label: string, value: string | null, wide = false): Markup {
  if (!value) return html``;
  return html`<dt>${label}</dt><dd dir="auto" class="${wide ? 'wide' : ''}">${value}</dd>`;
}

/** Title, identity of the vacancy and of its frozen grid, and how many applications went where. */
export function frontHeader(report: Report, { say, date }: Wording): Markup {
  const { vacancy, grid, asOf, generatedAt, tool } = report.input;
  const review = report.ranked.filter((row) => row.needsReview).length;
  const counts: readonly (readonly [string, number])[] = [
    ['received', report.rows.length],
    ['ranked', report.ranked.length],
    ['toReview', review],
    ['excluded', report.excluded.length],
    ['unreadable', report.unreadable.length],
  ];
  return html`<header class="head">
<p class="kicker" dir="auto">${[say('kicker'), vacancy.organisation].filter(Boolean).join(' · ')}</p>
<h1 dir="auto">${vacancy.title}</h1>
<dl class="facts">
${fact(say('reference'), vacancy.reference)}${fact(say('dutyStation'), vacancy.dutyStation)}
${fact(say('closesOn'), vacancy.closesOn && date(vacancy.closesOn))}${fact(say('asOf'), date(asOf))}
${fact(say('grid'), say('gridVersion', { version: grid.version, on: grid.frozenAt.slice(0, 10) }))}
${fact(say('madeBy'), say('madeByTool', { tool: tool.name, version: tool.version, on: generatedAt.slice(0, 10) }))}
${fact(say('panel'), grid.panel.join(', ') || null, true)}
<dt>${say('hash')}</dt><dd class="wide mono">${grid.hash}</dd>
</dl></header>
<ul class="counts">${counts.map(([name, value]) => html`<li><b>${value}</b>${say(`count.${name}`)}</li>`)}</ul>`;
}

function rankedRow(row: ReportRow, { say, number, translate }: Wording): Markup {
  const strip = row.verdicts.map(
    ({ criterion, number: place, verdict }) =>
      html`<span class="cell ${verdict.verdict}" role="img" aria-label="${`${place} ${criterion.label}: ${translate({ key: `verdict.${verdict.verdict}`, params: {} })}`}">${place}</span>`,
  );
  const machine =
    row.candidate.overrides.length > 0
      ? html`<br><span class="small soft">${say('machineScore', { score: row.candidate.machineScore })}</span>`
      : html``;
  return html`<tr><td class="rank num">${row.candidate.rank ?? '–'}</td>
<td><span class="name"><bdi>${row.label}</bdi></span>${row.needsReview ? html`<br><span class="flag">${say('needsReview')}</span>` : html``}</td>
<td class="num"><b>${number(row.score)}</b><span class="bar"><i style="inline-size:${Math.max(0, Math.min(100, row.score))}%"></i></span>${machine}</td>
<td><div class="strip">${strip}</div></td></tr>`;
}

/** The desirable criteria that the panel chose not to invoke: nobody was judged on them. */
function notInvokedNote(criteria: readonly Criterion[], { say }: Wording): Markup {
  const left = criteria.filter((criterion) => !isInvoked(criterion)).map(({ label }) => html`<li dir="auto">${label}</li>`);
  return left.length === 0 ? html`` : html`<p class="soft small">${say('notInvoked')}</p><ul class="small">${left}</ul>`;
}

/** The ranking with a strip of verdicts, and what its numbers and colours mean. */
export function rankedTable(report: Report, wording: Wording): Markup {
  const { say, translate, number } = wording;
  if (report.ranked.length === 0) return html`<h2>${say('ranking')}</h2><p class="soft">${say('nobodyRanked')}</p>`;
  const { criteria: all } = report.input.vacancy;
  const criteria = listInvoked(all).map(
    (each) =>
      html`<li><span dir="auto">${each.label}</span> <span class="soft">(${translate({ key: `importance.${each.importance}`, params: {} })}${each.weight > 0 ? `, ${number(each.weight)}` : ''})</span></li>`,
  );
  const kinds = (['met', 'partlyMet', 'notEvidenced', 'notMet'] as const).map((kind) => chip(kind, wording));
  return html`<h2>${say('ranking')}</h2>
<table><thead><tr><th class="num">${say('column.rank')}</th><th>${say('column.name')}</th><th class="num">${say('column.score')}</th><th>${say('criteria')}</th></tr></thead>
<tbody>${report.ranked.map((row) => rankedRow(row, wording))}</tbody></table>
<div class="legend">${kinds}</div><ol class="criteria">${criteria}</ol>${notInvokedNote(all, wording)}`;
}
