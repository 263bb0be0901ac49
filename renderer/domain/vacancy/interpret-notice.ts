import type { Document } from '../document/document.ts';
import { detectLanguage } from '../text/detect-language.ts';
import type { Draft } from './criteria/draft.ts';
import { identify, identifyVacancy } from './criteria/identify.ts';
import { findProseRequirements } from './criteria/prose-requirements.ts';
import { readRequirements } from './criteria/read-requirements.ts';
import { readDocumentCriteria } from './documents/document-criteria.ts';
import { readEvaluation } from './documents/evaluation.ts';
import { listRequiredDocuments } from './documents/required-documents.ts';
import { readScoring } from './documents/scoring.ts';
import { weighByScoring } from './documents/weigh-by-scoring.ts';
import { findCountry } from './header/places.ts';
import { type Header, readHeader } from './header/read-header.ts';
import { cutOffAfter } from './notice/ending.ts';
import { splitFlattened } from './notice/flattened.ts';
import { expandGradedTables } from './notice/graded-tables.ts';
import { type LotText, separateLots } from './notice/lots.ts';
import { takePostsTable } from './notice/posts-table.ts';
import { type Section, segment } from './notice/sections.ts';
import { listUnits } from './notice/units.ts';
import type { Vacancy } from './vacancy.ts';
import { listWarnings } from './warnings/list-warnings.ts';

interface Parts {
  readonly id: string;
  readonly header: Header;
  readonly language: string;
  readonly sections: readonly Section[];
  /** Those of the sections that speak of this lot only. */
  readonly own: readonly Section[];
  /** The words after which the notice breaks off. */
  readonly cutOff: string | null;
  readonly lots: readonly Vacancy[];
}

/** "Titulaire du diplôme exigé pour le poste" says nothing more where the lot names its own diploma. */
function withoutGenericDegree(drafts: readonly Draft[], own: readonly Section[]): readonly Draft[] {
  const texts = own.flatMap(({ units }) => units.map(({ unit }) => unit.text));
  const isOwn = ({ quote }: Draft): boolean => texts.some((text) => text.includes(quote));
  if (!drafts.some((draft) => draft.kind === 'education' && isOwn(draft))) return drafts;
  return drafts.filter((draft) => draft.kind !== 'education' || draft.params.fields.length > 0 || isOwn(draft));
}

/** The grid of what `sections` ask. */
function assemble({ id, header, language, sections, own, cutOff, lots }: Parts): Vacancy {
  const referenceDate = header.closesOn?.slice(0, 10) ?? header.publishedOn;
  const { drafts: all, unusedSentences, yearsByDegree } = readRequirements(sections, referenceDate);
  const drafts = withoutGenericDegree(all, own);
  const documents = header.kind === 'consultancy' ? readDocumentCriteria(sections) : [];
  const stated = readScoring(sections);
  const identified = identify([...drafts, ...documents]);
  const { criteria, scoring } = stated ? weighByScoring(identified, stated) : { criteria: identified, scoring: null };
  return {
    id,
    ...header,
    language,
    criteria,
    requiredDocuments: listRequiredDocuments(sections),
    evaluation: readEvaluation(sections),
    ...(scoring ? { scoring } : {}),
    warnings: listWarnings(sections, criteria, header, cutOff, lots, yearsByDegree),
    unusedSentences,
    ...(lots.length > 0 ? { lots } : {}),
  };
}

/** One lot as a vacancy of its own: what the notice asks of all, and what it asks of this lot. */
function assembleLot({ number, title, posts, dutyStation, sections }: LotText, whole: Parts): Vacancy {
  const { posts: _all, ...shared } = whole.header;
  const place = dutyStation ? { dutyStation, country: findCountry(dutyStation) ?? shared.country } : {};
  const header = { ...shared, ...place, title, ...(posts === undefined ? {} : { posts }) };
  const id = identifyVacancy(`${whole.id} ${number}`, title);
  return { ...assemble({ ...whole, id, header, sections: [...whole.sections, ...sections], own: sections }), lot: { number, title } };
}

/** Turns a vacancy notice into the assessment grid that it states, for the panel to check, complete and freeze. */
export function interpretNotice(document: Document): Vacancy {
  const all = expandGradedTables(listUnits(document)).flatMap(splitFlattened);
  const table = takePostsTable(all);
  const told = segment(table.units);
  const prose = table.lots.length > 0 ? null : findProseRequirements(told);
  const sections = prose ? [...told, prose] : told;
  const separated = table.lots.length > 0 ? null : separateLots(sections);
  const shared = separated?.shared ?? sections;
  const header = readHeader(table.units, shared);
  const whole: Parts = {
    id: identifyVacancy(header.reference, header.title),
    header,
    language: document.language ?? detectLanguage(all.map(({ text }) => text).join('\n')) ?? 'fr',
    sections: shared,
    own: [],
    cutOff: cutOffAfter(document, all),
    lots: [],
  };
  const lots = (separated?.lots ?? table.lots).map((lot) => assembleLot(lot, whole));
  // A notice of several posts may have no title of its own: those of its lots name it.
  const title = header.title || lots.map((lot) => lot.title).join(' ; ');
  return assemble({ ...whole, header: { ...header, title }, lots });
}
