import leads from '../../../../resources/lexicons/heading-leads.json';
import links from '../../../../resources/lexicons/link-words.json';
import headings from '../../../../resources/lexicons/section-headings.json';
import { fold, listWords } from '../../text/fold.ts';
import { listPhrases, type Wordings } from '../../text/lexicon/list-phrases.ts';
import { writtenWords } from '../../text/lexicon/word-pattern.ts';
import { createPhraseFinder } from '../../text/phrase-finder.ts';

/** Parts of a CV by their headings. */
export type SectionKind = keyof typeof headings;

const entries = Object.entries(headings) as [SectionKind, Wordings][];
const pairs = entries.flatMap(([kind, wordings]) => listPhrases(wordings).map((phrase) => [phrase, kind] as const));
const byName = new Map<string, SectionKind>();
for (const [phrase, kind] of pairs) {
  const key = normalize(phrase);
  if (!byName.has(key)) byName.set(key, kind);
}
const findHeadings = createPhraseFinder(pairs);
const leadWords = new Set(listPhrases(leads).map(fold));

/** Headings without their small first word and their plurals: "La langue", "Academic qualification". */
function loosen(name: string): string {
  const words = name.split(' ');
  const rest = words.length > 1 && leadWords.has(words[0] ?? '') ? words.slice(1) : words;
  return rest.map((word) => (word.length > 3 ? word.replace(/[sx]$/u, '') : word)).join(' ');
}

const byLooseName = new Map<string, SectionKind>();
for (const [name, kind] of byName) if (!byLooseName.has(loosen(name))) byLooseName.set(loosen(name), kind);

/** Headings whose blanks were lost: "Expérienceprofessionnelle". */
const bySqueezed = new Map(
  [...byName].filter(([name]) => name.includes(' ') && name.length >= 12).map(([name, kind]) => [name.replace(/ /gu, ''), kind]),
);

function normalize(text: string): string {
  return listWords(fold(text)).join(' ');
}

const numbering = /^\s*(?:[IVX]{1,5}|\d{1,2}|[A-H])\s?(?:[.)\-–:/]|\s-)+\s*/u;
const joinedAnd = writtenWords({ ar: links.and.ar });
const splitter = new RegExp(String.raw`\s*[/|–•·,،]\s*|\s+-\s+|\s+&\s+|\s+${writtenWords(links.and)}\s+|\s+(?=${joinedAnd}\p{L})`, 'iu');
const leadingAnd = new RegExp(String.raw`^${joinedAnd}(?=\p{L}{3})`, 'u');
/** "Expérience(s)", "Compétence(s)". */
const ending = new RegExp(String.raw`\(${writtenWords(links.endings)}\)`, 'giu');

const openers: ReadonlySet<SectionKind> = new Set(['experience', 'languages', 'references']);

/** The heading text without number, icons, colon and remarks in brackets. */
export function bareHeading(text: string): string {
  return text
    .replace(numbering, '')
    .replace(ending, '')
    .replace(/\([^)]{2,}\)/gu, ' ')
    .replace(/^[^\p{L}]+|[^\p{L})]+$/gu, '')
    .trim();
}

/**
 * The section that a text names when it is nothing but a heading; of several parts ("Langues / Languages") all must name one,
 * or half of them where the text looks like a heading.
 */
export function nameSection(text: string, prominent: boolean): SectionKind | null {
  const bare = bareHeading(text);
  const squeezed = normalize(bare).replace(/ /gu, '');
  const exact = byName.get(normalize(bare)) ?? byName.get(normalize(text)) ?? byName.get(squeezed) ?? bySqueezed.get(squeezed);
  if (exact) return exact;
  const several = normalize(bare).includes(' ') ? byLooseName.get(loosen(normalize(bare))) : undefined;
  if (several) return several;
  const parts = bare.split(splitter).filter((part) => part.trim() !== '');
  if (parts.length < 2 || parts.length > 6) return null;
  const named = parts.flatMap((part) => byName.get(normalize(part.replace(leadingAnd, ''))) ?? []);
  if (named.length < (prominent ? parts.length / 2 : parts.length)) return null;
  return named.find((kind) => kind !== 'other') ?? named[0] ?? null;
}

/** The section that a text in heading style names, when most of its words are those of headings. */
export function nameLooseSection(text: string): SectionKind | null {
  const bare = bareHeading(text);
  const words = listWords(fold(bare));
  if (words.length === 0 || words.length > 9 || /:\s+\S/u.test(bare)) return null;
  const hits = findHeadings(bare);
  const covered = hits.reduce((sum, hit) => sum + listWords(fold(bare.slice(hit.from, hit.to))).length, 0);
  const content = words.filter((word) => word.length > 3).length;
  const [first] = hits;
  // "Experience in the region", "Expérience de terrain".
  const opens = first !== undefined && first.from === 0 && openers.has(first.value) && words.length <= 6;
  return covered > 0 && (opens || covered >= content * 0.6)
    ? ((hits.find((hit) => hit.value !== 'other') ?? hits[0])?.value ?? null)
    : null;
}

/** The section that a text starts with, when the heading's words are followed by a full stop or a colon. */
export function nameLeadingSection(text: string): { readonly section: SectionKind; readonly valueFrom: number } | null {
  const match = /^(?<name>[^:.]{2,60}?)\s*(?<sign>[:.])(?:\s+|$)/u.exec(text.replace(numbering, (lead) => ' '.repeat(lead.length)));
  const name = match?.groups?.name;
  const section = name ? nameSection(name, false) : null;
  return section && match ? { section, valueFrom: match[0].length } : null;
}
