import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apportion, assignDefaultWeights } from '../../../../renderer/domain/vacancy/default-weights.ts';
import type { Criterion } from '../../../../renderer/domain/vacancy/vacancy.ts';

const skill = (id: string, importance: Criterion['importance']): Criterion => ({
  id,
  kind: 'skill',
  importance,
  label: id,
  weight: 0,
  params: {},
  source: null,
  equivalents: [],
});

test('required counts three times desirable, gates nothing, and the sum is 100', () => {
  const gate: Criterion = { ...skill('nationality-ma', 'required'), kind: 'nationality', params: { anyOf: ['MA'] } };
  const weighted = assignDefaultWeights([gate, skill('a', 'required'), skill('b', 'required'), skill('c', 'desirable')]);
  expect(weighted.map(({ weight }) => weight)).toEqual([0, 42.86, 42.86, 14.28]);
});

test('whatever the shares, weights sum to exactly 100 hundredths of hundredths', () => {
  const shares = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(shares, (values) => {
      const cents = apportion(values).reduce((sum, weight) => sum + Math.round(weight * 100), 0);
      return cents === (values.some((value) => value > 0) ? 10_000 : 0);
    }),
    { seed: 3 },
  );
});
