import { type FoldedText, foldKeepingOffsets } from '../../text/fold.ts';
import type { Section } from '../notice/sections.ts';
import { trimEnds } from '../notice/sentences.ts';
import type { Importance } from '../vacancy.ts';

/** One requirement in the words of the notice, with what its surroundings say. */
export interface Clause {
  readonly text: string;
  readonly folded: FoldedText;
  /** The sentence it stands in, verbatim. */
  readonly quote: string;
  readonly page: number;
  readonly section: Section['kind'];
  /** From the wording, else from lead-in and heading; required where nothing is said. */
  readonly importance: Importance;
}

/** A clause without the punctuation at its ends; offsets of `folded` lead back into its `text`, not into the sentence. */
export function makeClause(text: string, rest: Omit<Clause, 'text' | 'folded'>): Clause {
  const trimmed = trimEnds(text);
  return { ...rest, text: trimmed, folded: foldKeepingOffsets(trimmed) };
}

/** The original words between two offsets of the clause's folded text. */
export function originalWords({ text, folded }: Clause, start: number, end: number): string {
  return text.slice(folded.offsets[start] ?? 0, folded.offsets[end] ?? text.length).trim();
}
