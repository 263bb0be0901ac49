import type { EducationFact } from '../facts.ts';

const isEcho = (fact: EducationFact, other: EducationFact): boolean =>
  other.level === fact.level && other.start === fact.start && other.end === fact.end && fact.end !== null;

/**
 * Drops what a CV says again under a second heading: one that is written out in two languages in the same file. Only a run that says
 * nothing new is an echo; one lone degree must agree in both its dates.
 */
export function dropEchoes(runs: readonly (readonly EducationFact[])[]): readonly EducationFact[] {
  const kept: EducationFact[] = [];
  for (const run of runs) {
    const echoes = run.filter((fact) => kept.some((other) => isEcho(fact, other)));
    const telling = echoes.length >= 2 || echoes.some(({ start }) => start !== null);
    if (echoes.length < run.length || !telling) kept.push(...run);
  }
  return kept;
}
