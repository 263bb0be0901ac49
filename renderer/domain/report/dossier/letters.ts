import { decisionOf } from '../decision-of.ts';
import { type Block, bold, heading, type Line, list, paragraph, plain, soft, span } from '../paper/paper.ts';
import { listFailedCriteria, type ReportRow } from '../report.ts';
import type { Dossier } from './dossier.ts';
import { listOpenCriteria } from './longlist-part.ts';
import type { PaperWording } from './paper-wording.ts';

/** Who gets a letter of refusal: whom the panel did not retain, and as a draft whom a required criterion rules out before it decided. */
export const listNotRetained = ({ rows }: Pick<Dossier, 'rows'>): readonly ReportRow[] =>
  rows.filter(({ candidate, status }) => candidate.decision?.decision === 'rejected' || (!candidate.decision && status === 'excluded'));

/** Who is asked for something: documents that leave a required criterion open, or that could not be read. */
export const listToAsk = ({ rows }: Pick<Dossier, 'rows'>): readonly ReportRow[] =>
  rows.filter((row) => {
    const settled = row.candidate.decision?.decision === 'rejected' || row.status === 'excluded';
    return !settled && (row.status === 'unreadable' || listOpenCriteria(row).length > 0);
  });

function addressee(row: ReportRow, { input }: Dossier): readonly Line[] {
  const mails = input.blind ? [] : (row.candidate.facts?.emails ?? []).map(({ value }) => soft(value));
  return [bold(row.label), ...mails];
}

function opening(row: ReportRow, dossier: Dossier, subject: string, { tell, date }: PaperWording, isFirst: boolean): readonly Block[] {
  const { vacancy, generatedAt, organisation } = dossier.input;
  const reference = [vacancy.title, vacancy.reference].filter(Boolean).join(' · ');
  return [
    heading(2, `${subject} — ${row.label}`, !isFirst),
    ...addressee(row, dossier).map((line) => paragraph(line, 'end')),
    paragraph(tell('letter.placeDate', { on: date(generatedAt) }), 'end'),
    ...(organisation.reference ? [paragraph(soft(tell('letter.ourReference', { reference: organisation.reference })))] : []),
    paragraph([span(tell('letter.subject'), { look: 'bold' }), span(` ${subject} — ${reference}`)]),
    paragraph(tell('letter.salutation')),
  ];
}

function closing({ tell }: PaperWording): readonly Block[] {
  return [paragraph(tell('letter.regards')), paragraph(tell('letter.signature'), 'end')];
}

/** The facts a refusal stands on: required criteria that the documents contradict, else those that were not fully shown. */
function reasons(row: ReportRow, { tell, translate }: PaperWording): readonly Block[] {
  const failed = row.status === 'excluded' ? listFailedCriteria(row) : [];
  const gaps =
    failed.length > 0 ? failed : row.verdicts.filter(({ criterion, verdict }) => criterion.weight > 0 && verdict.verdict !== 'met');
  if (gaps.length === 0) return [];
  const intro = failed.length > 0 ? 'letter.failed' : 'letter.behind';
  const lines = gaps.map(
    ({ criterion, verdict }): Line => [span(criterion.label, { look: 'bold' }), span(` — ${translate(verdict.reason)}`)],
  );
  return [paragraph(tell(intro)), ...list(lines)];
}

function refusal(row: ReportRow, dossier: Dossier, wording: PaperWording, isFirst: boolean): readonly Block[] {
  const { tell } = wording;
  const decision = decisionOf(row, dossier);
  return [
    ...opening(row, dossier, tell('letter.refusal'), wording, isFirst),
    ...(decision ? [] : [paragraph(bold(tell('letter.draft')))]),
    paragraph(tell('letter.thanks')),
    paragraph(tell('letter.notRetained')),
    ...reasons(row, wording),
    ...(decision?.why ? [paragraph(tell('letter.panelSays', { why: decision.why }))] : []),
    paragraph(tell('letter.noJudgement')),
    paragraph(tell('letter.rights')),
    paragraph(tell('letter.wishes')),
    ...closing(wording),
  ];
}

function request(row: ReportRow, dossier: Dossier, wording: PaperWording, isFirst: boolean): readonly Block[] {
  const { tell, translate } = wording;
  const asked =
    row.status === 'unreadable'
      ? row.files.map((file) => plain(tell('request.file', { file })))
      : listOpenCriteria(row).map(
          ({ criterion, verdict }): Line => [
            span(criterion.label, { look: 'bold' }),
            ...(verdict.question ? [span(` — ${translate(verdict.question)}`)] : []),
          ],
        );
  return [
    ...opening(row, dossier, tell('letter.request'), wording, isFirst),
    paragraph(tell('letter.thanks')),
    paragraph(tell(row.status === 'unreadable' ? 'request.unreadable' : 'request.intro')),
    ...list(asked),
    paragraph(tell('request.how')),
    paragraph(tell('request.noPrejudice')),
    ...closing(wording),
  ];
}

/** A motivated letter for each candidate not retained, a page each, for the panel to go over. */
export function refusalLetters(dossier: Dossier, wording: PaperWording): readonly Block[] {
  return listNotRetained(dossier).flatMap((row, index) => refusal(row, dossier, wording, index === 0));
}

/** A letter for each candidate who is to send something more. */
export function requestLetters(dossier: Dossier, wording: PaperWording): readonly Block[] {
  return listToAsk(dossier).flatMap((row, index) => request(row, dossier, wording, index === 0));
}
