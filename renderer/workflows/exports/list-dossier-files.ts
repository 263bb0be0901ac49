import type { Dossier } from '../../domain/report/dossier/dossier.ts';
import { listNotRetained, listToAsk } from '../../domain/report/dossier/letters.ts';
import { buildPaper, type PaperKind } from '../../domain/report/dossier/papers.ts';
import { listRegister, registerHeads } from '../../domain/report/dossier/register-rows.ts';
import { buildSheetsHtml, listVolumes } from '../../domain/report/dossier/sheets-html.ts';
import type { Paper } from '../../domain/report/paper/paper.ts';
import { buildPaperHtml } from '../../domain/report/paper/paper-html.ts';
import { buildResultsJson } from '../../domain/report/results-json.ts';
import type { PrintablePage } from '../../domain/report/shortlist-html.ts';
import { buildShortlistRows, safeCell } from '../../domain/report/shortlist-rows.ts';
import type { Translate } from '../../domain/text/message.ts';
import { writeCsv } from './write-csv.ts';
import { writeDocx } from './write-docx.ts';
import { writeJson } from './write-json.ts';
import { writeMatrix } from './write-matrix.ts';

/** A file's bytes, or the page that is to be printed for it. */
export type DossierContent =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'page'; readonly page: PrintablePage };

/** A file of the dossier and how it is made. */
interface DossierFile {
  readonly name: string;
  readonly make: () => Promise<DossierContent>;
}

const bytesOf = async (made: Uint8Array | Promise<Uint8Array>): Promise<DossierContent> => ({ kind: 'bytes', bytes: await made });

/** The files of a dossier in their order; letters only where somebody is to get one. */
export function listDossierFiles(dossier: Dossier, translate: Translate, locale: string): readonly DossierFile[] {
  const named = (name: string, extension: string): string => `${translate({ key: `dossier.file.${name}`, params: {} })}.${extension}`;
  const paper = (kind: PaperKind): Paper => buildPaper(kind, dossier, translate, locale);
  const word = (kind: PaperKind): DossierFile => ({
    name: named(kind, 'docx'),
    make: () => bytesOf(writeDocx(paper(kind), dossier.input.tool.name)),
  });
  const volumes = listVolumes(dossier);
  const sheets = volumes.map((volume, index): DossierFile => {
    const name = volumes.length > 1 ? `${translate({ key: 'dossier.file.sheets', params: {} })}-${index + 1}.pdf` : named('sheets', 'pdf');
    return { name, make: async () => ({ kind: 'page', page: buildSheetsHtml(dossier, volume, translate, locale) }) };
  });
  const register = (): readonly (readonly string[])[] =>
    [registerHeads(translate), ...listRegister(dossier, translate)].map((row) => row.map((value) => safeCell(String(value))));
  return [
    { name: named('dossier', 'pdf'), make: async () => ({ kind: 'page', page: buildPaperHtml(paper('dossier')) }) },
    ...sheets,
    word('dossier'),
    word('minutes'),
    word('declarations'),
    ...(listNotRetained(dossier).length > 0 ? [word('letters')] : []),
    ...(listToAsk(dossier).length > 0 ? [word('requests')] : []),
    { name: named('matrix', 'xlsx'), make: () => bytesOf(writeMatrix(dossier, translate, locale)) },
    { name: named('register', 'csv'), make: () => bytesOf(writeCsv(register())) },
    { name: named('shortlist', 'csv'), make: () => bytesOf(writeCsv(buildShortlistRows(dossier, translate))) },
    { name: named('results', 'json'), make: () => bytesOf(writeJson(buildResultsJson(dossier, translate))) },
  ];
}
