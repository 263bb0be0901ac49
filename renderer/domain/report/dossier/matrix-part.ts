import { listInvoked } from '../../vacancy/invoked.ts';
import { type Block, bold, type Cell, cell, heading, list, numberCell, paragraph, plain, type Span, span, table } from '../paper/paper.ts';
import type { ReportRow } from '../report.ts';
import type { Dossier } from './dossier.ts';
import { importanceWord, numbered, type PaperWording, verdictSigns, verdictWord } from './paper-wording.ts';

function matrixRow(row: ReportRow, criteria: readonly { readonly id: string }[], { number }: PaperWording): readonly Cell[] {
  const signs = criteria.map(({ id }): Cell => {
    const found = row.verdicts.find((each) => each.criterion.id === id);
    const sign = found ? [span(verdictSigns[found.verdict.verdict], { verdict: found.verdict.verdict })] : [];
    return { lines: [sign], align: 'center' };
  });
  const rank = row.candidate.rank === null ? '–' : String(row.candidate.rank);
  return [numberCell(rank), cell(bold(row.label)), ...signs, numberCell(row.status === 'unreadable' ? '–' : number(row.score))];
}

/** Criteria × candidates, one sign a verdict. */
export function matrixPart(dossier: Dossier, wording: PaperWording): readonly Block[] {
  const { tell, say, number } = wording;
  const criteria = listInvoked(dossier.input.vacancy.criteria);
  const legend = (['met', 'partlyMet', 'notEvidenced', 'notMet'] as const).flatMap((verdict): Span[] => [
    span(verdictSigns[verdict], { verdict }),
    span(` ${verdictWord(verdict, wording)}   `),
  ]);
  const columns = [
    { head: say('column.rank'), share: 9 },
    { head: say('column.name'), share: 34 },
    ...criteria.map((_, index) => ({ head: String(index + 1), share: 5 })),
    { head: say('column.score'), share: 11 },
  ];
  const described = criteria.map((criterion, index) =>
    plain(
      `${numbered(index + 1, criterion.label)} (${[importanceWord(criterion, wording), ...(criterion.weight > 0 ? [number(criterion.weight)] : [])].join(', ')})`,
    ),
  );
  return [
    heading(1, tell('part.matrix'), true),
    paragraph(legend),
    table(
      columns,
      dossier.rows.map((row) => matrixRow(row, criteria, wording)),
      tell('none'),
      true,
    ),
    heading(2, say('criteria')),
    ...list(described),
  ];
}
