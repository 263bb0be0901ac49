import type { DateSpan } from '../../dates/find-date-spans.ts';
import type { EducationFact } from '../facts.ts';
import { isUnfinished } from './education-words.ts';

function toYearMonth(date: string | null): string | null {
  return date?.slice(0, 7) ?? null;
}

/** A degree as it was found, before its dates and its status are weighed. */
export interface DegreeDraft {
  readonly level: number;
  readonly title: string;
  readonly field: string | null;
  readonly institution: string | null;
  readonly date: DateSpan | null;
  /** Everything the entry says, for words such as "en cours". */
  readonly text: string;
}

/** Says whether a degree is completed: not while it runs, lies ahead of `asOf`, or is told to be unfinished. */
export function finishDegree(draft: DegreeDraft, evidence: EducationFact['evidence'], asOf: string): EducationFact {
  const { level, title, field, institution, date, text } = draft;
  const end = date?.current ? null : toYearMonth(date?.end ?? null);
  const future = end !== null && end > asOf.slice(0, end.length);
  const completed = !(date?.current ?? false) && !future && !isUnfinished(text);
  const single = date?.kind === 'single';
  return { level, title, field, institution, start: single ? null : toYearMonth(date?.start ?? null), end, completed, evidence };
}
