import degrees from '../../../../resources/lexicons/degrees.json';
import { createPhraseFinder } from '../phrase-finder.ts';
import { pairPhrases } from './list-phrases.ts';

/** A kind of diploma with its ISCED 2011 level. */
export interface Degree {
  readonly id: string;
  readonly level: number;
}

/** Names of degrees in a text; acronyms in capitals only match capitals. */
export const findDegrees = createPhraseFinder<Degree>(pairPhrases(degrees, ({ id, level }) => ({ id, level })));
