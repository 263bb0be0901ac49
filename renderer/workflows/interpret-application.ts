import type { Facts } from '../domain/candidate/facts.ts';
import type { Document } from '../domain/document/document.ts';
import { listLines, quoteLine } from '../domain/document/place.ts';

/** Every line as a passage and nothing more, until the candidate room reads facts. */
export function interpretApplication(documents: readonly Document[]): Facts {
  return {
    name: null,
    emails: [],
    phones: [],
    nationality: [],
    birthDate: null,
    statedAge: null,
    education: [],
    experience: [],
    languages: [],
    licences: [],
    documents: [],
    passages: documents
      .flatMap(listLines)
      .map((line) => ({ section: 'other', evidence: quoteLine(line), position: null, language: line.language })),
    language: documents[0]?.language ?? null,
    doubts: documents.flatMap((document) => document.doubts),
  };
}
