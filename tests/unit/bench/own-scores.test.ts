import { describe, expect, it } from 'vitest';
import { scoreFacts } from '../../bench/own/score-facts.mjs';
import { scoreOrder } from '../../bench/own/score-order.mjs';
import { scoreVerdicts } from '../../bench/own/score-verdicts.mjs';

const silent = () => {};
const criteria = [
  { id: 'a', kind: 'education', importance: 'required' },
  { id: 'b', kind: 'skill', importance: 'desirable' },
];
const quoted = (id: string, verdict: string) => ({ id, verdict, evidence: [{ file: 'x.pdf', quote: 'q' }] });

function verdicts(gold: object, given: readonly object[]) {
  return scoreVerdicts([{ gold: { id: 'x', verdicts: { v: gold } }, candidate: { criteria: given } }], criteria, 'v', silent);
}

describe('the scores of our own applications', () => {
  it('accepts any verdict of a list and counts wrong and missed exclusions', () => {
    expect(verdicts({ a: ['met', 'notEvidenced'], b: 'met' }, [quoted('a', 'notEvidenced'), quoted('b', 'met')])).toMatchObject({
      all: { right: 2, count: 2 },
      wrongExclusions: 0,
      missedExclusions: 0,
    });
    expect(verdicts({ a: ['met', 'notEvidenced'], b: 'met' }, [quoted('a', 'notMet')])).toMatchObject({
      all: { right: 0, count: 2 },
      wrongExclusions: 1,
    });
    expect(verdicts({ a: 'notMet', b: 'met' }, [quoted('a', 'met')]).missedExclusions).toBe(1);
  });

  it('wants a quotation for all but silence', () => {
    const bare = { id: 'a', verdict: 'met', evidence: [] };
    expect(verdicts({ a: 'met', b: 'met' }, [bare])).toMatchObject({ needingEvidence: 1, withoutEvidence: 1 });
  });

  it('gives a tie half a pair and the mean gain, and puts excluded and lost applications last', () => {
    const one = (tier: number, candidate: object | null) => ({ gold: { tier: { v: tier } }, candidate });
    const best = one(3, { status: 'ranked', score: 80 });
    const worst = one(0, { status: 'excluded', score: 90 });
    expect(scoreOrder([worst, best], 'v')).toEqual({ ndcg: 1, pairs: 1, pairsRight: 1, exclusionF1: 1 });
    const tied = scoreOrder([best, one(1, { status: 'ranked', score: 80 })], 'v');
    expect(tied.pairsRight).toBe(0.5);
    expect(tied.ndcg).toBeCloseTo((4 + 4 / Math.log2(3)) / (7 + 1 / Math.log2(3)));
    expect(scoreOrder([one(3, null), one(1, { status: 'ranked', score: 1 })], 'v').pairsRight).toBe(0);
  });

  it('compares facts as precisely as the gold states them and lets optional entries be', () => {
    const post = { title: 'Conseillère emploi', organisation: 'Agence', start: '2020', end: null };
    const wanted = {
      name: 'Awa DIOP',
      emails: ['a@x.example'],
      phones: ['+221770001122'],
      education: [],
      experience: [post, { title: 'Club', organisation: '', start: '2014', end: null, optional: true }],
      languages: [{ code: 'fr', cefr: 'native' }, { code: 'wo' }],
    };
    const given = {
      ...wanted,
      phones: ['77 000 11 22'],
      experience: [{ ...post, start: '2020-04' }],
      languages: [{ code: 'fr', cefr: 'C2' }],
    };
    const { f1, shares } = scoreFacts([{ gold: { id: 'x', facts: wanted }, candidate: { facts: given } }], silent);
    expect(f1).toMatchObject({ emails: 1, phones: 1, experience: 1, languages: 2 / 3 });
    expect(shares).toMatchObject({ name: { right: 1 }, languageLevel: { right: 1, count: 1 } });
    const late = scoreFacts(
      [{ gold: { id: 'x', facts: wanted }, candidate: { facts: { ...given, experience: [{ ...post, start: '2021' }] } } }],
      silent,
    );
    expect(late.f1.experience).toBe(0);
  });
});
