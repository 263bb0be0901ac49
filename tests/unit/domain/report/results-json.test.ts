import { expect, test } from 'vitest';
import { prepareReport } from '../../../../renderer/domain/report/report.ts';
import { buildResultsJson } from '../../../../renderer/domain/report/results-json.ts';
import { candidateOf, inputOf, showKeys } from './report-fixture.ts';

const lina = candidateOf('aaaa1111', 'Lina Berrada\nSuivi de projets', ['met', 'notEvidenced'], { rank: 2 });
const omar = candidateOf('bbbb2222', 'Omar Tazi\nAucun suivi', ['notMet', 'met'], {
  rank: null,
  applicationName: 'omar',
  folder: 'omar',
  files: ['omar/cv.txt', 'omar/lettre.txt'],
});
const best = candidateOf('cccc3333', 'Ada\nSuivi', ['met', 'met']);
const lost = { ...candidateOf('dddd4444', 'x', []), facts: null, assessment: null, rank: null, files: ['d.pdf'] };

const parse = (value: unknown) => JSON.parse(JSON.stringify(value));

test('candidates stand ranked, excluded, unreadable, whatever order they came in', () => {
  const failures = [{ file: 'd.pdf', code: 'damaged' as const, detail: 'no header' }];
  const results = [
    [lost, omar, lina, best],
    [best, lina, omar, lost],
  ].map((candidates) => parse(buildResultsJson(prepareReport(inputOf(candidates, { failures })), showKeys)));
  expect(results[0]).toEqual(results[1]);
  expect(results[0].candidates.map((each: { rank: number; status: string }) => [each.rank, each.status])).toEqual([
    [1, 'ranked'],
    [2, 'ranked'],
    [null, 'excluded'],
    [null, 'unreadable'],
  ]);
  expect(results[0].failures).toEqual([{ file: 'd.pdf', code: 'damaged', message: 'failure.damaged' }]);
});

test('evidence of a folder application names the file below what was given', () => {
  const [candidate] = parse(buildResultsJson(prepareReport(inputOf([omar])), showKeys)).candidates;
  expect(candidate.criteria[0]).toEqual({
    id: 'suivi',
    verdict: 'notMet',
    points: 0,
    outOf: 60,
    reason: 'reason.notMet',
    evidence: [{ file: 'omar/cv.txt', page: 1, quote: 'Aucun suivi' }],
  });
});

test('the vacancy carries its grid hash, and nothing but generatedAt and timing tells when it was made', () => {
  const make = (generatedAt: string, frozenAt: string) => {
    const input = inputOf([best]);
    const {
      generatedAt: _at,
      timing: _timing,
      ...rest
    } = parse(buildResultsJson(prepareReport({ ...input, generatedAt, grid: { ...input.grid, frozenAt } }), showKeys));
    return rest;
  };
  expect(make('2026-04-02T09:00:00.000Z', '2026-04-01T09:00:00.000Z')).toEqual(
    make('2027-01-01T00:00:00.000Z', '2026-12-31T00:00:00.000Z'),
  );
  expect(make('2026-04-02T09:00:00.000Z', '2026-04-01T09:00:00.000Z').vacancy.gridHash).toBe('ab'.repeat(32));
});

test('blind results hold a code and no name, address or number, not even in a quotation', () => {
  const chatty = candidateOf('eeee5555', 'Lina Berrada\nMme Berrada (lina@example.org, +212 661 00 00 00) suit', ['met', 'met']);
  const text = JSON.stringify(buildResultsJson(prepareReport(inputOf([chatty], { blind: true })), showKeys));
  expect(text).toContain('"name":"C-EEEE55"');
  expect(text).not.toMatch(/Berrada|Lina|example\.org|661/u);
  expect(text).toContain('Mme █████');
});

test('an override is shown with who, when and why, beside the score of the program', () => {
  const override = {
    criterionId: 'excel',
    verdict: 'met' as const,
    machine: 'notEvidenced' as const,
    by: 'A. Alami',
    at: '2026-04-02T08:00:00.000Z',
    why: 'attestation',
  };
  const [candidate] = parse(
    buildResultsJson(prepareReport(inputOf([{ ...best, overrides: [override], machineScore: 60 }])), showKeys),
  ).candidates;
  expect(candidate.machineScore).toBe(60);
  expect(candidate.criteria[1].override).toEqual({
    machine: 'notEvidenced',
    by: 'A. Alami',
    at: '2026-04-02T08:00:00.000Z',
    why: 'attestation',
  });
});
