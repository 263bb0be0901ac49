import { groupOf } from '../../screening/rank.ts';
import { listInvoked } from '../../vacancy/invoked.ts';
import type { ChartedApplication } from '../charts/charted-application.ts';
import { countVerdicts, stackedVerdicts } from '../charts/count-verdicts.ts';
import { traceDropOuts } from '../charts/trace-drop-outs.ts';
import { type Block, type Cell, cell, heading, numberCell, paragraph, table } from '../paper/paper.ts';
import type { Dossier } from './dossier.ts';
import { numbered, type PaperWording, verdictWord } from './paper-wording.ts';

const parts = ['sure', 'open', 'out'] as const;

const chartedOf = ({ rows }: Dossier): readonly ChartedApplication[] =>
  rows.map(({ candidate: { id, assessment, decision } }) => ({
    id,
    assessment,
    group: assessment ? groupOf(assessment) : 'unreadable',
    decision: decision?.decision ?? null,
  }));

/** What the charts of the desk show, in figures: where applications drop out, and the verdicts on each criterion. */
export function figuresPart(dossier: Dossier, wording: PaperWording): readonly Block[] {
  const { say, tell, translate } = wording;
  const word = (key: string): string => translate({ key: `charts.${key}`, params: {} });
  const applications = chartedOf(dossier);
  const criteria = listInvoked(dossier.input.vacancy.criteria);
  const figures = (counts: readonly (readonly string[])[]): readonly Cell[] => counts.map((ids) => numberCell(String(ids.length)));
  const stages = traceDropOuts(applications, criteria).map((outs) => [
    cell(word(`stage.${outs.stage}`)),
    ...figures(parts.map((part) => outs[part])),
  ]);
  const verdicts = countVerdicts(applications, criteria).map((counts, index) => [
    cell(numbered(index + 1, counts.criterion.label)),
    ...figures(counts.parts.map(({ ids }) => ids)),
  ]);
  const numbers = (heads: readonly string[], share: number) => heads.map((head) => ({ head, share }));
  return [
    heading(2, word('drop.title')),
    paragraph(word('drop.note')),
    table(
      [
        { head: word('stage'), share: 34 },
        ...numbers(
          parts.map((part) => word(`part.${part}`)),
          22,
        ),
      ],
      stages,
      tell('undecided'),
    ),
    heading(2, word('verdicts.title')),
    table(
      [
        { head: say('column.criterion'), share: 48 },
        ...numbers(
          stackedVerdicts.map((kind) => verdictWord(kind, wording)),
          13,
        ),
      ],
      verdicts,
      tell('undecided'),
    ),
  ];
}
