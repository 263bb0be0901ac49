import type { Translate } from '../../text/message.ts';
import type { Criterion, Vacancy } from '../../vacancy/vacancy.ts';
import { listOpenQuestions } from '../../vacancy/warnings/answer-warning.ts';
import { wordParams } from '../../vacancy/word-params.ts';
import { answerTable, wordImportance, wordWeight } from '../dossier/grid-part.ts';
import { createPaperWording, type FrameInput, type PaperWording, paperFrame } from '../dossier/paper-wording.ts';
import { signersOf } from '../dossier/signers.ts';
import { type Block, cell, facts, heading, numberCell, type Paper, paragraph, soft, table } from '../paper/paper.ts';
import type { ReportInput } from '../report-input.ts';
import { fitTypeSize } from './fit-type-size.ts';

/** What the sheet of a frozen grid is made from. */
export type GridSheetInput = FrameInput & Pick<ReportInput, 'asOf'>;

/** Points that a letterhead takes at the head of the page. */
const letterheadHeight = 70;

function askedLine(criterion: Criterion, { translate, tell }: PaperWording): string {
  const equivalents = criterion.equivalents.length > 0 ? tell('sheet.equivalents', { list: criterion.equivalents.join(' ; ') }) : '';
  return [wordParams(criterion, translate), equivalents].filter(Boolean).join(' · ');
}

function criterionRow(criterion: Criterion, place: number, wording: PaperWording) {
  const asked = askedLine(criterion, wording);
  return [
    numberCell(String(place)),
    cell(criterion.label, ...(asked ? [soft(asked)] : [])),
    cell(wording.translate({ key: `kind.${criterion.kind}`, params: {} })),
    cell(wordImportance(criterion, wording)),
    numberCell(wordWeight(criterion, wording)),
    numberCell(criterion.source ? String(criterion.source.page) : '–'),
  ];
}

function criterionTable(vacancy: Vacancy, wording: PaperWording): Block {
  const { tell, say } = wording;
  const columns = [
    { head: tell('number'), share: 4 },
    { head: say('column.criterion'), share: 60 },
    { head: say('column.kind'), share: 12 },
    { head: say('column.importance'), share: 11 },
    { head: say('column.weight'), share: 7 },
    { head: tell('sheet.page'), share: 7 },
  ];
  return table(
    columns,
    vacancy.criteria.map((criterion, index) => criterionRow(criterion, index + 1, wording)),
    tell('none'),
  );
}

function factBlock({ vacancy, grid, asOf, tool }: GridSheetInput, { say, tell, date }: PaperWording): Block {
  const { evaluation, lot } = vacancy;
  return facts([
    [say('reference'), vacancy.reference],
    [say('grid'), say('gridVersion', { version: grid.version, on: grid.frozenAt.slice(0, 10) })],
    [tell('organisation'), vacancy.organisation],
    [tell('unit'), vacancy.unit],
    [tell('sheet.lot'), lot && [lot.number, lot.title].filter(Boolean).join(' · ')],
    [say('dutyStation'), vacancy.dutyStation],
    [say('closesOn'), vacancy.closesOn && date(vacancy.closesOn)],
    [say('asOf'), date(asOf)],
    [tell('sheet.evaluation'), evaluation && tell('sheet.evaluation.shares', { ...evaluation })],
    [tell('software'), `${tool.name} ${tool.version}`],
  ]);
}

/** Legal questions that nobody has answered stand on the sheet: who signs it has seen them. */
function openQuestions(vacancy: Vacancy, { tell, translate }: PaperWording): readonly Block[] {
  const open = listOpenQuestions(vacancy);
  if (open.length === 0) return [];
  return [heading(2, tell('sheet.open')), ...open.map(({ message }) => paragraph(translate(message)))];
}

/**
 * A frozen grid on one page to sign: what is asked, what it weighs, the panel's answers to legal questions, hash and version. The type
 * is as large as lets all stand on one page, for some twenty criteria; a longer grid goes on to a second one.
 * @param locale language of `translate`, ISO 639-1
 */
export function buildGridSheet(input: GridSheetInput, translate: Translate, locale: string): Paper {
  const wording = createPaperWording(translate);
  const { tell } = wording;
  const { vacancy, grid, organisation } = input;
  const title = tell('sheet.title', { title: vacancy.title });
  const blocks: readonly Block[] = [
    heading(1, title),
    factBlock(input, wording),
    criterionTable(vacancy, wording),
    ...answerTable(vacancy, wording),
    ...openQuestions(vacancy, wording),
    paragraph(tell('sheet.sign')),
    { kind: 'signatures', names: signersOf({ input }, wording) },
    paragraph(soft(tell('sheet.hash', { hash: grid.hash }))),
  ];
  const hasLetterhead = organisation.name !== null || organisation.reference !== null || organisation.logo !== null;
  const typeSize = fitTypeSize(blocks, hasLetterhead ? letterheadHeight : 0);
  return { ...paperFrame({ input }, title, locale, wording), letterheadOn: 'start', blocks, typeSize };
}
