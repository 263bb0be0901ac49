import words from '../../../../resources/lexicons/prose-words.json';
import { listPhrases } from '../../text/lexicon/list-phrases.ts';
import { createWordFinder, type PhraseHit } from '../../text/phrase-finder.ts';

type WordKind = keyof typeof words;

const finders = Object.fromEntries(
  (Object.keys(words) as WordKind[]).map((kind) => [kind, createWordFinder(listPhrases(words[kind]))]),
) as Readonly<Record<WordKind, (text: string) => readonly PhraseHit<boolean>[]>>;

/** Where running text says that its author worked (`work`), as what (`as`), where (`at`), holds a degree (`holds`), goes on (`until`, `then`). */
export function listProseHits(kind: WordKind, text: string): readonly PhraseHit<boolean>[] {
  return finders[kind](text);
}
