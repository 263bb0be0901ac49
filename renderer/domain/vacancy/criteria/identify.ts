import stopWords from '../../../../resources/lexicons/notice-stopwords.json' with { type: 'json' };
import { fold, listWords } from '../../text/fold.ts';
import { assignDefaultWeights } from '../default-weights.ts';
import type { Criterion } from '../vacancy.ts';
import type { Draft } from './draft.ts';

const small = new Set(Object.values(stopWords).flatMap((list) => list.map(fold)));

/** Up to three telling words of a text, folded, joined by hyphens. */
function slug(text: string): string {
  const words = listWords(fold(text)).filter((word) => word.length > 1 && !small.has(word));
  return words.slice(0, 3).join('-') || 'other';
}

function baseId({ kind, idWords }: Draft): string {
  const isPlain = /^[\p{L}\p{N}-]+$/u.test(idWords);
  const kebab = idWords.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-');
  return `${kind}-${isPlain ? fold(kebab) : slug(idWords)}`;
}

/** Gives each criterion an id that depends on the grid alone (`language-fr`, `experience-2y`, a number after a second one) and its weight. */
export function identify(drafts: readonly Draft[]): readonly Criterion[] {
  const used = new Map<string, number>();
  const criteria = drafts.map((draft): Criterion => {
    const { idWords: _words, quote, page, ...rest } = draft;
    const base = baseId(draft);
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    return { ...rest, id: count === 1 ? base : `${base}-${count}`, weight: 0, source: { page, quote }, equivalents: [] } as Criterion;
  });
  return assignDefaultWeights(criteria);
}
