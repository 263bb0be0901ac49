import terms from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import type { Document } from '../../document/document.ts';
import { listLines } from '../../document/place.ts';
import { writtenWords } from '../../text/lexicon/word-pattern.ts';
import { isBelowNotice } from './below-notice.ts';
import { matchExactHeading } from './headings.ts';
import type { Unit } from './unit.ts';

const bareNumber = /^\s*(?:\(?\d{1,2}|[a-z])\s?[.)]\s*$/u;

const openEnd = new RegExp(String.raw`[,(]$|(?<!\p{L})${writtenWords(terms.openEnd)}$`, 'iu');

/** The last words of a notice that stops in mid-list, at a heading or in mid-sentence; null for one that ends. `units` are its units. */
export function cutOffAfter(document: Document, units: readonly Unit[]): string | null {
  const all = listLines(document).filter(
    ({ kind, text }) => kind !== 'header' && kind !== 'footer' && kind !== 'footnote' && text.trim() !== '',
  );
  const below = all.findIndex(({ text }, index) => index > all.length / 2 && isBelowNotice(text));
  const lastLine = (below < 0 ? all : all.slice(0, below)).at(-1)?.text ?? '';
  const last = units.at(-1)?.text ?? '';
  if (last === '') return null;
  return bareNumber.test(lastLine) || matchExactHeading(last) !== null || openEnd.test(last) ? last : null;
}
