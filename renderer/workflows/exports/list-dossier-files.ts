import type { Dossier } from '../../domain/report/dossier/dossier.ts';
import { listNotRetained, listToAsk } from '../../domain/report/dossier/letters.ts';
import { buildPaper, type PaperKind } from '../../domain/report/dossier/papers.ts';
import { listRegister, registerHeads } from '../../domain/report/dossier/register-rows.ts';
import { buildSheetsHtml, listVolumes } from '../../domain/report/dossier/sheets-html.ts';
import { buildPaperHtml } from '../../domain/report/paper/paper-html.ts';
import { safeCell } from '../../domain/report/shortlist-rows.ts';
import { type ExportSetting, renderExport } from './render-export.ts';
import { writeCsv } from './write-csv.ts';
import { writeDocx } from './write-docx.ts';

/** A file of the dossier and how it is made. */
export interface DossierFile {
  readonly name: string;
  readonly make: () => ReturnType<typeof renderExport>;
}

/** The files of a dossier in their order; letters only where somebody is to get one. */
export function listDossierFiles(dossier: Dossier, setting: ExportSetting): readonly DossierFile[] {
  const { translate, locale, printPdf } = setting;
  const named = (name: string, extension: string): string => `${translate({ key: `dossier.file.${name}`, params: {} })}.${extension}`;
  const word = (kind: PaperKind): DossierFile => ({
    name: named(kind, 'docx'),
    make: async () => ({ ok: true, value: await writeDocx(buildPaper(kind, dossier, translate, locale), dossier.input.tool.name) }),
  });
  const volumes = listVolumes(dossier);
  const sheets = volumes.map((volume, index): DossierFile => {
    const name = volumes.length > 1 ? `${translate({ key: 'dossier.file.sheets', params: {} })}-${index + 1}.pdf` : named('sheets', 'pdf');
    return { name, make: () => printPdf(buildSheetsHtml(dossier, volume, translate, locale)) };
  });
  const register = (): readonly (readonly string[])[] =>
    [registerHeads(translate), ...listRegister(dossier, translate)].map((row) => row.map((value) => safeCell(String(value))));
  return [
    { name: named('dossier', 'pdf'), make: () => printPdf(buildPaperHtml(buildPaper('dossier', dossier, translate, locale))) },
    ...sheets,
    word('dossier'),
    word('minutes'),
    word('declarations'),
    ...(listNotRetained(dossier).length > 0 ? [word('letters')] : []),
    ...(listToAsk(dossier).length > 0 ? [word('requests')] : []),
    { name: named('matrix', 'xlsx'), make: () => renderExport('xlsx', dossier, setting) },
    { name: named('register', 'csv'), make: async () => ({ ok: true, value: writeCsv(register()) }) },
    { name: named('shortlist', 'csv'), make: () => renderExport('csv', dossier, setting) },
    { name: named('results', 'json'), make: () => renderExport('json', dossier, setting) },
  ];
}
