import type { Document } from '../document/document.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { identify, identifyVacancy } from './criteria/identify.ts';
import { readRequirements } from './criteria/read-requirements.ts';
import { readDocumentCriteria } from './documents/document-criteria.ts';
import { readEvaluation } from './documents/evaluation.ts';
import { listRequiredDocuments } from './documents/required-documents.ts';
import { readScoring } from './documents/scoring.ts';
import { weighByScoring } from './documents/weigh-by-scoring.ts';
import { readHeader } from './header/read-header.ts';
import { cutOffAfter } from './notice/ending.ts';
import { splitFlattened } from './notice/flattened.ts';
import { expandGradedTables } from './notice/graded-tables.ts';
import { segment } from './notice/sections.ts';
import { listUnits } from './notice/units.ts';
import type { Vacancy } from './vacancy.ts';
import { listWarnings } from './warnings/list-warnings.ts';

/** Turns a vacancy notice into the assessment grid that it states, for the panel to check, complete and freeze. */
export function interpretNotice(document: Document): Vacancy {
  const units = expandGradedTables(listUnits(document)).flatMap(splitFlattened);
  const sections = segment(units);
  const header = readHeader(units, sections);
  const referenceDate = header.closesOn?.slice(0, 10) ?? header.publishedOn;
  const { drafts, unusedSentences } = readRequirements(sections, referenceDate);
  const documents = header.kind === 'consultancy' ? readDocumentCriteria(sections) : [];
  const stated = readScoring(sections);
  const identified = identify([...drafts, ...documents]);
  const { criteria, scoring } = stated ? weighByScoring(identified, stated) : { criteria: identified, scoring: null };
  return {
    id: identifyVacancy(header.reference, header.title),
    ...header,
    language: document.language ?? detectLanguage(units.map(({ text }) => text).join('\n')) ?? 'fr',
    criteria,
    requiredDocuments: listRequiredDocuments(sections),
    evaluation: readEvaluation(sections),
    ...(scoring ? { scoring } : {}),
    warnings: listWarnings(sections, criteria, header, cutOffAfter(document, units)),
    unusedSentences,
  };
}
