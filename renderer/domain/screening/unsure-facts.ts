import type { DoubtCode } from '../document/document.ts';
import type { Evidence } from '../document/place.ts';
import { findDegrees } from '../text/lexicon/find-degrees.ts';
import type { Message } from '../text/message.ts';
import type { Criterion } from '../vacancy/vacancy.ts';
import type { Application } from './application.ts';
import { tellsUnreadPeriod } from './unread-periods.ts';

/** Why what an application was found to lack may be there after all. */
export interface UnsureFacts {
  readonly question: Message;
  /** The words that were left over. */
  readonly evidence: readonly Evidence[];
}

const year = /(?<!\p{N})(?:19|20)\d{2}(?!\p{N})/u;
const most = 2;

const ask = (key: string, params: Message['params'] = {}): Message => ({ key: `screening.${key}`, params });

/** Dated lines among the experience that belong to no position, or tell of more periods than were read: perhaps a post was missed. */
function listUnreadPosts({ merit }: Application): readonly Evidence[] {
  return merit.passages
    .filter((passage) => {
      if (passage.section !== 'experience') return false;
      return passage.position === null ? year.test(passage.evidence.quote) : tellsUnreadPeriod(passage, merit.experience);
    })
    .map(({ evidence }) => evidence);
}

/** Lines among the studies that name a degree of at least a level, and that no degree was read from. */
function listUnreadDegrees({ merit }: Application, level: number): readonly Evidence[] {
  const read = new Set(
    merit.education.flatMap(({ evidence: { place } }) =>
      Array.from({ length: place.lastLine - place.line + 1 }, (_, at) => `${place.file}\n${place.line + at}`),
    ),
  );
  return merit.passages
    .filter(({ section, evidence: { place, quote } }) => {
      if (section !== 'education' || read.has(`${place.file}\n${place.line}`)) return false;
      return findDegrees(quote).some(({ value }) => value.level >= level);
    })
    .map(({ evidence }) => evidence);
}

/**
 * Why a shortfall in a required criterion is no proof of one: the document was read with doubts, told in running text, or holds lines
 * that may be a post or a degree and were not understood as one. Null where the facts are sure.
 */
export function findUnsureFacts(criterion: Criterion, application: Application, doubts: readonly DoubtCode[]): UnsureFacts | null {
  const { kind } = criterion;
  if (criterion.importance === 'required' && doubts[0]) return { question: ask('askDoubt', { doubt: doubts[0] }), evidence: [] };
  if (kind !== 'experience' && kind !== 'education') return null;
  if ((application.merit.runningText ?? []).includes(kind)) return { question: ask(`${kind}.askRunningText`), evidence: [] };
  const unread = kind === 'experience' ? listUnreadPosts(application) : listUnreadDegrees(application, criterion.params.minLevel);
  const [first] = unread;
  return first ? { question: ask(`${kind}.askUnread`, { line: first.quote.slice(0, 120) }), evidence: unread.slice(0, most) } : null;
}
