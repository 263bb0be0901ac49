import { type Block, bold, cell, heading, numberCell, paragraph, soft, table } from '../paper/paper.ts';
import type { ReportRow } from '../report.ts';
import type { Dossier } from './dossier.ts';
import type { PaperWording } from './paper-wording.ts';

/** Signs of a SHA-256 that a table has room for; the register's CSV has them all. */
const hashLength = 16;

/** Other applications that a remark names; the rest of a large group is counted. */
const namesShown = 5;

/** Labels of the other applications that look like the same person's. */
function duplicatesOf({ candidate }: ReportRow, dossier: Dossier): readonly string[] {
  const ids = dossier.input.openDuplicates.find((group) => group.includes(candidate.id)) ?? [];
  return dossier.register.flatMap((row) => (row.candidate.id !== candidate.id && ids.includes(row.candidate.id) ? [row.label] : []));
}

/** What happened to an application's files, in words: unreadable ones with their cause, and possible duplicates. */
export function remarksOn(row: ReportRow, dossier: Dossier, { tell, translate }: PaperWording): readonly string[] {
  const own = new Set(row.candidate.files);
  const failures = dossier.input.failures.filter(({ file }) => own.has(file) || [...own].some((each) => file.startsWith(`${each}/`)));
  const others = duplicatesOf(row, dossier);
  return [
    ...failures.map(({ file, code }) => `${dossier.showFile(file)} : ${translate({ key: `failure.${code}`, params: {} })}`),
    ...(others.length > 0
      ? [
          tell('register.duplicate', {
            names: [...others.slice(0, namesShown), ...(others.length > namesShown ? [`+ ${others.length - namesShown}`] : [])].join(', '),
          }),
        ]
      : []),
  ];
}

/** Every application received, whatever became of it. */
export function registerPart(dossier: Dossier, wording: PaperWording): readonly Block[] {
  const { tell, say, date, translate } = wording;
  const columns = [
    { head: tell('number'), share: 6 },
    { head: say('column.name'), share: 24 },
    { head: tell('register.files'), share: 40 },
    { head: tell('register.takenIn'), share: 14 },
    { head: tell('register.state'), share: 26 },
  ];
  const rows = dossier.register.map((row, index) => [
    numberCell(String(index + 1)),
    cell(bold(row.label)),
    cell(
      ...row.candidate.receipts.map(({ file, hash }) => [
        { text: dossier.showFile(file) },
        { text: ` ${hash.slice(0, hashLength)}…`, look: 'mono' as const },
      ]),
    ),
    cell(row.candidate.receivedAt ? date(row.candidate.receivedAt) : ''),
    cell(translate({ key: `status.${row.status}`, params: {} }), ...remarksOn(row, dossier, wording).map((remark) => soft(remark))),
  ]);
  return [heading(1, tell('part.register'), true), paragraph(tell('register.note')), table(columns, rows, tell('none'))];
}
