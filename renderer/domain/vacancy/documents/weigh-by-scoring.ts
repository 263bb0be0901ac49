import evaluation from '../../../../resources/lexicons/notice-evaluation.json' with { type: 'json' };
import stopWords from '../../../../resources/lexicons/notice-stopwords.json' with { type: 'json' };
import terms from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import { fold, listWords } from '../../text/fold.ts';
import { listLanguageNames } from '../criteria/languages.ts';
import { carriesPoints, scaleWeights } from '../default-weights.ts';
import { wordFinder } from '../notice/phrases.ts';
import type { Criterion, CriterionKind, Scoring } from '../vacancy.ts';

const languageWord = wordFinder(terms.languageWord);
const subjects: readonly (readonly [CriterionKind, (folded: string) => boolean])[] = [
  ['experience', wordFinder(terms.experience).matches],
  ['education', wordFinder(evaluation.degree).matches],
  ['language', (folded) => languageWord.matches(folded) || listLanguageNames(folded).length > 0],
];
const small = new Set(Object.values(stopWords).flatMap((list) => list.map(fold)));

/** Telling words of a text, each cut to its first six letters: "financier" and "finances" are near enough here. */
function stemsOf(text: string): ReadonlySet<string> {
  const words = listWords(fold(text)).filter((word) => word.length > 3 && !small.has(word) && !subjects[0]?.[1](word));
  return new Set(words.map((word) => word.slice(0, 6)));
}

/**
 * The criteria that a line of points speaks of: those of its subject that share a word with it, else all of its subject. A line
 * of two subjects ("Ancienneté du diplôme") or of none speaks of criteria that share two words with it.
 */
function listMeant(label: string, criteria: readonly Criterion[]): readonly string[] {
  const folded = fold(label);
  const stems = stemsOf(label);
  const shared = ({ label: own }: Criterion): number => [...stemsOf(own)].filter((stem) => stems.has(stem)).length;
  const spoken = subjects.filter(([, speaks]) => speaks(folded));
  const kind = spoken.length === 1 ? spoken[0]?.[0] : undefined;
  const ofKind = criteria.filter((criterion) => criterion.kind === kind);
  const alike = (kind ? ofKind : criteria).filter((criterion) => shared(criterion) >= (kind ? 1 : 2));
  return (alike.length > 0 ? alike : ofKind).map(({ id }) => id);
}

export interface Weighed {
  readonly criteria: readonly Criterion[];
  readonly scoring: Scoring;
}

/**
 * The notice's own points: each line with the criteria it speaks of, and these weighed by its points in equal parts. Where the
 * lines speak of less than half of the criteria, the weights stay as they were: the notice then scores something else.
 */
export function weighByScoring(criteria: readonly Criterion[], scoring: Scoring): Weighed {
  const scored = criteria.filter(carriesPoints);
  const items = scoring.items.map((item) => ({ ...item, criteria: listMeant(item.label, scored) }));
  const pointsOf = ({ id }: Criterion): number =>
    items.reduce((sum, item) => sum + (item.criteria.includes(id) ? item.points / item.criteria.length : 0), 0);
  const covered = scored.filter((criterion) => pointsOf(criterion) > 0);
  const isTold = covered.length > 0 && covered.length * 2 >= scored.length;
  return {
    scoring: { ...scoring, items },
    criteria: isTold ? scaleWeights(criteria.map((criterion) => ({ ...criterion, weight: pointsOf(criterion) }))) : criteria,
  };
}
