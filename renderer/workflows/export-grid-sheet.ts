import { buildGridSheet } from '../domain/report/grid-sheet/grid-sheet.ts';
import { buildPaperHtml } from '../domain/report/paper/paper-html.ts';
import type { Translate } from '../domain/text/message.ts';
import { getGridVersion } from '../storage/repositories/vacancies.ts';
import { collectOrganisation } from './collect-organisation.ts';
import type { WorkflowContext } from './context.ts';
import type { ExportPorts } from './export-results.ts';

/** Prints a frozen version of a grid for the panel to sign, and saves it where the person chooses. */
export async function exportGridSheet(
  context: WorkflowContext,
  request: { readonly gridId: string; readonly translate: Translate; readonly locale: string },
  ports: ExportPorts,
): Promise<Awaited<ReturnType<ExportPorts['saveFile']>>> {
  const { gridId, translate, locale } = request;
  const app = await ports.appInfo();
  if (!app.ok) return app;
  const grid = await getGridVersion(context.db, gridId);
  const { name, version, electron } = app.value;
  const input = {
    vacancy: grid.vacancy,
    grid,
    asOf: grid.asOf,
    tool: { name, version, electron },
    generatedAt: context.now(),
    organisation: await collectOrganisation(context),
  };
  const printed = await ports.printPdf(buildPaperHtml(buildGridSheet(input, translate, locale)));
  if (!printed.ok) return printed;
  return ports.saveFile({ name: translate({ key: 'dossier.file.sheet', params: { version: grid.version } }), bytes: printed.value });
}
