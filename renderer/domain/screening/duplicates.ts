import type { Facts } from '../candidate/facts.ts';
import { fold, listWords } from '../text/fold.ts';

/** Why two applications look like one person's. */
export type DuplicateReason = 'text' | 'email' | 'phone' | 'name-and-birth-date';

type Person = Pick<Facts, 'name' | 'emails' | 'phones' | 'birthDate'>;

/** What of an application is compared with all others; its facts need not be kept for it. */
export interface DuplicateItem {
  readonly id: string;
  readonly person: Person;
  /** Long ones, folded. */
  readonly sentences: ReadonlySet<string>;
  /** Any digest of the application's text; null when there is none. */
  readonly textHash: string | null;
}

/** Applications that look like one person's, to be merged or kept by the panel. */
export interface DuplicateGroup {
  readonly ids: readonly string[];
  readonly reasons: readonly DuplicateReason[];
}

const knownWords = new WeakMap<Person, readonly string[]>();

function nameWords(person: Person): readonly string[] {
  const words = knownWords.get(person) ?? [...listWords(fold(person.name?.value ?? ''))].sort();
  knownWords.set(person, words);
  return words;
}

/** Sentences of at least this many letters tell one text from another. */
const longSentence = 40;

function sentencesOf(passages: Facts['passages']): ReadonlySet<string> {
  const sentences = passages
    .filter(({ section }) => section !== 'declaration')
    .map(({ evidence }) => fold(evidence.quote).replace(/\s+/gu, ' ').trim());
  return new Set(sentences.filter((sentence) => sentence.length >= longSentence));
}

export function toDuplicateItem(id: string, facts: Facts, textHash: string | null): DuplicateItem {
  const { name, emails, phones, birthDate } = facts;
  return { id, person: { name, emails, phones, birthDate }, sentences: sentencesOf(facts.passages), textHash };
}

function keysOf({ person, textHash }: DuplicateItem): readonly (readonly [DuplicateReason, string])[] {
  const name = nameWords(person).join(' ');
  const born = person.birthDate?.value ?? '';
  return [
    ...(textHash ? [['text', textHash] as const] : []),
    ...person.emails.map(({ value }) => ['email', fold(value)] as const),
    ...person.phones.map(({ value }) => ['phone', value.replace(/\D/gu, '')] as const),
    ...(name && born.length === 10 ? [['name-and-birth-date', `${name} ${born}`] as const] : []),
  ];
}

/** A phone may be a family's: alone it counts only when the names share a word, or one is unknown. */
function canShare(reason: DuplicateReason, a: Person, b: Person): boolean {
  if (reason !== 'phone' || !a.name || !b.name) return true;
  const words = new Set(nameWords(a));
  return nameWords(b).filter((word) => words.has(word)).length >= Math.min(2, words.size);
}

/** Two people who wrote alike: both give names without a word in common, and contacts none of which they share. */
function areOthers(a: Person, b: Person): boolean {
  const contactsOf = ({ emails, phones }: Person) => [...emails, ...phones].map(({ value }) => fold(value));
  const [words, contacts] = [new Set(nameWords(a)), new Set(contactsOf(a))];
  const strangers = words.size > 0 && nameWords(b).length > 0 && !nameWords(b).some((word) => words.has(word));
  const apart = contacts.size > 0 && contactsOf(b).length > 0 && !contactsOf(b).some((contact) => contacts.has(contact));
  return strangers && apart;
}

class Groups {
  private readonly parents = new Map<string, string>();
  readonly reasons = new Map<string, Set<DuplicateReason>>();

  find(id: string): string {
    const parent = this.parents.get(id) ?? id;
    return parent === id ? id : this.find(parent);
  }

  join(a: string, b: string, reason: DuplicateReason): void {
    const [first, second] = [this.find(a), this.find(b)].sort() as [string, string];
    const reasons = new Set([...(this.reasons.get(first) ?? []), ...(this.reasons.get(second) ?? []), reason]);
    this.parents.set(second, first);
    this.reasons.delete(second);
    this.reasons.set(first, reasons);
  }
}

/** Share of the shorter text's long sentences that stand in the other as well, from which two texts are versions of one. */
const versionShare = 0.6;
const fewestSentences = 5;
/** What more applications than this state is a form's or a notice's own sentence: it brings no two texts together. */
const mostHolders = 20;

/** For each text the others before it that share a sentence with it which few have. */
function listNeighbours(sentences: readonly ReadonlySet<string>[]): readonly ReadonlySet<number>[] {
  const holders = new Map<string, number[]>();
  sentences.forEach((set, index) => {
    for (const sentence of set) {
      const known = holders.get(sentence);
      if (known) known.push(index);
      else holders.set(sentence, [index]);
    }
  });
  const rare = (sentence: string): readonly number[] => {
    const all = holders.get(sentence) ?? [];
    return all.length <= mostHolders ? all : [];
  };
  return sentences.map((set, index) => new Set([...set].flatMap(rare).filter((other) => other < index)));
}

function joinVersions(items: readonly DuplicateItem[], groups: Groups): void {
  listNeighbours(items.map(({ sentences }) => sentences)).forEach((neighbours, index) => {
    const one = items[index];
    for (const other of neighbours) {
      const two = items[other];
      if (!one || !two) continue;
      const shorter = Math.min(one.sentences.size, two.sentences.size);
      const count = [...one.sentences].filter((sentence) => two.sentences.has(sentence)).length;
      const alike = shorter >= fewestSentences && count / shorter >= versionShare;
      if (alike && !areOthers(one.person, two.person)) groups.join(one.id, two.id, 'text');
    }
  });
}

/** Groups applications of one person: same e-mail, phone, name and birth date, or the same or an updated text. Sorted by id. */
export function findDuplicates(items: readonly DuplicateItem[]): readonly DuplicateGroup[] {
  const groups = new Groups();
  const holders = new Map<string, DuplicateItem[]>();
  for (const item of items) {
    for (const [reason, key] of keysOf(item)) {
      const place = `${reason}\n${key}`;
      const before = holders.get(place);
      for (const other of before ?? [])
        if (other.id !== item.id && canShare(reason, other.person, item.person)) groups.join(other.id, item.id, reason);
      if (before) before.push(item);
      else holders.set(place, [item]);
    }
  }
  joinVersions(items, groups);
  const members = new Map<string, string[]>();
  for (const { id } of items) members.set(groups.find(id), [...(members.get(groups.find(id)) ?? []), id]);
  return [...members]
    .filter(([, ids]) => ids.length > 1)
    .map(([root, ids]) => ({ ids: ids.sort(), reasons: [...(groups.reasons.get(root) ?? [])].sort() }))
    .sort((a, b) => ((a.ids[0] ?? '') < (b.ids[0] ?? '') ? -1 : 1));
}
