import type { Facts } from '../candidate/facts.ts';
import type { Document } from '../document/document.ts';
import { type Evidence, listLines } from '../document/place.ts';
import { coverDocument, coverLetters } from './cover-document.ts';
import { coverFileNames } from './file-names.ts';
import { createIdentityFinder, type FindIdentity } from './find-identity.ts';

/** What is known of an application that is covered. */
export interface CoverInput {
  /** Stands for the name. */
  readonly code: string;
  readonly facts: Facts | null;
  readonly documents: readonly Document[];
  /** Paths of its files, as facts and documents name them. */
  readonly files: readonly string[];
  /** Nationality, birth date and age may be seen: by the person in charge of eligibility. */
  readonly gates: boolean;
}

/** How one application is shown to whoever reviews it blind. */
export interface Cover {
  readonly code: string;
  readonly gates: boolean;
  readonly find: FindIdentity;
  /** A name for a file that says nothing about the person. */
  readonly file: (name: string) => string;
  /** The documents, covered, under their covered names. */
  readonly documents: readonly Document[];
  /** The words that stand in the covered document at the place of an evidence. */
  readonly evidence: (evidence: Evidence) => Evidence;
}

export function createCover({ code, facts, documents, files, gates }: CoverInput): Cover {
  const file = coverFileNames(code, files);
  const shown = documents.map((document) => coverDocument(document, facts, { gates }));
  const lines = new Map(shown.map((document) => [document.file, listLines(document)]));
  return {
    code,
    gates,
    find: createIdentityFinder(facts, { gates }),
    file,
    documents: shown.map((document) => ({
      ...document,
      file: file(document.file),
      doubts: [],
    })),
    evidence: ({ place, quote }) => {
      const known = lines.get(place.file)?.slice(place.line, place.lastLine + 1) ?? [];
      const last = place.lastLine - place.line;
      const words = known.map(({ text }, at) => text.slice(at === 0 ? place.from : 0, at === last ? place.to : text.length));
      return { place: { ...place, file: file(place.file) }, quote: known.length > last ? words.join('\n') : coverLetters(quote) };
    },
  };
}
