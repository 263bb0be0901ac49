import { isInvoked } from '../../vacancy/invoked.ts';
import type { Criterion, Vacancy } from '../../vacancy/vacancy.ts';
import { type Block, bold, cell, facts, heading, type Line, numberCell, soft, table } from '../paper/paper.ts';
import type { Dossier } from './dossier.ts';
import { importanceWord, type PaperWording } from './paper-wording.ts';

export const wordImportance = (criterion: Criterion, wording: PaperWording): string =>
  isInvoked(criterion) ? importanceWord(criterion, wording) : wording.translate({ key: 'importance.notInvoked', params: {} });

/** A dash for what carries no points. */
export const wordWeight = (criterion: Criterion, { number }: PaperWording): string =>
  criterion.weight > 0 && isInvoked(criterion) ? number(criterion.weight) : '–';

function criterionRow(criterion: Criterion, place: number, wording: PaperWording) {
  const { translate, say } = wording;
  const source: readonly Line[] =
    criterion.source && criterion.source.quote !== criterion.label
      ? [soft(`« ${criterion.source.quote} », ${say('page', { page: criterion.source.page })}`)]
      : [];
  return [
    numberCell(String(place)),
    cell(bold(criterion.label), ...source),
    cell(translate({ key: `kind.${criterion.kind}`, params: {} })),
    cell(wordImportance(criterion, wording)),
    numberCell(wordWeight(criterion, wording)),
  ];
}

/** What the panel answered to doubtful conditions of the notice. */
export function answerTable(vacancy: Vacancy, { tell }: PaperWording): readonly Block[] {
  const answers = vacancy.answers ?? [];
  if (answers.length === 0) return [];
  const columns = [
    { head: tell('grid.condition'), share: 40 },
    { head: tell('grid.answer'), share: 18 },
    { head: tell('grid.answerWhy'), share: 42 },
  ];
  const rows = answers.map(({ text, answer, reason }) => [cell(`« ${text} »`), cell(tell(`grid.answer.${answer}`)), cell(reason)]);
  return [heading(2, tell('grid.answers')), table(columns, rows, '')];
}

/** The frozen grid: its criteria and weights, hash and versions, and what the panel answered to doubtful conditions of the notice. */
export function gridPart(dossier: Dossier, wording: PaperWording): readonly Block[] {
  const { tell, say, date } = wording;
  const { vacancy, grid, asOf, tool } = dossier.input;
  const columns = [
    { head: tell('number'), share: 5 },
    { head: say('column.criterion'), share: 53 },
    { head: say('column.kind'), share: 15 },
    { head: say('column.importance'), share: 16 },
    { head: say('column.weight'), share: 9 },
  ];
  return [
    heading(1, tell('part.grid'), true),
    facts([
      [say('grid'), say('gridVersion', { version: grid.version, on: grid.frozenAt.slice(0, 10) })],
      [say('hash'), grid.hash],
      [say('panel'), grid.panel.join(', ')],
      [say('asOf'), date(asOf)],
      [tell('software'), `${tool.name} ${tool.version} (Electron ${tool.electron})`],
    ]),
    table(
      columns,
      vacancy.criteria.map((criterion, index) => criterionRow(criterion, index + 1, wording)),
      tell('none'),
    ),
    ...answerTable(vacancy, wording),
  ];
}
