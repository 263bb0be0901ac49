import { prepareReport } from '../domain/report/report.ts';
import type { Translate } from '../domain/text/message.ts';
import { bridge } from '../platform/bridge.ts';
import { collectReport } from './collect-report.ts';
import type { WorkflowContext } from './context.ts';
import { type ExportKind, exportNames, renderExport } from './exports/render-export.ts';

export interface ExportRequest {
  readonly gridId: string;
  readonly kind: ExportKind;
  readonly translate: Translate;
  /** Language of the sentences, ISO 639-1. */
  readonly locale: string;
  readonly blind: boolean;
}

/** What the app's own exports were not timed for. */
const untimed = { readMs: 0, judgeMs: 0, totalMs: 0 } as const;

/** The bridge's answer to saving, or its error where the page could not be printed or nothing could be written. */
export type ExportedResults = Awaited<ReturnType<typeof bridge.saveFile>>;

/** `2310-shortlist.pdf`: the vacancy's reference, without what file names cannot hold, before the usual name. */
const proposeName = (reference: string | null, kind: ExportKind): string => {
  const stem = (reference ?? '').replace(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 60);
  return stem === '' ? exportNames[kind] : `${stem}-${exportNames[kind]}`;
};

/** Makes one output from what is stored now and saves it where the person chooses. */
export async function exportResults(context: WorkflowContext, request: ExportRequest): Promise<ExportedResults> {
  const { gridId, kind, translate, locale, blind } = request;
  const app = await bridge.appInfo();
  if (!app.ok) return app;
  const { name, version, electron } = app.value;
  const report = prepareReport(await collectReport(context, { gridId, tool: { name, version, electron }, timing: untimed, blind }));
  const rendered = await renderExport(kind, report, { translate, locale, printPdf: bridge.printPdf });
  if (!rendered.ok) return rendered;
  return bridge.saveFile({ name: proposeName(report.input.vacancy.reference, kind), bytes: rendered.value });
}
