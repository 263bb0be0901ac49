import type { Translate } from '../text/message.ts';
import { candidatePage } from './html/candidate-page.ts';
import { frontHeader, rankedTable } from './html/front-page.ts';
import { html, type Markup, trusted } from './html/markup.ts';
import { printStyle } from './html/print-style.ts';
import { excludedList, failureList } from './html/set-aside.ts';
import { createWording, type Wording } from './html/wording.ts';
import type { Report, ReportRow } from './report.ts';

/** Candidates that get a page of their own, unless more share the last of these ranks. */
const pages = 10;

/** A page to print: see `PrintRequest` of the bridge. */
export interface PrintablePage {
  readonly html: string;
  readonly header: string;
  readonly footer: string;
  readonly landscape: boolean;
}

/** Nobody leafs through more, and printing thousands at once takes more memory than there is. */
const mostPages = 100;

/** Those who get a page; where too many share the last rank, none of these does, so that all of them are treated alike. */
function listShortlisted(ranked: readonly ReportRow[]): { readonly shown: readonly ReportRow[]; readonly sharing: readonly ReportRow[] } {
  const last = ranked[pages - 1]?.candidate.rank ?? Number.POSITIVE_INFINITY;
  const best = ranked.filter((row) => (row.candidate.rank ?? 0) <= last);
  if (best.length <= mostPages) return { shown: best, sharing: [] };
  return { shown: best.filter((row) => row.candidate.rank !== last), sharing: best.filter((row) => row.candidate.rank === last) };
}

function sharingNote(sharing: readonly ReportRow[], { say }: Wording): Markup {
  const [first] = sharing;
  return first ? html`<p class="small">${say('sharedRank', { candidates: sharing.length, rank: first.candidate.rank ?? 0 })}</p>` : html``;
}

/**
 * The shortlist for print: vacancy and grid, ranking, exclusions with their reasons, unread files, method, then a page for each of the
 * best ranked. Everything that a document or a notice says is escaped.
 *
 * @param locale language of `translate`, ISO 639-1
 */
export function buildShortlistHtml(report: Report, translate: Translate, locale: string): PrintablePage {
  const wording = createWording(translate);
  const { say } = wording;
  const { vacancy, grid, tool, generatedAt } = report.input;
  const title = say('title', { title: vacancy.title });
  const { shown, sharing } = listShortlisted(report.ranked);
  const page = html`<!doctype html>
<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>${title}</title>
<style>${trusted(printStyle)}</style></head><body>
<main>${frontHeader(report, wording)}
${rankedTable(report, wording)}
${excludedList(report, wording)}
${failureList(report, wording)}
<section class="method"><h2>${say('method')}</h2><p class="small">${say('methodText')}</p><p class="small">${say('methodTies')}</p>${sharingNote(sharing, wording)}</section>
${shown.map((row) => candidatePage(row, report, wording))}</main></body></html>`;
  return {
    html: page.markup,
    header: [vacancy.organisation, vacancy.reference, title].filter(Boolean).join(' · ').slice(0, 280),
    footer: say('footer', { tool: tool.name, version: tool.version, hash: grid.hash.slice(0, 12), on: generatedAt.slice(0, 10) }),
    landscape: false,
  };
}
