import type { Facts } from '../candidate/facts.ts';
import type { Cover } from './cover.ts';
import { coverDetail } from './cover-doubt.ts';
import { maskText } from './mask-identity.ts';

/** Facts without what tells who somebody is; nationality and birth date stay where the gates are open. */
export function coverFacts(facts: Facts, cover: Cover): Facts {
  const { find, gates } = cover;
  const mask = <T extends string | null>(text: T): T => (text === null ? text : (maskText(text, find) as T));
  const at = <T extends { readonly evidence: Parameters<Cover['evidence']>[0] }>(fact: T): T => ({
    ...fact,
    evidence: cover.evidence(fact.evidence),
  });
  const { birthDate, statedAge } = facts;
  return {
    ...facts,
    name: null,
    emails: [],
    phones: [],
    nationality: gates ? facts.nationality.map(at) : [],
    birthDate: gates && birthDate ? at(birthDate) : null,
    statedAge: gates && statedAge ? at(statedAge) : null,
    education: facts.education.map((fact) => ({
      ...at(fact),
      title: mask(fact.title),
      field: mask(fact.field),
      institution: mask(fact.institution),
    })),
    experience: facts.experience.map((fact) => ({
      ...at(fact),
      title: mask(fact.title),
      organisation: mask(fact.organisation),
      location: mask(fact.location),
      lines: fact.lines.map(cover.evidence),
    })),
    languages: facts.languages.map(at),
    licences: facts.licences.map(at),
    documents: facts.documents.map(at),
    passages: facts.passages.filter(({ section }) => section !== 'identity' && section !== 'references').map(at),
    doubts: facts.doubts.map((doubt) => ({ ...doubt, file: cover.file(doubt.file), detail: coverDetail(doubt, find) })),
  };
}
