import lexicon from '../../../../resources/lexicons/notice-domains.json' with { type: 'json' };
import terms from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import { fold, foldKeepingOffsets } from '../../text/fold.ts';
import { foldedWords, writtenWords } from '../../text/lexicon/word-pattern.ts';
import { wordFinder } from '../notice/phrases.ts';
import type { ExperienceParams } from '../vacancy.ts';
import { type Clause, makeClause, originalWords } from './clause.ts';
import { type Draft, draft } from './draft.ts';
import { alternativeStart, namesDegree } from './education.ts';
import { type Member, splitEnumeration } from './enumeration.ts';
import { countOfThem, leadingCount, listYears, type YearsHit } from './numbers.ts';

const experience = wordFinder(terms.experience);
const introducer = wordFinder(lexicon.introducer);
const vague = wordFinder(lexicon.vague);
const within = wordFinder(lexicon.within);
const lead = wordFinder(lexicon.lead);
const asked = wordFinder(lexicon.asked);
const endOf = wordFinder(lexicon.end);

/** Whether the clause asks for professional experience. */
export function asksForExperience({ folded: { text }, section }: Clause): boolean {
  const hit = experience.first(text);
  const [years] = listYears(text);
  if (section === 'experience' || within.matches(text)) return hit !== null || years !== undefined;
  return hit !== null && (hit.start < 70 || years !== undefined);
}

/** Years that limit how long ago the experience may lie ("au cours des 5 dernières années"). */
function readWithin(text: string, years: readonly YearsHit[]): YearsHit | null {
  const hit = within.first(text);
  return hit ? (years.find(({ start, end }) => start < hit.end + 12 && end > hit.start - 12) ?? null) : null;
}

/** A member that is little more than "projets" or "domaine connexe". */
function isVague(folded: string): boolean {
  const taken = vague.findAll(folded).reduce((sum, { start, end }) => sum + end - start, 0);
  return taken >= folded.length * 0.65;
}

/** "matière de planification", "préférence en contexte international", "migration de travail un plus": the words that name the domain itself. */
function bareDomain({ text }: Member): string {
  const { text: folded, offsets } = foldKeepingOffsets(text);
  const rating = asked.findAll(folded).at(-1);
  const from = lead.findAll(folded).reduce((end, hit) => (hit.start - end <= 1 ? hit.end : end), 0);
  const to = rating && rating.end >= folded.length - 1 ? rating.start : folded.length;
  return from < to
    ? text
        .slice(offsets[from], offsets[to] ?? text.length)
        .replace(/[\s(,;]+$/u, '')
        .trim()
    : '';
}

const plain = new Set(Object.values(lexicon.plain).flat().map(fold));

/** "five years of international management experience": what English puts before the noun, without words that say nothing of the domain. */
function wordsBefore(clause: Clause, from: number, to: number): string {
  if (from >= to || to - from > 60) return '';
  const words = originalWords(clause, from, to).split(/[\s,/]+/u);
  return words.filter((word) => /^[\p{L}&-]{2,}$/u.test(word) && !plain.has(fold(word))).join(' ');
}

const stop = new RegExp(String.raw`[;.؛]|\s${foldedWords(lexicon.stop)}(?!\p{L})`, 'u');

function readDomains(clause: Clause, years: YearsHit | undefined): readonly string[] {
  const { text } = clause.folded;
  const noun = experience.first(text);
  const from = Math.max(noun?.end ?? 0, years?.end ?? 0);
  const opener = introducer.findAll(text).find(({ start }) => start >= from);
  const limit = endOf.first(text)?.start ?? text.length;
  const start = Math.min(opener ? opener.end : from, limit);
  const rest = text.slice(start, limit);
  const end = start + (stop.exec(rest)?.index ?? rest.length);
  const between = noun && years ? wordsBefore(clause, years.end, noun.start) : '';
  return [...splitEnumeration(between), ...splitEnumeration(originalWords(clause, start, end))]
    .map(bareDomain)
    .filter((domain) => /\p{L}{2}/u.test(domain) && !isVague(fold(domain)) && !namesDegree(fold(domain)))
    .slice(0, 8);
}

const joint = new RegExp(String.raw`(?:,\s*|\s)${foldedWords(lexicon.joint)}\s`, 'gu');
const leadingAnd = new RegExp(String.raw`^[,\s]*${writtenWords(terms.and)}\s+`, 'iu');

/** The experience that an education criterion asks for along with its diploma; null when its label names no years. */
export function readEmbeddedExperience(education: Draft): Draft | null {
  const whole = makeClause(education.label, {
    quote: education.quote,
    page: education.page,
    section: 'experience',
    importance: education.importance,
  });
  const alternative = alternativeStart(whole.folded.text);
  const text = alternative < 0 ? whole.folded.text : whole.folded.text.slice(0, alternative);
  const [years] = listYears(text);
  if (!years || !experience.matches(text.slice(years.end))) return null;
  const start = Math.max(0, ...[...text.slice(0, years.start).matchAll(joint)].map((match) => match.index));
  const words = originalWords(whole, start, text.length).replace(leadingAnd, '');
  return readExperience(makeClause(words, { ...whole, section: 'experience' }));
}

/** `minYears` is 0 where the clause names no length of time. `isContinued`: it goes on about the experience of the words before. */
export function readExperience(clause: Clause, isContinued = false): Draft {
  const { text } = clause.folded;
  const all = listYears(text);
  const recent = readWithin(text, all);
  const [years] = all.filter((hit) => hit !== recent);
  const isNamed = isContinued || experience.matches(text) || introducer.matches(text);
  const domains = isNamed && !(recent && !experience.matches(text)) ? readDomains(clause, years) : [];
  const minYears = years
    ? Math.round(years.years * 10) / 10
    : clause.section === 'experience' || isContinued
      ? leadingCount(text) || countOfThem(text)
      : 0;
  const params: ExperienceParams = { minYears, domains, ...(recent ? { withinYears: recent.years } : {}) };
  return draft(clause, 'experience', params, minYears > 0 ? `${minYears}y` : (domains[0] ?? clause.text));
}
