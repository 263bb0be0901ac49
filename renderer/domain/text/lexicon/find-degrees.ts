import degrees from '../../../../resources/lexicons/degrees.json';
import { createPhraseFinder, type PhraseHit } from '../phrase-finder.ts';
import { pairPhrases, type Wordings } from './list-phrases.ts';

/** A kind of diploma with its ISCED 2011 level. */
export interface Degree {
  readonly id: string;
  readonly level: number;
  /** Names a degree only where it opens the text: "Ingeniera agrónoma, Universidad X", not "Máster en Ingeniería". */
  readonly opens: boolean;
}

type Entry = Wordings & Pick<Degree, 'id' | 'level'> & { readonly opens?: boolean };

const find = createPhraseFinder<Degree>(pairPhrases<Entry, Degree>(degrees, ({ id, level, opens = false }) => ({ id, level, opens })));

/** Names of degrees in a text; acronyms in capitals only match capitals. */
export const findDegrees = (text: string): readonly PhraseHit<Degree>[] =>
  find(text).filter(({ value, from }) => !value.opens || !/[\p{L}\p{N}]/u.test(text.slice(0, from)));
