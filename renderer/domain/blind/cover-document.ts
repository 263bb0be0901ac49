import type { Facts } from '../candidate/facts.ts';
import type { Document, Line, Page, Word } from '../document/document.ts';
import type { Place } from '../document/place.ts';
import { createIdentityFinder, type FindIdentity } from './find-identity.ts';
import { listOpenPlaces, listPersonalPlaces } from './personal-places.ts';
import { mergeSpans, type Span } from './span.ts';

/** Stands for one letter that is covered: a line keeps its length, so that places in it stay true. */
export const coverSign = '█';

/** What of a place lies on a line. */
function onLine(places: readonly Place[], index: number, length: number): readonly Span[] {
  return places
    .filter(({ line, lastLine }) => line <= index && index <= lastLine)
    .map(({ line, lastLine, from, to }) => ({ from: line === index ? from : 0, to: lastLine === index ? to : length }));
}

/** The spans without what lies within others. */
function without(spans: readonly Span[], open: readonly Span[]): readonly Span[] {
  return open.reduce<readonly Span[]>(
    (left, hole) =>
      left.flatMap((span) =>
        hole.to <= span.from || hole.from >= span.to
          ? [span]
          : [
              { from: span.from, to: hole.from },
              { from: hole.to, to: span.to },
            ].filter(({ from, to }) => to > from),
      ),
    spans,
  );
}

/** White space and the dividers of cells stay. */
export const coverLetters = (text: string): string => text.replace(/[^\s]/gu, (letter) => coverSign.repeat(letter.length));

function coverSpans(text: string, spans: readonly Span[]): string {
  let result = '';
  let copied = 0;
  for (const { from, to } of mergeSpans(spans)) {
    result += text.slice(copied, from) + coverLetters(text.slice(from, to));
    copied = to;
  }
  return result + text.slice(copied);
}

/** Words with what is covered of them; one that the line's text does not hold as it is counts as covered where anything is. */
function coverWords(words: readonly Word[], before: string, after: string): readonly Word[] {
  let at = 0;
  return words.map((word) => {
    const start = before.indexOf(word.text, at);
    if (start < 0) return { ...word, text: coverLetters(word.text) };
    at = start + word.text.length;
    return { ...word, text: after.slice(start, at) };
  });
}

function coverLine(line: Line, spans: readonly Span[]): Line {
  if (spans.length === 0) return line.links.length > 0 ? { ...line, links: [] } : line;
  const text = coverSpans(line.text, spans);
  return { ...line, text, words: coverWords(line.words, line.text, text), links: [] };
}

interface Covering {
  readonly find: FindIdentity;
  readonly personal: readonly Place[];
  readonly open: readonly Place[];
}

function spansOf(text: string, index: number, { find, personal, open }: Covering): readonly Span[] {
  const length = text.length;
  return [...without(mergeSpans(onLine(personal, index, length)), onLine(open, index, length)), ...find(text)];
}

function coverPages(pages: readonly Page[], covering: Covering): readonly Page[] {
  let index = -1;
  return pages.map((page) => ({
    ...page,
    blocks: page.blocks.map((block) => ({
      ...block,
      lines: block.lines.map((line) => {
        index += 1;
        return coverLine(line, spansOf(line.text, index, covering));
      }),
    })),
  }));
}

/**
 * A document in which every letter of what is about the person is covered: lines, words and offsets are the same, so that quotations and
 * marks keep their places. `gates`: nationality, birth date and age may be seen. The file keeps its name.
 */
export function coverDocument(document: Document, facts: Facts | null, { gates }: { readonly gates: boolean }): Document {
  const covering = {
    find: createIdentityFinder(facts, { gates }),
    personal: listPersonalPlaces(document, facts, gates),
    open: listOpenPlaces(document, facts, gates),
  };
  return { ...document, pages: coverPages(document.pages, covering) };
}
