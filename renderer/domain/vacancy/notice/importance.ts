import lexicon from '../../../../resources/lexicons/notice-importance.json' with { type: 'json' };
import terms from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import type { Importance } from '../vacancy.ts';
import { keyFinder, type PhraseHit, wordFinder } from './phrases.ts';
import { bracketDepths } from './sentences.ts';

/** `quantity` ("au moins", "minimum") makes a requirement required only where nothing makes it desirable. */
type Marker = Importance | 'quantity';

const markers = keyFinder<Marker>({ required: lexicon.required, desirable: lexicon.desirable, quantity: lexicon.quantity });
const plural = wordFinder(lexicon.pluralCopula);
const copula = wordFinder(lexicon.copula);
const preferably = wordFinder(terms.preferably);

/** Words that make a requirement required or desirable, from left to right, in folded text. */
export function listMarkers(folded: string): readonly PhraseHit<Marker>[] {
  return markers.findAll(folded);
}

/** What a heading or lead-in says of what follows; null when it says nothing or both ("requises et/ou souhaitées"). */
export function importanceOf(folded: string): Importance | null {
  const found = new Set(listMarkers(folded).map(({ value }) => value));
  if (found.has('desirable')) return found.has('required') ? null : 'desirable';
  return found.size > 0 ? 'required' : null;
}

/** Offset of a tail like ", de préférence en contexte international", which speaks of itself only; -1 without one. */
export function preferenceTail(folded: string): number {
  const hit = preferably.findAll(folded).find(({ start, end }) => start > 12 && /[\p{L}]{2}/u.test(folded.slice(end)));
  // "…, idéalement au Sahel, est un atout": what closes the sentence is said of all of it.
  return hit && !isRemark(folded.slice(hit.end)) ? hit.start : -1;
}

/** "(atout)", "(serait un plus)": brackets of up to four words speak of what stands before them. */
export function isShortBracket(folded: string, at: number): boolean {
  const open = folded.lastIndexOf('(', at);
  const close = folded.indexOf(')', at);
  const content = folded.slice(open + 1, close < 0 ? undefined : close).trim();
  return content.split(/\s+/u).length <= 4;
}

/**
 * What the wording of one requirement says of it. A preference in its tail and remarks of more than four words in brackets
 * speak of themselves. Both "required" and "desirable" read as required; null when nothing is said.
 */
export function importanceOfClause(folded: string): Importance | null {
  const tail = preferenceTail(folded);
  const head = tail < 0 ? folded : folded.slice(0, tail);
  const depths = bracketDepths(head);
  const found = new Set(
    listMarkers(head)
      .filter(({ start }) => (depths[start] ?? 0) === 0 || isShortBracket(head, start))
      .map(({ value }) => value),
  );
  if (found.has('required')) return 'required';
  if (found.has('desirable')) return 'desirable';
  return found.has('quantity') ? 'required' : null;
}

/** A remark that says in a predicate of its own how much something counts: "Pulaar would be an advantage". */
export function isRemark(folded: string): boolean {
  return copula.matches(folded) && listMarkers(folded).some(({ value }) => value !== 'quantity');
}

/** "… est un atout", "… is an asset": said in the singular of what stands right before it. */
export function isSingularPredicate(beforeMarker: string): boolean {
  return copula.matches(beforeMarker.slice(-24)) && !isPluralPredicate(beforeMarker);
}

/** "… sont un atout": the predicate speaks of all that stands before it. */
export function isPluralPredicate(beforeMarker: string): boolean {
  return plural.matches(beforeMarker.slice(-24));
}
