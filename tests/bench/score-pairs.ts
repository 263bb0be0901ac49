import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { interpretApplication } from '../../renderer/domain/candidate/interpret-application.ts';
import { documentFromText } from '../../renderer/domain/document/from-text.ts';
import { assess } from '../../renderer/domain/screening/assess.ts';
import type { Vacancy } from '../../renderer/domain/vacancy/vacancy.ts';
import { parseVacancyJson } from '../../renderer/domain/vacancy/vacancy-json.ts';

/**
 * `npx tsx tests/bench/score-pairs.ts <pairs.json> … [--verbose]`: how often a criterion alone, judged on a short CV, gets a verdict that
 * careful officers gave; the day up to which "to the present" runs is 2025-12-31.
 */
interface Item {
  readonly id: string;
  readonly criterion: { readonly kind: string; readonly label: string };
  readonly cases: readonly { readonly cv: string; readonly lang: string; readonly expect: readonly string[]; readonly why: string }[];
}

const asOf = '2025-12-31';
const verbose = process.argv.includes('--verbose');

function vacancyOf(item: Item): Vacancy {
  const parsed = parseVacancyJson(
    JSON.stringify({ id: item.id, title: item.id, language: 'fr', country: 'MA', closesOn: asOf, criteria: [item.criterion] }),
  );
  if (!parsed.ok) throw new Error(`${item.id}: ${JSON.stringify(parsed.problems)}`);
  return parsed.vacancy;
}

/** Right, told from what went wrong: credit that nobody would give, and credit that was withheld. */
type Outcome = 'right' | 'tooMuch' | 'tooLittle' | 'wronglyFailed';
const worth: Readonly<Record<string, number>> = { notMet: 0, notEvidenced: 0, partlyMet: 1, met: 2 };

function outcomeOf(verdict: string, expect: readonly string[]): Outcome {
  if (expect.includes(verdict)) return 'right';
  if (verdict === 'notMet') return 'wronglyFailed';
  return Math.max(...expect.map((one) => worth[one] ?? 0)) < (worth[verdict] ?? 0) ? 'tooMuch' : 'tooLittle';
}

for (const path of process.argv.slice(2).filter((one) => !one.startsWith('--'))) {
  const items: readonly Item[] = JSON.parse(readFileSync(path, 'utf8'));
  const counts = new Map<string, Map<string, number>>();
  const count = (group: string, outcome: Outcome): void => {
    const of = counts.get(group) ?? new Map<string, number>();
    counts.set(group, of.set(outcome, (of.get(outcome) ?? 0) + 1));
  };
  for (const item of items) {
    const vacancy = vacancyOf(item);
    item.cases.forEach(({ cv, lang, expect, why }, index) => {
      const facts = interpretApplication([documentFromText(`${item.id}-${index + 1}.txt`, cv)], { defaultCountry: 'MA', asOf });
      const [verdict] = assess(facts, vacancy, asOf).verdicts;
      if (!verdict) throw new Error(`${item.id}: no verdict`);
      const outcome = outcomeOf(verdict.verdict, expect);
      for (const group of ['all', item.criterion.kind, lang]) count(group, outcome);
      if (!verbose || outcome === 'right') return;
      console.log(
        `${outcome} ${item.id}-${index + 1} ${lang} ${item.criterion.kind}: ${verdict.verdict}, expected ${expect.join('|')} (${why})`,
      );
      console.log(`    ${item.criterion.label}`);
      for (const { quote } of verdict.evidence.slice(0, 3)) console.log(`    « ${quote.slice(0, 140)} »`);
    });
  }
  console.log(basename(path));
  for (const [group, outcomes] of counts) {
    const all = [...outcomes.values()].reduce((sum, one) => sum + one, 0);
    const right = outcomes.get('right') ?? 0;
    const rest = ['tooMuch', 'tooLittle', 'wronglyFailed'].map((name) => `${name} ${outcomes.get(name) ?? 0}`).join(', ');
    console.log(`  ${group}: ${((100 * right) / all).toFixed(1)} % (${right}/${all}); ${rest}`);
  }
}
