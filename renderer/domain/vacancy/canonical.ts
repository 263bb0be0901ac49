import type { Vacancy } from './vacancy.ts';

/** Keys in code-unit order and no white space, as RFC 8785 (JSON Canonicalization Scheme) has it. */
function serialise(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(serialise).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, member]) => `${JSON.stringify(key)}:${serialise(member)}`).join(',')}}`;
}

/**
 * The text whose SHA-256 stands for a frozen grid: all that the panel signs and the judgement uses. Warnings and unused
 * sentences are remarks on the reading of the notice and no part of it.
 */
export function canonicalVacancy(vacancy: Vacancy): string {
  const { warnings: _warnings, unusedSentences: _unused, ...signed } = vacancy;
  return serialise(signed);
}
