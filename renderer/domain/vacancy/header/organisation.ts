import lexicon from '../../../../resources/lexicons/notice-organisations.json' with { type: 'json' };
import { fold, foldKeepingOffsets } from '../../text/fold.ts';
import { afterWord, writtenWords } from '../../text/lexicon/word-pattern.ts';
import { wordFinder } from '../notice/phrases.ts';
import type { Unit } from '../notice/unit.ts';
import type { Field } from './fields.ts';
import { findKnownOrganisation, isOrganisationName, kindsAtEnd, listKnownOrganisations, organisationKinds } from './organisation-name.ts';
import { isPlace } from './places.ts';
import { verbFirst } from './verb-first.ts';

const seeks = wordFinder(lexicon.seeks);
const leadingArticle = new RegExp(String.raw`^\s*${writtenWords(lexicon.article)}${afterWord}`, 'iu');
const participle = new RegExp(`${writtenWords(lexicon.participleEnd)}$`, 'iu');

/** "L'association Amal recrute …": the organisation named before the verb, or the words from the last noun that names one. */
function subjectOfSearch(units: readonly Unit[]): string | null {
  for (const { text } of units) {
    const { text: folded, offsets } = foldKeepingOffsets(text);
    const verb = seeks.first(folded);
    const reversed = verbFirst(text);
    if (reversed) return reversed.subject;
    // Folding takes the accent of "Profil recherché" away: a participle seeks nobody.
    if (!verb || participle.test(text.slice(offsets[verb.start], offsets[verb.end]))) continue;
    const from = Math.max(folded.lastIndexOf('. ', verb.start) + 1, verb.start - 220, 0);
    const before = folded.slice(from, verb.start);
    const named = listKnownOrganisations(before).at(-1);
    if (named) return named;
    const whole = before.replace(/^.*[:;]\s/su, '').trim();
    const isShort = whole.split(/\s+/u).length <= 9 && !whole.includes(',');
    const noun = isShort ? null : organisationKinds.first(before);
    const start = noun ? from + noun.start : from + Math.max(before.lastIndexOf(', ') + 1, before.lastIndexOf(': ') + 1, 0);
    const subject = text
      .slice(offsets[start], offsets[verb.start])
      .trim()
      .replace(leadingArticle, '')
      .replace(/[\s,(]+$/u, '')
      .trim();
    if (
      subject.length >= 3 &&
      subject.length <= 140 &&
      (noun || /^[\p{Lu}\p{Lo}]/u.test(subject) || organisationKinds.matches(fold(subject)))
    )
      return subject;
  }
  return null;
}

function mostMentioned(units: readonly Unit[]): string | null {
  const counts = new Map<string, number>();
  for (const { text } of units) for (const name of listKnownOrganisations(text)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const tie = new RegExp(`^${writtenWords(lexicon.tie)}$`, 'iu');
const elided = new RegExp(`^${writtenWords(lexicon.elided)}`, 'iu');
const opensSentence = new RegExp(String.raw`^([^,.:;]{5,80}),\s(?:${writtenWords(lexicon.article)}${afterWord}|\p{Lu})`, 'u');

/** "La Fondation Azur pour l'éducation met en œuvre …": a noun that names organisations, then names and the words that tie them. */
function namedInText(units: readonly Unit[]): string | null {
  for (const { text } of units) {
    const { text: folded, offsets } = foldKeepingOffsets(text);
    const opening = opensSentence.exec(text.replace(leadingArticle, ''))?.[1];
    if (opening && isOrganisationName(opening)) return opening;
    for (const { start, end } of organisationKinds.findAll(folded)) {
      const from = offsets[start] ?? 0;
      if (!/^\p{Lu}/u.test(text.slice(from)) && !/^\s+\p{Lu}/u.test(text.slice(offsets[end]))) continue;
      const words = text.slice(offsets[end]).split(/\s+/u).slice(1, 12);
      let kept = 0;
      for (const [index, word] of words.entries()) {
        const isName = /^[«"(]?\p{Lu}/u.test(word);
        const isTied = index > 0 && (tie.test(words[index - 1] ?? '') || elided.test(word));
        if (isName || isTied) kept = index + 1;
        else if (!tie.test(word)) break;
        if (/[,.;:)»]$/u.test(word)) break;
      }
      const before = /(?:\p{Lu}[\p{L}'’-]+\s+){1,3}$/u.exec(text.slice(0, from))?.[0].replace(leadingArticle, '') ?? '';
      const name = `${before}${text.slice(from, offsets[end])} ${words.slice(0, kept).join(' ')}`.replace(/[,.;:]$/u, '');
      if (kept > 0 && /\s\p{Lu}/u.test(name)) return name;
    }
  }
  return null;
}

/** "The Green Facility supports …": names before a noun that ends the names of organisations. */
function namedByItsEnd(units: readonly Unit[]): string | null {
  for (const { text } of units) {
    const { text: folded, offsets } = foldKeepingOffsets(text);
    for (const { start, end } of kindsAtEnd.findAll(folded)) {
      const names = /(?:\p{Lu}[\p{L}'’-]+\s+){1,5}$/u.exec(text.slice(0, offsets[start]))?.[0].replace(leadingArticle, '') ?? '';
      if (names !== '' && /^\p{Lu}/u.test(text.slice(offsets[start]))) return `${names}${text.slice(offsets[start], offsets[end])}`;
    }
  }
  return null;
}

/** "Le Groupement des Associations Pastorales (GAP), en partenariat avec …": a name at the start of a sentence that its acronym repeats. */
function namedWithAcronym(units: readonly Unit[]): string | null {
  for (const { text } of units) {
    const name = /^[^,.:;()]{8,110}\(\p{Lu}[\p{Lu}\p{N}&-]{1,11}\)/u.exec(text.replace(leadingArticle, ''))?.[0];
    if (name && isOrganisationName(name)) return name;
  }
  return null;
}

/** "Green Wells Initiative, Gao (Mali)": the line without the place behind its comma. */
function withoutPlace(text: string): string {
  const cut = /^(.*\S)(?:,|\s[–-])\s([^,–]+)$/u.exec(text);
  return cut?.[1] && isPlace(cut[2] ?? '') ? cut[1] : text;
}

/** Who recruits: its field, a line of the letterhead, the subject of "recrute", else the organisation named most often. */
export function readOrganisation(units: readonly Unit[], head: readonly Unit[], fields: readonly Field[]): string | null {
  const field = fields.find(({ name, value }) => name === 'organisation' && !isPlace(value));
  if (field) return findKnownOrganisation(field.value) ?? field.value;
  const letterhead = head.filter(({ text }) => text.length <= 100 && !/[:@]/u.test(text)).slice(0, 10);
  const namedAbove = letterhead.map(({ text }) => findKnownOrganisation(text)).find((name) => name !== null);
  if (namedAbove) return namedAbove;
  const lines = letterhead.map(({ text }) => withoutPlace(text));
  const lineAbove = lines.find((line) => isOrganisationName(line) && !seeks.matches(fold(line)));
  return (
    lineAbove ??
    subjectOfSearch(units.slice(0, 60)) ??
    namedWithAcronym(units.slice(0, 25)) ??
    mostMentioned(units) ??
    namedInText(units.slice(0, 30)) ??
    namedByItsEnd(units.slice(0, 30))
  );
}
