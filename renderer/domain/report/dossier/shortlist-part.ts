import { decisionOf } from '../decision-of.ts';
import { type Block, bold, type Cell, cell, heading, type Line, numberCell, paragraph, plain, soft, table } from '../paper/paper.ts';
import type { ReportRow } from '../report.ts';
import type { Dossier } from './dossier.ts';
import { figuresPart } from './figures-part.ts';
import { numbered, type PaperWording, verdictWord } from './paper-wording.ts';

/** The panel's decision with who, when and why; or that there is none yet. */
function decisionLines(row: ReportRow, dossier: Dossier, { tell, date, translate }: PaperWording): readonly Line[] {
  const decision = decisionOf(row, dossier);
  if (!decision) return [soft(tell('undecided'))];
  const { by, at, why } = decision;
  return [
    bold(translate({ key: `decision.${decision.decision}`, params: {} })),
    ...(why ? [plain(why)] : []),
    soft(tell('decidedBy', { by, on: date(at) })),
  ];
}

/** How sure the rank is: the share of other weightings in which the candidate stays on the list, best and worst rank. */
function robustnessText(row: ReportRow, { robustness, topN }: Dossier, { tell }: PaperWording): string {
  const measured = robustness.get(row.candidate.id);
  if (!measured || measured.best === null || measured.worst === null) return '–';
  const percent = Math.round(measured.inTop * 100);
  return tell('shortlist.robust', { percent, topN, best: measured.best, worst: measured.worst });
}

function shortlistRow(row: ReportRow, dossier: Dossier, wording: PaperWording): readonly Cell[] {
  const { number, say, tell } = wording;
  const { rank, overrides, machineScore, confirmed } = row.candidate;
  const machine = overrides.length > 0 ? [soft(say('machineScore', { score: machineScore }))] : [];
  const reviewed = tell('shortlist.reviewed', { n: confirmed.length + overrides.length, of: row.verdicts.length });
  return [
    numberCell(String(rank ?? '–')),
    cell(bold(row.label), ...(row.needsReview ? [soft(say('needsReview'))] : [])),
    { ...cell(bold(number(row.score)), ...machine), align: 'end' },
    cell(robustnessText(row, dossier, wording)),
    cell(...decisionLines(row, dossier, wording), soft(reviewed)),
  ];
}

function overridesTable(dossier: Dossier, wording: PaperWording): Block {
  const { tell, say, date } = wording;
  const columns = [
    { head: say('column.name'), share: 20 },
    { head: say('column.criterion'), share: 26 },
    { head: tell('shortlist.machine'), share: 13 },
    { head: tell('shortlist.panel'), share: 13 },
    { head: tell('shortlist.why'), share: 28 },
  ];
  const rows = dossier.rows.flatMap((row) =>
    row.verdicts.flatMap(({ criterion, number, override }) => {
      if (!override) return [];
      const { machine, verdict, by, at, why } = override;
      const who = soft(tell('decidedBy', { by, on: date(at) }));
      const [program, panel] = [verdictWord(machine, wording), verdictWord(verdict, wording)];
      return [[cell(bold(row.label)), cell(numbered(number, criterion.label)), cell(program), cell(bold(panel)), cell(why, who)]];
    }),
  );
  return table(columns, rows, tell('shortlist.noOverrides'));
}

/** The ranking with the panel's decisions beside the program's proposal, and how far it would stand under other weights. */
export function shortlistPart(dossier: Dossier, wording: PaperWording): readonly Block[] {
  const { tell, say } = wording;
  const columns = [
    { head: say('column.rank'), share: 7 },
    { head: say('column.name'), share: 25 },
    { head: say('column.score'), share: 15 },
    { head: tell('shortlist.robustness'), share: 23 },
    { head: tell('shortlist.decision'), share: 30 },
  ];
  return [
    heading(1, tell('part.shortlist'), true),
    paragraph(tell('shortlist.note', { topN: dossier.topN })),
    table(
      columns,
      dossier.ranked.map((row) => shortlistRow(row, dossier, wording)),
      say('nobodyRanked'),
    ),
    heading(2, tell('shortlist.overrides')),
    overridesTable(dossier, wording),
    ...figuresPart(dossier, wording),
  ];
}
