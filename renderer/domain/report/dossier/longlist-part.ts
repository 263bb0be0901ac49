import { type Block, bold, cell, heading, type Line, paragraph, plain, soft, table } from '../paper/paper.ts';
import { listFailedCriteria, type ReportRow, type ReportVerdict } from '../report.ts';
import type { Dossier } from './dossier.ts';
import { numbered, overrideText, type PaperWording, quoteLine } from './paper-wording.ts';

/** A criterion that fails a candidate: reason, the panel's own words, and the document's. */
function exclusionLines({ criterion, number, verdict, quotes, override }: ReportVerdict, wording: PaperWording): readonly Line[] {
  return [
    bold(numbered(number, criterion.label)),
    plain(wording.translate(verdict.reason)),
    ...(override ? [soft(overrideText(override, wording))] : []),
    ...quotes.map((quote) => quoteLine(quote, wording)),
  ];
}

/** Required criteria that the documents leave open. */
export const listOpenCriteria = (row: ReportRow): readonly ReportVerdict[] =>
  row.verdicts.filter(({ criterion, verdict }) => criterion.importance === 'required' && verdict.verdict === 'notEvidenced');

function openLines(row: ReportRow, { tell }: PaperWording): readonly Line[] {
  const open = listOpenCriteria(row).map(({ criterion, number }) => plain(numbered(number, criterion.label)));
  return open.length > 0 ? [soft(tell('longlist.open')), ...open] : [];
}

function eligibilityRow(row: ReportRow, wording: PaperWording) {
  const failed = row.status === 'excluded' ? listFailedCriteria(row) : [];
  const conclusion = row.status === 'ranked' ? (row.needsReview ? 'toVerify' : 'eligible') : row.status;
  return [
    cell(bold(row.label)),
    cell(wording.tell(`longlist.${conclusion}`)),
    cell(...failed.flatMap((each) => exclusionLines(each, wording)), ...(row.status === 'ranked' ? openLines(row, wording) : [])),
  ];
}

/** Who is eligible, and for every exclusion the reason and the words of the document that say so. */
export function longlistPart(dossier: Dossier, wording: PaperWording): readonly Block[] {
  const { tell, say } = wording;
  const columns = [
    { head: say('column.name'), share: 24 },
    { head: tell('longlist.conclusion'), share: 18 },
    { head: tell('longlist.reason'), share: 58 },
  ];
  const rows = dossier.rows.map((row) => eligibilityRow(row, wording));
  return [heading(1, tell('part.longlist'), true), paragraph(say('excludedNote')), table(columns, rows, tell('none'))];
}
