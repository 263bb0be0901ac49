import type { Doubt } from '../document/document.ts';
import type { FindIdentity } from './find-identity.ts';
import { covered, maskText } from './mask-identity.ts';

/** Doubts whose detail is a name, a birth date or an age. */
const personal: ReadonlySet<Doubt['code']> = new Set(['several-people', 'name-uncertain', 'age-from-document', 'conflicting-facts']);

/** The detail of a doubt as it may be shown. */
export const coverDetail = ({ code, detail }: Doubt, find: FindIdentity): string =>
  personal.has(code) && detail !== '' ? covered : maskText(detail, find);
