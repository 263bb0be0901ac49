import { fold } from '../../text/fold.ts';
import { isRequirementSection, type Section } from '../notice/sections.ts';
import { splitSentences } from '../notice/sentences.ts';
import { isPaymentPlan } from './document-criteria.ts';
import { asksToEnclose, type DocumentType, isForCompanies, listDocumentTypes } from './document-types.ts';

const askedAnywhere = new Set<Section['kind']>(['documents', 'apply']);

/** Types of documents to send with the application, in the order of the notice. */
export function listRequiredDocuments(sections: readonly Section[]): readonly DocumentType[] {
  const found = new Set<DocumentType>();
  for (const section of sections) {
    const { kind, heading, units } = section;
    if (kind === 'duties' || kind === 'context' || kind === 'learning') continue;
    if ((heading && isForCompanies(heading.text)) || (kind === 'documents' && isPaymentPlan(section))) continue;
    const before = found.size;
    for (const { unit } of units) {
      if (isForCompanies(unit.text)) continue;
      for (const sentence of splitSentences(unit.text)) {
        const folded = fold(sentence);
        const asked = askedAnywhere.has(kind) ? true : asksToEnclose(folded) && (!isRequirementSection(kind) || sentence.includes('@'));
        if (asked) for (const { value } of listDocumentTypes(folded)) found.add(value);
      }
    }
    const isNamedAbove = kind === 'documents' && heading !== null && found.size === before;
    if (isNamedAbove) for (const { value } of listDocumentTypes(fold(heading.text))) found.add(value);
  }
  return [...found].filter((type) => type !== 'companyDocuments');
}
