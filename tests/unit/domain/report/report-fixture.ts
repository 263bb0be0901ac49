import { documentFromText } from '../../../../renderer/domain/document/from-text.ts';
import { listLines, quoteLine } from '../../../../renderer/domain/document/place.ts';
import type { ReportCandidate, ReportInput } from '../../../../renderer/domain/report/report-input.ts';
import type { Assessment, VerdictKind } from '../../../../renderer/domain/screening/verdict.ts';
import type { Translate } from '../../../../renderer/domain/text/message.ts';
import { noFacts, twoSkills } from '../../workflows/test-context.ts';

/** Shows the key and the parameters, so that a test sees which sentence was asked for. */
export const showKeys: Translate = ({ key, params }) => [key, ...Object.values(params)].join('|');

/** A candidate whose CV is one text; the first line is the name. */
export function candidateOf(id: string, text: string, kinds: readonly VerdictKind[], more: Partial<ReportCandidate> = {}): ReportCandidate {
  const lines = listLines(documentFromText('cv.txt', text));
  const evidence = lines.map((line) => quoteLine(line));
  const [first] = evidence;
  const assessment: Assessment = {
    verdicts: twoSkills.criteria.map((criterion, index) => ({
      criterionId: criterion.id,
      verdict: kinds[index] ?? 'notEvidenced',
      points: kinds[index] === 'met' ? criterion.weight : 0,
      outOf: criterion.weight,
      reason: { key: `reason.${kinds[index]}`, params: {} },
      evidence: kinds[index] === 'notEvidenced' ? [] : evidence.slice(1, 2),
      question: null,
    })),
    status: kinds[0] === 'notMet' ? 'excluded' : 'ranked',
    needsReview: kinds.includes('notEvidenced'),
    score: twoSkills.criteria.reduce((sum, criterion, index) => sum + (kinds[index] === 'met' ? criterion.weight : 0), 0),
    confidence: 1,
    doubts: [],
  };
  return {
    id,
    applicationName: `${id}.txt`,
    folder: null,
    files: [`${id}.txt`],
    facts: {
      ...noFacts,
      name: first ? { value: first.quote, evidence: first } : null,
      emails: first ? [{ value: 'lina@example.org', evidence: first }] : [],
      phones: first ? [{ value: '+212661000000', evidence: first }] : [],
    },
    assessment,
    machineScore: assessment.score,
    overrides: [],
    confirmed: [],
    decision: null,
    receivedAt: '2026-04-01T08:00:00.000Z',
    receipts: [{ file: `${id}.txt`, size: 10, hash: 'cd'.repeat(32) }],
    rank: 1,
    ...more,
  };
}

export function inputOf(candidates: readonly ReportCandidate[], more: Partial<ReportInput> = {}): ReportInput {
  return {
    tool: { name: 'Tamis', version: '0.1.0', electron: '33.2.1' },
    generatedAt: '2026-04-02T09:00:00.000Z',
    asOf: '2026-03-31',
    vacancy: twoSkills,
    grid: { hash: 'ab'.repeat(32), version: 1, frozenAt: '2026-04-01T09:00:00.000Z', panel: ['A. Alami'] },
    candidates,
    failures: [],
    duplicates: [],
    openDuplicates: [],
    timing: { readMs: 1, judgeMs: 1, totalMs: 2 },
    journal: [],
    places: 5,
    organisation: { name: null, reference: null, logo: null },
    blind: false,
    ...more,
  };
}
