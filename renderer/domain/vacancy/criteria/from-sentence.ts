import { apportion, carriesPoints, defaultShare } from '../default-weights.ts';
import type { Criterion, CriterionSource, Vacancy } from '../vacancy.ts';
import { classify } from './classify.ts';
import { makeClause } from './clause.ts';
import { type Draft, draft } from './draft.ts';
import { splitClauses } from './split-clauses.ts';

/** What a sentence asks for, read as the sentences of the requirements are; a skill where the rules make nothing of it. */
function readDrafts({ page, quote }: CriterionSource, referenceDate: string | null): readonly Draft[] {
  const context = { quote, page, section: 'requirements', importance: 'required' } as const;
  const drafts = splitClauses(quote).flatMap(({ text, importance, isExperience }) =>
    classify(makeClause(text, { ...context, importance: importance ?? 'required' }), referenceDate, isExperience),
  );
  const whole = makeClause(quote, context);
  return drafts.length > 0 ? drafts : [draft(whole, 'skill', {}, whole.text)];
}

/** Weights with shares for what came in, at the scale of the weights that are there; the sum is 100. */
function takeIn(criteria: readonly Criterion[], added: readonly Criterion[]): readonly Criterion[] {
  const weighed = criteria.filter(carriesPoints);
  const weight = weighed.reduce((sum, criterion) => sum + criterion.weight, 0);
  const share = weighed.reduce((sum, criterion) => sum + defaultShare(criterion), 0);
  const perShare = weight > 0 && share > 0 ? weight / share : 1;
  const all = [...criteria, ...added];
  const isNew = new Set(added);
  const weights = apportion(all.map((criterion) => (isNew.has(criterion) ? defaultShare(criterion) * perShare : criterion.weight)));
  return all.map((criterion, index) => ({ ...criterion, weight: weights[index] ?? 0 }));
}

/** Makes criteria of a sentence that became none, one for each thing it asks for, with weights that sum to 100. */
export function addFromSentence(vacancy: Vacancy, sentence: CriterionSource): Vacancy {
  const taken = new Set(vacancy.criteria.map(({ id }) => id));
  const added = readDrafts(sentence, (vacancy.closesOn ?? vacancy.publishedOn)?.slice(0, 10) ?? null).map((each): Criterion => {
    const { idWords: _words, quote: _quote, page: _page, ...rest } = each;
    let number = 1;
    while (taken.has(`${each.kind}-${number}`)) number += 1;
    const id = `${each.kind}-${number}`;
    taken.add(id);
    return { ...rest, id, weight: 0, source: sentence, equivalents: [] } as Criterion;
  });
  return {
    ...vacancy,
    criteria: takeIn(vacancy.criteria, added),
    unusedSentences: vacancy.unusedSentences.filter(({ page, quote }) => page !== sentence.page || quote !== sentence.quote),
  };
}
