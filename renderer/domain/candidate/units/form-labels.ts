import labels from '../../../../resources/lexicons/form-labels.json';
import { fold, listWords } from '../../text/fold.ts';
import { listPhrases, type Wordings } from '../../text/lexicon/list-phrases.ts';
import { createPhraseFinder } from '../../text/phrase-finder.ts';

/** What a label of a form or an identity block asks for. */
export type FormLabel = keyof typeof labels;

const pairs = (Object.entries(labels) as [FormLabel, Wordings][]).flatMap(([label, wordings]) =>
  listPhrases(wordings).map((phrase) => [phrase, label] as const),
);
const normalize = (text: string): string => listWords(fold(text)).join(' ');
const byName = new Map<string, FormLabel>();
for (const [phrase, label] of pairs) if (!byName.has(normalize(phrase))) byName.set(normalize(phrase), label);
const findLabels = createPhraseFinder(pairs);

/** Labels that are often followed by their value without a colon: "Née le 12/06/1992", "Nationalité marocaine". */
const bareLabels: ReadonlySet<FormLabel> = new Set(['birthDate', 'nationality', 'birthNationality', 'licence']);
const numbering = /^\s*\d{1,2}\s?[.)]\s*/u;

/** The label that a text is, with or without a number, an English twin ("Nom / Name") or a remark in brackets. */
export function nameLabel(text: string): FormLabel | null {
  const bare = text.replace(numbering, '').replace(/[\s:*?]+$/u, '');
  const known = byName.get(normalize(bare)) ?? byName.get(normalize(bare.replace(/\([^)]*\)/gu, ' ')));
  if (known) return known;
  const twins = bare.split(/\s*[/–|]\s*/u).map((twin) => byName.get(normalize(twin)));
  return twins.length === 2 && twins[1] ? (twins[0] ?? null) : null;
}

/** True for "Missions :", "Description of your duties" and the like. */
export function isDutiesLabel(text: string): boolean {
  return nameLabel(text) === 'duties';
}

/** True for a text that begins with a label, with or without a colon: "Sexe Féminin", "Adresse Rue Haute 3". */
export function startsWithLabel(text: string): boolean {
  const [hit] = findLabels(text.replace(numbering, ''));
  return hit?.from === 0;
}

/** "Family name DIOP", "2. Prénoms Adama" in a cell of a form: a label of several words or with a number, then a name. */
function isNamed(label: FormLabel, words: string, rest: string, numbered: boolean): boolean {
  const named = label === 'familyName' || label === 'firstName';
  return named && (numbered || /\s/u.test(words.trim())) && /^\s+\p{Lu}/u.test(rest) && !startsWithLabel(rest.trim());
}

/** A label at the start of a text and where its value starts (the text's length when the value stands elsewhere). */
export interface LabelledText {
  readonly label: FormLabel;
  readonly valueFrom: number;
}

/** The label that a text begins with, whatever follows it. */
export function leadingLabel(text: string): LabelledText | null {
  const lead = numbering.exec(text)?.[0].length ?? 0;
  const [hit] = findLabels(text.slice(lead));
  return hit?.from === 0 ? { label: hit.value, valueFrom: lead + hit.to } : null;
}

/** Splits "Label : value", "Label" and, for labels that need no colon, "Label value". */
export function splitLabel(text: string): LabelledText | null {
  const whole = nameLabel(text);
  if (whole) return { label: whole, valueFrom: text.length };
  const colon = /^[^:]{1,70}?\s*:\s*/u.exec(text);
  const named = colon ? nameLabel(colon[0]) : null;
  if (colon && named) return { label: named, valueFrom: colon[0].length };
  const lead = numbering.exec(text)?.[0].length ?? 0;
  const [hit] = findLabels(text.slice(lead));
  if (!hit || hit.from > 0) return null;
  const rest = text.slice(lead + hit.to);
  const remark = /^\s*\([^)]*\)\s*:?\s*/u.exec(rest)?.[0] ?? '';
  const wordy = listWords(fold(text.slice(lead, lead + hit.to))).length >= 4;
  // "De / à 06/2019 – présent": dates need no colon.
  const dated = hit.value === 'period' && /^\s+\(?\p{Nd}/u.test(rest);
  const separate = isNamed(hit.value, text.slice(lead, lead + hit.to), rest, lead > 0);
  if (!bareLabels.has(hit.value) && !dated && remark === '' && !wordy && !separate) return null;
  if (remark === '' && !/^[\s:,-]/u.test(rest)) return null;
  const valueFrom = lead + hit.to + (remark === '' ? (/^[\s:,-]*/u.exec(rest)?.[0].length ?? 0) : remark.length);
  return valueFrom < text.length ? { label: hit.value, valueFrom } : null;
}
