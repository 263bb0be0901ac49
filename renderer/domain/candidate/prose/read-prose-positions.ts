import { findDegrees } from '../../text/lexicon/find-degrees.ts';
import { type PositionDraft, readPeriod } from '../experience/build-position.ts';
import { readPositionKind, readWorkload } from '../experience/position-words.ts';
import { findBirthWords } from '../identity/find-birth-date.ts';
import { splitSentences } from '../units/split-sentences.ts';
import { quoteUnit, type Unit } from '../units/unit.ts';
import { listProseHits } from './prose-words.ts';
import { readPost } from './read-post.ts';
import { type Clause, splitClauses } from './split-clauses.ts';

/** Blanks out the dates, so that names end where they stood. */
const withoutDate = (clause: string, { date }: Clause): string =>
  clause.slice(0, date.from) + ','.repeat(date.to - date.from) + clause.slice(date.to);

function readClause(unit: Unit, base: number, clause: Clause): PositionDraft | null {
  const from = base + clause.from;
  const text = unit.text.slice(from, base + clause.to);
  const post = readPost(withoutDate(text, clause));
  // A lone date more often dates a degree or a birth than a post.
  if (!post || (clause.date.kind === 'single' && (findDegrees(text).length > 0 || findBirthWords(text).length > 0))) return null;
  const evidence = quoteUnit(unit, from + (text.length - text.trimStart().length), from + text.trimEnd().length);
  const fact = {
    ...post,
    ...readPeriod(clause.date),
    kind: readPositionKind(post.title, text, 'experience'),
    workload: readWorkload(text),
    lines: [evidence],
    evidence,
  };
  return { fact, units: [], parts: [{ unit: unit.index, from, to: base + clause.to }] };
}

/** Sentences after a post's own, in the same paragraph, that tell of no other period: what was done there. */
function addDuties(draft: PositionDraft, unit: Unit, from: number, to: number): PositionDraft {
  const lines = [...draft.fact.lines, quoteUnit(unit, from, to)];
  return { ...draft, fact: { ...draft.fact, lines }, parts: [...(draft.parts ?? []), { unit: unit.index, from, to }] };
}

function readUnit(unit: Unit): readonly PositionDraft[] {
  const drafts: PositionDraft[] = [];
  for (const [from, to] of splitSentences(unit, 0)) {
    const sentence = unit.text.slice(from, to);
    const told = listProseHits('work', sentence).length > 0;
    const clauses = told ? splitClauses(sentence) : [];
    const read = clauses.flatMap((clause) => readClause(unit, from, clause) ?? []);
    const last = drafts.at(-1);
    if (read.length > 0) drafts.push(...read);
    else if (last && clauses.length === 0) drafts[drafts.length - 1] = addDuties(last, unit, from, to);
  }
  return drafts;
}

/** The positions that running text tells of: "Depuis 2017, je travaille comme chargée de projet à l'association Amal". */
export function readProsePositions(units: readonly Unit[]): readonly PositionDraft[] {
  return units.flatMap(readUnit);
}
