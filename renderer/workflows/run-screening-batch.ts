import { type Dossier, prepareDossier } from '../domain/report/dossier/dossier.ts';
import type { Report } from '../domain/report/report.ts';
import type { Translate } from '../domain/text/message.ts';
import type { BatchOutcome, BatchPorts, ScreeningBatch } from '../platform/batch-job.ts';
import { getVacancy } from '../storage/repositories/vacancies.ts';
import { collectReport } from './collect-report.ts';
import type { WorkflowContext } from './context.ts';
import { type ExportKind, exportNames, renderExport } from './exports/render-export.ts';
import { freezeGrid } from './freeze-grid.ts';
import { importApplications } from './import-applications.ts';
import { loadVacancy } from './load-vacancy.ts';

/** One line a candidate: rank, score, status, name or code, file; parted by tabs. */
function printList(report: Report, ports: BatchPorts): void {
  for (const { candidate, score, status, label } of report.rows) {
    const cells = [candidate.rank ?? '-', score, status, label, candidate.files[0] ?? candidate.applicationName];
    ports.print(cells.map((cell) => String(cell).replace(/\s+/gu, ' ')).join('\t'));
  }
}

/** Writes every output that can be made: a page that cannot be printed costs no other. Returns what failed, in technical words. */
async function writeOutputs(report: Dossier, locale: string, ports: BatchPorts, translate: Translate): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const kind of Object.keys(exportNames) as ExportKind[]) {
    const rendered = await renderExport(kind, report, { translate, locale, printPdf: ports.printPdf });
    if (rendered.ok) await ports.write(exportNames[kind], rendered.value);
    else faults.push(`${exportNames[kind]} could not be made: ${rendered.error.code}`);
  }
  return faults;
}

/** Measures what judging takes, inside the import. */
function timeJudging(context: WorkflowContext): { readonly context: WorkflowContext; readonly spent: () => number } {
  let spent = 0;
  const timed = <A extends readonly unknown[], R>(rule: (...args: A) => R) => {
    return (...args: A): R => {
      const start = context.elapsedMs();
      const result = rule(...args);
      spent += context.elapsedMs() - start;
      return result;
    };
  };
  const { interpretApplication, assess } = context.engine;
  const engine = { ...context.engine, interpretApplication: timed(interpretApplication), assess: timed(assess) };
  return { context: { ...context, engine }, spent: () => spent };
}

/**
 * Screens applications against a vacancy with the app's own workflows: every file ends up in the results, as a candidate's or as a
 * failure. The same input gives the same results, apart from `generatedAt` and `timing`.
 */
export async function runScreeningBatch(
  outer: WorkflowContext,
  batch: ScreeningBatch,
  ports: BatchPorts,
  translate: Translate,
): Promise<BatchOutcome> {
  const startedAt = outer.elapsedMs();
  const { context, spent } = timeJudging(outer);
  const { ocr, blind, asOf } = batch.options;
  const { name } = batch.vacancy;
  const bytes = await batch.vacancy.read();
  if (!bytes) return { status: 2, line: translate({ key: 'batch.noticeUnreadable', params: { file: name } }) };
  const loaded = await loadVacancy(context, { name, bytes }, { ocr });
  if (!loaded.ok) {
    return {
      status: 2,
      line: translate({ key: 'batch.vacancyProblem', params: { file: name, why: loaded.problems.map(translate).join(' ') } }),
    };
  }
  const { vacancyId } = loaded;
  for (const warning of (await getVacancy(context.db, vacancyId)).draft.warnings) ports.progress(translate(warning.message));
  const grid = await freezeGrid(context, { vacancyId, panel: [], ...(asOf === null ? {} : { asOf }) });

  const readFrom = context.elapsedMs();
  await importApplications(context, vacancyId, batch.applications, {
    ocr,
    onFile: ({ done, total, file }) => ports.progress(`${done}/${total} ${file}`),
  });
  const judgeMs = Math.round(spent());
  const readMs = Math.round(context.elapsedMs() - readFrom) - judgeMs;
  const { name: toolName, version, electron } = ports.app;
  const timing = { readMs, judgeMs, totalMs: Math.round(context.elapsedMs() - startedAt) };
  const report = prepareDossier(
    await collectReport(context, { gridId: grid.id, tool: { name: toolName, version, electron }, timing, blind }),
  );

  const faults = await writeOutputs(report, batch.options.locale, ports, translate);
  printList(report, ports);
  if (faults.length > 0) throw new Error(faults.join('; '));
  return { status: 0 };
}
