import { zipSync } from 'fflate';
import { prepareDossier } from '../domain/report/dossier/dossier.ts';
import type { Translate } from '../domain/text/message.ts';
import type { bridge } from '../platform/bridge.ts';
import { archiveDate } from './archive-date.ts';
import { collectReport } from './collect-report.ts';
import type { WorkflowContext } from './context.ts';
import { type ExportKind, exportNames, renderExport } from './exports/render-export.ts';
import { noteHandover } from './note-handover.ts';

/** What an export may ask of the main process. */
export type ExportPorts = Pick<typeof bridge, 'appInfo' | 'printPdf' | 'saveFile'>;

type Saved = Awaited<ReturnType<ExportPorts['saveFile']>>;

export interface ExportRequest {
  readonly gridId: string;
  /** One kind is saved as it is, several in one ZIP. */
  readonly kinds: readonly ExportKind[];
  readonly blind: boolean;
  readonly translate: Translate;
  /** Language of the sentences, ISO 639-1. */
  readonly locale: string;
}

/** Name of the ZIP that holds several outputs. */
const archiveName = 'tamis.zip';
function pack(files: readonly { readonly kind: ExportKind; readonly bytes: Uint8Array }[]): { name: string; bytes: Uint8Array } {
  const [only, ...others] = files;
  if (only && others.length === 0) return { name: exportNames[only.kind], bytes: only.bytes };
  const entries = Object.fromEntries(files.map(({ kind, bytes }) => [exportNames[kind], bytes]));
  return { name: archiveName, bytes: zipSync(entries, { mtime: archiveDate }) };
}

/**
 * Makes outputs of the judgement on a grid, with the panel's overrides, and saves them where the person chooses. What the main process
 * cannot do comes back as its error code.
 */
export async function exportResults(context: WorkflowContext, request: ExportRequest, ports: ExportPorts): Promise<Saved> {
  const { gridId, kinds, blind, translate, locale } = request;
  const app = await ports.appInfo();
  if (!app.ok) return app;
  const { name, version, electron } = app.value;
  const timing = { readMs: 0, judgeMs: 0, totalMs: 0 };
  const report = prepareDossier(await collectReport(context, { gridId, tool: { name, version, electron }, timing, blind }));
  const files: { kind: ExportKind; bytes: Uint8Array }[] = [];
  for (const kind of kinds) {
    const rendered = await renderExport(kind, report, { translate, locale, printPdf: ports.printPdf });
    if (!rendered.ok) return rendered;
    files.push({ kind, bytes: rendered.value });
  }
  const saved = await ports.saveFile(pack(files));
  if (saved.ok && saved.value.saved) await noteHandover(context, { gridId, event: blind ? 'blind-export-made' : 'export-made' });
  return saved;
}
