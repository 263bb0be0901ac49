import { describe, expect, it } from 'vitest';
import { assess } from '../../../../renderer/domain/screening/assess.ts';
import type { VerdictKind } from '../../../../renderer/domain/screening/verdict.ts';
import { buildFacts } from './build-facts.ts';
import { buildVacancy, criterion } from './build-vacancy.ts';
import wordings from './wordings.json' with { type: 'json' };

/** How candidates word in four languages what notices ask for, and what only sounds like it. */
describe.each(wordings)('$label', ({ kind, label, domains, shown, notShown }) => {
  const one = kind === 'skill' ? criterion('skill', label, {}) : criterion('experience', label, { minYears: 0, domains });
  const judge = (line: string): VerdictKind | undefined => {
    const draft = kind === 'skill' ? { lines: { skills: [line] } } : { positions: [{ title: 'Cadre', start: '2020-01', tasks: [line] }] };
    return assess(buildFacts(draft), buildVacancy([one]), '2024-04-07').verdicts[0]?.verdict;
  };
  it.each(shown)('is shown by « %s »', (line) => {
    expect(judge(line)).toBe('met');
  });
  it.each(notShown)('is not shown by « %s »', (line) => {
    expect(judge(line)).toBe('notEvidenced');
  });
});
