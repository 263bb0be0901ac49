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

/** An id for the vacancy itself, of its reference or else its title: "alg-dc-p-2025-02". */
export function identifyVacancy(reference: string | null, title: string): string {
  const words = listWords(fold(reference ?? title)).slice(0, 8);
  return words.join('-') || 'vacancy';
}

/** Gives each criterion an id that depends on the grid alone (`language-fr`, `experience-2y`, a number after a second one) and its weight. */
export function identify(drafts: readonly Draft[]): readonly Criterion[] {
  const used = new Set<string>();
  const criteria = drafts.map((draft): Criterion => {
    const { idWords: _words, quote, page, ...rest } = draft;
    const base = baseId(draft);
    let id = base;
    for (let number = 2; used.has(id); number += 1) id = `${base}-${number}`;
    used.add(id);
    return { ...rest, id, weight: 0, source: { page, quote }, equivalents: [] } as Criterion;
  });
  return assignDefaultWeights(criteria);
}
