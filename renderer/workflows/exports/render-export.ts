import type { Dossier } from '../../domain/report/dossier/dossier.ts';
import { buildPaper } from '../../domain/report/dossier/papers.ts';
import { buildResultsJson } from '../../domain/report/results-json.ts';
import { buildShortlistHtml } from '../../domain/report/shortlist-html.ts';
import { buildShortlistRows } from '../../domain/report/shortlist-rows.ts';
import type { Translate } from '../../domain/text/message.ts';
import type { BatchPorts } from '../../platform/batch-job.ts';
import { writeCsv } from './write-csv.ts';
import { writeDocx } from './write-docx.ts';
import { writeJson } from './write-json.ts';
import { writeMatrix } from './write-matrix.ts';

/** The outputs of a screening and the names they go by. */
export const exportNames = {
  json: 'results.json',
  pdf: 'shortlist.pdf',
  xlsx: 'matrix.xlsx',
  csv: 'shortlist.csv',
  docx: 'dossier.docx',
} as const;
export type ExportKind = keyof typeof exportNames;

export interface ExportSetting {
  readonly translate: Translate;
  /** Language of the sentences, ISO 639-1. */
  readonly locale: string;
  readonly printPdf: BatchPorts['printPdf'];
}

type Rendered = Awaited<ReturnType<BatchPorts['printPdf']>>;

/** The bytes of one output; an error only where the PDF cannot be printed. */
export async function renderExport(kind: ExportKind, report: Dossier, setting: ExportSetting): Promise<Rendered> {
  const { translate, locale, printPdf } = setting;
  switch (kind) {
    case 'json':
      return { ok: true, value: writeJson(buildResultsJson(report, translate)) };
    case 'csv':
      return { ok: true, value: writeCsv(buildShortlistRows(report, translate)) };
    case 'xlsx':
      return { ok: true, value: await writeMatrix(report, translate, locale) };
    case 'docx':
      return { ok: true, value: await writeDocx(buildPaper('dossier', report, translate, locale), report.input.tool.name) };
    case 'pdf':
      return printPdf(buildShortlistHtml(report, translate, locale));
  }
}
