import { listInvoked } from '../../vacancy/invoked.ts';
import { decisionOf } from '../decision-of.ts';
import { type Block, bold, type Cell, cell, facts, heading, type Line, list, numberCell, paragraph, plain, table } from '../paper/paper.ts';
import type { ReportRow } from '../report.ts';
import { type Dossier, decidedAs } from './dossier.ts';
import { journalBlocks } from './journal-blocks.ts';
import type { PaperWording } from './paper-wording.ts';
import { signersOf } from './signers.ts';

function identityFacts(dossier: Dossier, { tell, say, date }: PaperWording): Block {
  const { vacancy, organisation, grid, asOf } = dossier.input;
  return facts([
    [tell('organisation'), organisation.name ?? vacancy.organisation],
    [tell('minutes.post'), vacancy.title],
    [say('reference'), vacancy.reference],
    [say('dutyStation'), vacancy.dutyStation],
    [tell('minutes.published'), vacancy.publishedOn && date(vacancy.publishedOn)],
    [say('closesOn'), vacancy.closesOn && date(vacancy.closesOn)],
    [say('grid'), say('gridVersion', { version: grid.version, on: grid.frozenAt.slice(0, 10) })],
    [say('hash'), grid.hash],
    [say('asOf'), date(asOf)],
    [tell('minutes.meeting'), tell('minutes.blank')],
    [tell('minutes.place'), tell('minutes.blank')],
  ]);
}

function decisionTable(kind: 'retained' | 'reserve', dossier: Dossier, { tell, say, number }: PaperWording): readonly Block[] {
  const columns = [
    { head: say('column.rank'), share: 8 },
    { head: say('column.name'), share: 30 },
    { head: say('column.score'), share: 12 },
    { head: tell('minutes.motive'), share: 50 },
  ];
  const rows = decidedAs(dossier.rows, kind).map((row): readonly Cell[] => [
    numberCell(String(row.candidate.rank ?? '–')),
    cell(bold(row.label)),
    numberCell(number(row.score)),
    cell(decisionOf(row, dossier)?.why ?? ''),
  ]);
  return [heading(3, tell(`minutes.${kind}`)), table(columns, rows, tell('none'))];
}

function desirable({ input }: Dossier, { tell }: PaperWording): readonly Block[] {
  const invoked = new Set(listInvoked(input.vacancy.criteria));
  const all = input.vacancy.criteria.filter(({ importance }) => importance === 'desirable');
  if (all.length === 0) return [paragraph(tell('minutes.noDesirable'))];
  const left = all.filter((criterion) => !invoked.has(criterion));
  const taken = all.filter((criterion) => invoked.has(criterion));
  return [
    ...(taken.length > 0 ? [paragraph(tell('minutes.invoked')), ...list(taken.map(({ label }) => label))] : []),
    ...(left.length > 0 ? [paragraph(tell('minutes.notInvoked')), ...list(left.map(({ label }) => label))] : []),
  ];
}

const short = (row: ReportRow, { tell, number }: PaperWording): Line =>
  plain(
    row.status === 'ranked'
      ? tell('minutes.ranked', { name: row.label, rank: row.candidate.rank ?? 0, score: number(row.score) })
      : row.label,
  );

function deliberation(dossier: Dossier, wording: PaperWording): readonly Block[] {
  const { tell } = wording;
  const rejected = decidedAs(dossier.rows, 'rejected');
  const open = decidedAs(dossier.rows, null);
  const reviewed = dossier.rows.reduce((sum, { candidate }) => sum + candidate.confirmed.length + candidate.overrides.length, 0);
  const changed = dossier.rows.reduce((sum, { candidate }) => sum + candidate.overrides.length, 0);
  return [
    heading(2, tell('minutes.deliberation')),
    paragraph(tell('minutes.verdicts', { reviewed, changed })),
    ...decisionTable('retained', dossier, wording),
    ...decisionTable('reserve', dossier, wording),
    heading(3, tell('minutes.rejected')),
    paragraph(tell('minutes.rejectedCount', { n: rejected.length })),
    ...list(rejected.map((row) => short(row, wording))),
    ...(open.length > 0 ? [heading(3, tell('minutes.open')), paragraph(tell('minutes.openNote', { n: open.length }))] : []),
  ];
}

/** The minutes of the preselection, for the panel to complete and sign. */
export function minutesPart(dossier: Dossier, wording: PaperWording): readonly Block[] {
  const { tell, say } = wording;
  const { ranked, excluded, unreadable, rows, input } = dossier;
  const counts = { received: rows.length, ranked: ranked.length, excluded: excluded.length, unreadable: unreadable.length };
  return [
    heading(1, tell('part.minutes'), true),
    identityFacts(dossier, wording),
    heading(2, tell('minutes.panel')),
    ...(input.grid.panel.length > 0 ? list(input.grid.panel) : [paragraph(tell('minutes.noPanel'))]),
    paragraph(tell('minutes.declared')),
    heading(2, tell('minutes.received')),
    paragraph(tell('minutes.counts', counts)),
    heading(2, say('method')),
    paragraph(tell('minutes.method')),
    paragraph(say('methodText'), 'small'),
    paragraph(say('methodTies'), 'small'),
    heading(2, tell('minutes.desirable')),
    ...desirable(dossier, wording),
    ...deliberation(dossier, wording),
    ...journalBlocks(dossier, wording),
    { kind: 'room', label: say('remarks'), lines: 4 },
    heading(2, tell('minutes.signatures')),
    paragraph(tell('minutes.done')),
    { kind: 'signatures', names: signersOf(dossier, wording) },
  ];
}
