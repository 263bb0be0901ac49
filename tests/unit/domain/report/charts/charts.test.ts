import { expect, test } from 'vitest';
import type { ChartedApplication } from '../../../../../renderer/domain/report/charts/charted-application.ts';
import { countVerdicts } from '../../../../../renderer/domain/report/charts/count-verdicts.ts';
import { distributeScores } from '../../../../../renderer/domain/report/charts/distribute-scores.ts';
import { sortBySureness } from '../../../../../renderer/domain/report/charts/sort-by-sureness.ts';
import { traceDropOuts } from '../../../../../renderer/domain/report/charts/trace-drop-outs.ts';
import { groupOf } from '../../../../../renderer/domain/screening/rank.ts';
import type { Assessment, VerdictKind } from '../../../../../renderer/domain/screening/verdict.ts';
import type { Criterion } from '../../../../../renderer/domain/vacancy/vacancy.ts';
import { criterion } from '../../screening/build-vacancy.ts';

const gate = criterion('nationality', 'Nationalité', { anyOf: ['MA'] }, { id: 'gate', weight: 0 });
const skill = criterion('skill', 'Rédiger', {}, { id: 'skill', weight: 60 });
const wish = criterion('skill', 'Conduire', {}, { id: 'wish', importance: 'desirable', weight: 40 });
const criteria: readonly Criterion[] = [gate, skill, wish];

interface Judged {
  readonly score?: number;
  readonly decision?: ChartedApplication['decision'];
  /** A required criterion that is not met does not exclude while the reading is doubtful. */
  readonly doubtful?: boolean;
}

function application(
  id: string,
  kinds: readonly [VerdictKind, VerdictKind, VerdictKind],
  { score = 50, decision = null, doubtful = false }: Judged = {},
): ChartedApplication {
  const required = kinds.slice(0, 2);
  const assessment = {
    verdicts: criteria.map(({ id: criterionId }, at) => ({ criterionId, verdict: kinds[at] })),
    status: required.includes('notMet') && !doubtful ? 'excluded' : 'ranked',
    needsReview: required.includes('notEvidenced') || doubtful,
    score,
  } as unknown as Assessment;
  return { id, group: groupOf(assessment), assessment, decision };
}
const unreadable: ChartedApplication = { id: 'torn', group: 'unreadable', assessment: null, decision: null };

test('scores are counted by tens and by group; 100 stands with the nineties', () => {
  const { bins, most, median } = distributeScores([
    application('a', ['met', 'met', 'met'], { score: 100 }),
    application('b', ['met', 'met', 'met'], { score: 90 }),
    application('c', ['met', 'notEvidenced', 'met'], { score: 89.99 }),
    application('d', ['notMet', 'met', 'met'], { score: 0 }),
    unreadable,
  ]);
  expect(bins.map(({ count }) => count)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 1, 2]);
  expect(bins[9]?.parts).toEqual([
    { group: 'passed', ids: ['a', 'b'] },
    { group: 'ask-first', ids: [] },
    { group: 'failed', ids: [] },
  ]);
  expect(bins[8]?.parts[1]?.ids).toEqual(['c']);
  expect(bins[0]?.parts[2]?.ids).toEqual(['d']);
  expect([most, median]).toEqual([2, 89.995]);
});

test('without a score there is no median', () => {
  expect(distributeScores([unreadable])).toMatchObject({ most: 0, median: null });
});

test('each application drops out once, at the first stage that it does not pass; silence and doubts drop nobody', () => {
  const stages = traceDropOuts(
    [
      application('kept', ['met', 'met', 'notMet'], { decision: 'retained' }),
      application('spare', ['met', 'met', 'met'], { decision: 'reserve' }),
      application('declined', ['met', 'met', 'met'], { decision: 'rejected' }),
      application('silent', ['notEvidenced', 'met', 'met']),
      application('blurred', ['notMet', 'met', 'met'], { doubtful: true }),
      application('stranger', ['notMet', 'notMet', 'met']),
      application('unskilled', ['met', 'notMet', 'met']),
      unreadable,
    ],
    criteria,
  );
  expect(stages).toEqual([
    {
      stage: 'received',
      sure: ['kept', 'spare', 'declined', 'silent', 'blurred', 'stranger', 'unskilled', 'torn'],
      open: [],
      out: [],
    },
    { stage: 'read', sure: ['kept', 'spare', 'declined', 'silent', 'blurred', 'stranger', 'unskilled'], open: [], out: ['torn'] },
    { stage: 'eligible', sure: ['kept', 'spare', 'declined', 'unskilled'], open: ['silent', 'blurred'], out: ['stranger'] },
    { stage: 'required', sure: ['kept', 'spare', 'declined'], open: ['silent', 'blurred'], out: ['unskilled'] },
    { stage: 'retained', sure: ['kept'], open: ['spare', 'silent', 'blurred'], out: ['declined'] },
  ]);
});

test('somebody retained against a criterion is among the retained', () => {
  const stages = traceDropOuts([application('a', ['met', 'notMet', 'met'], { decision: 'retained' })], criteria);
  expect(stages.at(-2)?.out).toEqual(['a']);
  expect(stages.at(-1)?.sure).toEqual(['a']);
});

test('a grid without gates has no stage of eligibility', () => {
  expect(traceDropOuts([unreadable], [skill]).map(({ stage }) => stage)).toEqual(['received', 'read', 'required', 'retained']);
});

test('verdicts are counted for each criterion of the grid', () => {
  const counts = countVerdicts(
    [application('a', ['met', 'partlyMet', 'notMet']), application('b', ['met', 'notEvidenced', 'met']), unreadable],
    criteria,
  );
  expect(counts.map(({ criterion: { id }, parts }) => [id, ...parts.map(({ ids }) => ids.join())])).toEqual([
    ['gate', 'a,b', '', '', ''],
    ['skill', '', 'a', 'b', ''],
    ['wish', 'b', '', '', 'a'],
  ]);
});

test('a place is sure from 95 of 100 weightings on, out of reach up to 5', () => {
  const of = (id: string, inTop: number) => ({ id, inTop, best: 1, worst: 2 });
  expect(sortBySureness([of('a', 1), of('b', 0.95), of('c', 0.949), of('d', 0.06), of('e', 0.05), of('f', 0)])).toEqual({
    sure: ['a', 'b'],
    edge: ['c', 'd'],
    out: ['e', 'f'],
  });
});
