import type { Facts, Passage } from '../candidate/facts.ts';
import type { Evidence } from '../document/place.ts';
import type { Message } from '../text/message.ts';
import { createIdentityFinder, type FindIdentity, type IdentityFacts } from './find-identity.ts';
import { mergeSpans } from './span.ts';

/** Stands for words that are covered. */
export const covered = '█████';

/** A text in which everything that was found is covered. */
export function maskText(text: string, find: FindIdentity): string {
  let result = '';
  let copied = 0;
  for (const { from, to } of mergeSpans(find(text))) {
    result += text.slice(copied, from) + covered;
    copied = to;
  }
  return result + text.slice(copied);
}

/**
 * A text in which words of the candidate's name, addresses of mail and web, telephone numbers, and the birth date or age are covered.
 * What is covered too much can be looked up in the original; what is covered too little cannot be taken back.
 */
export function maskIdentity(text: string, facts: IdentityFacts | null): string {
  return maskText(text, createIdentityFinder(facts));
}

/** A sentence with what identifies the candidate covered in the words that it quotes. */
export function maskMessage({ key, params }: Message, find: FindIdentity): Message {
  const masked = Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? maskText(value, find) : value]);
  return { key, params: Object.fromEntries(masked) };
}

/** Whether a passage holds a candidate's own data or names of referees. */
export const isPersonalPassage = ({ section }: Passage): boolean => section === 'identity' || section === 'references';

/** Whether a quotation stands among a candidate's own data or the names of referees: nothing of it may be shown. */
export function standsInPersonalPassage(evidence: Evidence | undefined, facts: Pick<Facts, 'passages'> | null): boolean {
  if (!evidence) return false;
  const { file, line } = evidence.place;
  return (facts?.passages ?? []).filter(isPersonalPassage).some(({ evidence: { place } }) => {
    return place.file === file && place.line <= line && line <= place.lastLine;
  });
}
