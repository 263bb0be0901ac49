import lexicon from '../../../../resources/lexicons/notice-organisations.json' with { type: 'json' };
import { fold, foldKeepingOffsets } from '../../text/fold.ts';
import { phraseFinder, wordFinder } from '../notice/phrases.ts';
import type { Unit } from '../notice/unit.ts';
import type { Field } from './fields.ts';
import { isPlace } from './places.ts';

const known = phraseFinder(
  (lexicon.names as unknown as readonly (readonly [string, readonly string[]])[]).flatMap(([name, aliases]) =>
    aliases.map((alias) => [alias, name] as const),
  ),
);
const kinds = wordFinder(lexicon.kinds);
const seeks = wordFinder(lexicon.seeks);
const leadingArticle = /^\s*(?:l['’]|le |la |les |the |el |los |las |notre |our )/iu;

/** "L'association Amal recrute …": the organisation named before the verb, or the words from the last noun that names one. */
function subjectOfSearch(units: readonly Unit[]): string | null {
  for (const { text } of units) {
    const { text: folded, offsets } = foldKeepingOffsets(text);
    const verb = seeks.first(folded);
    if (!verb) continue;
    const from = Math.max(folded.lastIndexOf('. ', verb.start) + 1, verb.start - 220, 0);
    const before = folded.slice(from, verb.start);
    const named = known.findAll(before).at(-1);
    if (named) return named.value;
    const whole = before.replace(/^.*[:;]\s/su, '').trim();
    const isShort = whole.split(/\s+/u).length <= 9 && !whole.includes(',');
    const noun = isShort ? null : kinds.first(before);
    const start = noun ? from + noun.start : from + Math.max(before.lastIndexOf(', ') + 1, before.lastIndexOf(': ') + 1, 0);
    const subject = text
      .slice(offsets[start], offsets[verb.start])
      .trim()
      .replace(leadingArticle, '')
      .replace(/[\s,(]+$/u, '')
      .trim();
    if (subject.length >= 3 && subject.length <= 140 && (noun || /^[\p{Lu}\p{Lo}]/u.test(subject) || kinds.matches(fold(subject))))
      return subject;
  }
  return null;
}

function mostMentioned(units: readonly Unit[]): string | null {
  const counts = new Map<string, number>();
  for (const { text } of units) for (const { value } of known.findAll(fold(text))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** "Regional Mechanism for Safe Harbours (RMSH)": a line whose capitals its own acronym repeats. */
function isNameWithAcronym(text: string): boolean {
  const [, name, acronym] = /^(.+?)\s*\((\p{Lu}[\p{Lu}\d-]{1,9})\)$/u.exec(text) ?? [];
  if (!name || !acronym) return false;
  const initials = name
    .split(/[\s'’-]+/u)
    .map((word) => fold(word.slice(0, 1)))
    .join('');
  const letters = [...fold(acronym)].filter((letter) => /\p{L}/u.test(letter));
  return letters.filter((letter) => initials.includes(letter)).length >= letters.length - 1 && initials.startsWith(letters[0] ?? '');
}

/** "La Fondation Azur pour l'éducation met en œuvre …": a noun that names organisations, then names and the words that tie them. */
function namedInText(units: readonly Unit[]): string | null {
  const tie = /^(?:de|du|des|pour|la|le|les|of|for|the|and|et|y|del|para|e|en)$/iu;
  for (const { text } of units) {
    const { text: folded, offsets } = foldKeepingOffsets(text);
    for (const { start, end } of kinds.findAll(folded)) {
      const from = offsets[start] ?? 0;
      if (!/^\p{Lu}/u.test(text.slice(from)) && !/^\s+\p{Lu}/u.test(text.slice(offsets[end]))) continue;
      const words = text.slice(offsets[end]).split(/\s+/u).slice(1, 12);
      let kept = 0;
      for (const [index, word] of words.entries()) {
        const isName = /^[«"(]?\p{Lu}/u.test(word);
        const isTied = index > 0 && (tie.test(words[index - 1] ?? '') || /^[ld]['’]/iu.test(word));
        if (isName || isTied) kept = index + 1;
        else if (!tie.test(word)) break;
        if (/[,.;:)»]$/u.test(word)) break;
      }
      const name = `${text.slice(from, offsets[end])} ${words.slice(0, kept).join(' ')}`.replace(/[,.;:]$/u, '');
      if (kept > 0 && /\s\p{Lu}/u.test(name)) return name;
    }
  }
  return null;
}

/** Who recruits: its field, a line of the letterhead, the subject of "recrute", else the organisation named most often. */
export function readOrganisation(units: readonly Unit[], head: readonly Unit[], fields: readonly Field[]): string | null {
  const field = fields.find(({ name, value }) => name === 'organisation' && !isPlace(value));
  if (field) return known.first(fold(field.value))?.value ?? field.value;
  const letterhead = head.filter(({ text }) => text.length <= 100 && !/[:@]/u.test(text)).slice(0, 10);
  const namedAbove = letterhead.map(({ text }) => known.first(fold(text))?.value).find(Boolean);
  if (namedAbove) return namedAbove;
  const lineAbove = letterhead.find(
    ({ text }) =>
      isNameWithAcronym(text) || ((kinds.first(fold(text))?.start ?? 9) <= 4 && !/[.]$/u.test(text) && !seeks.matches(fold(text))),
  );
  if (lineAbove) return lineAbove.text;
  return subjectOfSearch(units.slice(0, 60)) ?? mostMentioned(units) ?? namedInText(units.slice(0, 30));
}
