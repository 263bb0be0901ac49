import type { Translate } from '../../text/message.ts';
import { candidatePage } from '../html/candidate-page.ts';
import { html, trusted } from '../html/markup.ts';
import { printStyle } from '../html/print-style.ts';
import type { ReportRow } from '../report.ts';
import type { PrintablePage } from '../shortlist-html.ts';
import type { Dossier } from './dossier.ts';
import { createPaperWording, paperFrame } from './paper-wording.ts';

/** Candidates of one volume: a print of them takes seconds and little memory. */
const volumeSize = 100;

/** The candidates whose documents could be read, in volumes. */
export function listVolumes({ rows }: Dossier): readonly (readonly ReportRow[])[] {
  const read = rows.filter(({ status }) => status !== 'unreadable');
  return Array.from({ length: Math.ceil(read.length / volumeSize) }, (_, index) =>
    read.slice(index * volumeSize, (index + 1) * volumeSize),
  );
}

/** The evaluation sheets of one volume, each beginning a page: every verdict with its evidence, and room to sign. */
export function buildSheetsHtml(dossier: Dossier, volume: readonly ReportRow[], translate: Translate, locale: string): PrintablePage {
  const wording = createPaperWording(translate);
  const { title, header, footer } = paperFrame(dossier, wording.tell('part.sheets'), locale, wording);
  const page = html`<!doctype html>
<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>${title}</title>
<style>${trusted(printStyle)}</style></head><body><main>${volume.map((row) => candidatePage(row, dossier, wording))}</main></body></html>`;
  return { html: page.markup, header, footer, landscape: false };
}
