import type { Facts } from '../../candidate/facts.ts';
import type { Document, Line } from '../../document/document.ts';
import { fold, listWords } from '../../text/fold.ts';
import { conceptFinder } from '../concepts/lexicon.ts';
import { listContentTokens } from '../concepts/tokens.ts';
import { civilSwaps, isAddress, originSwaps, placeSwaps, professionSwaps, type Swaps, swapName, swapWords } from './swap-words.ts';

const isOrdinary = (word: string): boolean => conceptFinder.find(listContentTokens(word)).length > 0;

/** Each digit becomes the next: another number of the same length. */
const turnDigits = (text: string): string => text.replace(/\d/gu, (digit) => String((Number(digit) + 1) % 10));

/** The same line about another person; its words keep their places on the page. */
function swapLine(line: Line, swapText: (text: string) => string): Line {
  let [text, at] = ['', 0];
  const words = line.words.map((word) => {
    const start = line.text.indexOf(word.text, at);
    const swapped = swapText(word.text);
    if (start >= 0) {
      text += line.text.slice(at, start) + swapped;
      at = start + word.text.length;
    }
    return { ...word, text: swapped };
  });
  const rest = line.text.slice(at);
  return { ...line, words, text: text + (words.length === 0 ? swapText(rest) : rest), links: line.links.map(swapText) };
}

/** Lines in which a person says who they are, by file. */
function identityLines(facts: Facts): ReadonlySet<string> {
  const lines = new Set<string>();
  for (const { section, evidence } of facts.passages) {
    if (section !== 'identity') continue;
    const { file, line, lastLine } = evidence.place;
    for (let at = line; at <= lastLine; at += 1) lines.add(`${file}\n${at}`);
  }
  for (const { evidence } of facts.nationality) lines.add(`${evidence.place.file}\n${evidence.place.line}`);
  return lines;
}

/**
 * The documents of an application as another person's: other names (in e-mail addresses too), the other sex, another address and another
 * origin; what they did and learnt is the same. A nationality that the notice makes a condition stays: `keepNationality`.
 */
export function swapPerson(documents: readonly Document[], facts: Facts, keepNationality: boolean): readonly Document[] {
  const name = swapName(facts.name?.value.match(/[\p{L}\p{M}]+/gu) ?? [], isOrdinary);
  const everywhere: readonly Swaps[] = [name, professionSwaps];
  const inIdentity: readonly Swaps[] = [...everywhere, civilSwaps, placeSwaps, ...(keepNationality ? [] : [originSwaps])];
  const identity = identityLines(facts);
  return documents.map((document) => {
    let index = -1;
    const swap = (line: Line): Line => {
      index += 1;
      const own = identity.has(`${document.file}\n${index}`);
      const address = own && isAddress(listWords(fold(line.text)));
      return swapLine(line, (text) => {
        const swapped = swapWords(text, own ? inIdentity : everywhere);
        return address ? turnDigits(swapped) : swapped;
      });
    };
    const pages = document.pages.map((page) => ({
      ...page,
      blocks: page.blocks.map((block) => ({ ...block, lines: block.lines.map(swap) })),
    }));
    return { ...document, pages };
  });
}
