import { listInvoked } from '../../vacancy/invoked.ts';
import { decisionOf } from '../decision-of.ts';
import { listWarnings } from '../list-warnings.ts';
import type { Report, ReportRow, ReportVerdict } from '../report.ts';
import { html, type Markup } from './markup.ts';
import { chip, quotation, type Wording } from './wording.ts';

/** Criteria beyond which labels are cut and one quotation each has to do, so that a candidate keeps to one page. */
const roomyGrid = 8;
const labelLength = 95;
/** Panel members with space to sign on one page. */
const signersShown = 9;

function criterionRow(entry: ReportVerdict, report: Report, wording: Wording): Markup {
  const { criterion, number, verdict, quotes, override } = entry;
  const { say, translate } = wording;
  const { blind, vacancy } = report.input;
  const roomy = listInvoked(vacancy.criteria).length <= roomyGrid;
  const label = roomy || criterion.label.length <= labelLength ? criterion.label : `${criterion.label.slice(0, labelLength)}…`;
  const points = criterion.weight > 0 ? say('points', { points: verdict.points, outOf: verdict.outOf }) : say('gate');
  const question =
    verdict.question && verdict.verdict === 'notEvidenced' ? html`<p class="flag" dir="auto">${translate(verdict.question)}</p>` : html``;
  const overridden = override
    ? html`<p class="flag" dir="auto">${say('overriddenBy', { by: override.by, on: override.at.slice(0, 10), why: override.why })}</p>`
    : html``;
  return html`<tr><td><b dir="auto">${number}. ${label}</b><br><span class="soft small">${translate({ key: `importance.${criterion.importance}`, params: {} })}</span></td>
<td>${chip(verdict.verdict, wording)}<br><span class="small soft">${points}</span></td>
<td><span dir="auto">${translate(verdict.reason)}</span>${overridden}${question}${quotes.slice(0, roomy ? 2 : 1).map((each) => quotation(each, blind, wording))}</td></tr>`;
}

function contacts(row: ReportRow, blind: boolean): string {
  if (blind) return '';
  const { facts } = row.candidate;
  const stated = [...(facts?.emails ?? []), ...(facts?.phones ?? [])].map((each) => each.value);
  return [...stated, ...row.files].join(' · ');
}

/** One shortlisted candidate: every verdict with its evidence, remarks, and space for the panel to sign. */
export function candidatePage(row: ReportRow, report: Report, wording: Wording): Markup {
  const { say, number, translate } = wording;
  const { blind, grid } = report.input;
  const warnings = listWarnings(row, report).map(
    ({ code, detail }) => html`<li dir="auto">${translate({ key: `doubt.${code}`, params: { detail } })}</li>`,
  );
  const { rank } = row.candidate;
  const place = rank === null ? translate({ key: `status.${row.status}`, params: {} }) : say('rankNumber', { rank });
  const decision = decisionOf(row, report);
  const decided = decision
    ? html`<p class="small"><b>${translate({ key: `decision.${decision.decision}`, params: {} })}</b> <span dir="auto">${say('overriddenBy', { by: decision.by, on: decision.at.slice(0, 10), why: decision.why })}</span></p>`
    : html``;
  const signers = grid.panel.length > 0 ? grid.panel : [1, 2, 3].map((number) => say('panelMember', { number }));
  return html`<section class="candidate"><header><div><p class="kicker">${place}</p>
<h2><bdi>${row.label}</bdi></h2><p class="soft small"><bdi>${contacts(row, blind)}</bdi></p></div>
<p class="score"><b>${number(row.score)}</b> / 100${row.needsReview ? html`<br><span class="flag">${say('needsReview')}</span>` : html``}</p></header>
${warnings.length > 0 ? html`<ul class="small">${warnings}</ul>` : html``}
<table><thead><tr><th style="width:34%">${say('criterion')}</th><th style="width:20%">${say('verdict')}</th><th>${say('evidence')}</th></tr></thead>
<tbody>${row.verdicts.map((each) => criterionRow(each, report, wording))}</tbody></table>${decided}
<div class="remarks">${say('remarks')}</div>
<div class="sign">${signers.slice(0, signersShown).map((name) => html`<div dir="auto">${name}</div>`)}</div></section>`;
}
