import { fold } from '../../text/fold.ts';
import { isRequirementSection, type Section } from '../notice/sections.ts';
import { splitSentences } from '../notice/sentences.ts';
import { asksToEnclose, type DocumentType, isForCompanies, listDocumentTypes } from './document-types.ts';

const askedAnywhere = new Set<Section['kind']>(['documents', 'apply']);

/** Types of documents to send with the application, in the order of the notice. */
export function listRequiredDocuments(sections: readonly Section[]): readonly DocumentType[] {
  const found = new Set<DocumentType>();
  for (const { kind, heading, units } of sections) {
    if (kind === 'duties' || kind === 'context' || kind === 'learning') continue;
    if (heading && isForCompanies(heading.text)) continue;
    if (kind === 'documents' && heading) for (const { value } of listDocumentTypes(fold(heading.text))) found.add(value);
    for (const { unit } of units) {
      for (const sentence of splitSentences(unit.text)) {
        const folded = fold(sentence);
        const asked = askedAnywhere.has(kind) ? true : !isRequirementSection(kind) && asksToEnclose(folded);
        if (asked) for (const { value } of listDocumentTypes(folded)) found.add(value);
      }
    }
  }
  return [...found].filter((type) => type !== 'companyDocuments');
}
