import terms from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { writtenWords } from '../../text/lexicon/word-pattern.ts';
import { makeClause } from '../criteria/clause.ts';
import { type Draft, draft } from '../criteria/draft.ts';
import type { Section, SectionUnit } from '../notice/sections.ts';
import { splitSentences, trimEnds } from '../notice/sentences.ts';
import { type DocumentType, isForCompanies, listDocumentTypes } from './document-types.ts';
import { speaksOfPayment } from './evaluation.ts';

const offers = new Set<DocumentType>(['technicalOffer', 'financialOffer']);

function documentDraft({ unit }: SectionUnit, section: Section['kind'], label: string, type: DocumentType): Draft {
  const clause = makeClause(label, { quote: trimEnds(unit.text), page: unit.page, section, importance: 'required' });
  return draft(clause, 'document', { type }, type);
}

/** A bracket that the cut left alone is closed, or dropped. */
function closeBrackets(label: string): string {
  if (label.includes('(') === label.includes(')')) return label;
  return label.includes('(') ? `${label})` : label.replace(')', '');
}

const tie = new RegExp(
  String.raw`\s*[,،]\s+|\s+${writtenWords(terms.and)}\s+(?=\p{L})|\s+${writtenWords({ ar: terms.and.ar })}(?=\p{L})`,
  'u',
);

/** "CVs des experts et copies de diplômes": two documents in one item; parts of a list that name none belong to the others. */
function splitDocuments(text: string): readonly { readonly label: string; readonly type: DocumentType }[] {
  const parts = text.split(tie);
  const typed = parts.flatMap((label) => {
    const type = listDocumentTypes(fold(label))[0]?.value;
    return type ? [{ label: closeBrackets(label), type }] : [];
  });
  const [first] = typed;
  if (new Set(typed.map(({ type }) => type)).size > 1) return typed;
  return first ? [{ label: text, type: first.type }] : [];
}

/** One section's documents; what a heading names counts by its first sentence when no item names a document. */
function readSection({ kind, heading, units }: Section): readonly Draft[] {
  const named = units.flatMap((item) =>
    (item.isLead && !item.unit.isItem) || isForCompanies(item.unit.text)
      ? []
      : splitDocuments(trimEnds(item.unit.text)).map(({ label, type }) => documentDraft(item, kind, label, type)),
  );
  const headingType = heading ? listDocumentTypes(fold(heading.text))[0]?.value : undefined;
  const [first] = units.filter(({ isLead }) => !isLead);
  if (!headingType || !heading || !first || named.some((each) => each.kind === 'document' && each.params.type === headingType))
    return named;
  return named.length > 0 && headingType === 'technicalOffer'
    ? named
    : [documentDraft(first, kind, `${trimEnds(heading.text)} : ${trimEnds(first.unit.text)}`, headingType), ...named];
}

/** "…, une proposition technique et une proposition financière": the documents of a sentence that names an offer. */
function readSentences(sections: readonly Section[]): readonly Draft[] {
  return sections
    .filter(({ kind }) => kind === 'apply' || kind === 'documents')
    .flatMap(({ kind, units }) =>
      units.flatMap((item) =>
        splitSentences(item.unit.text)
          .map(splitDocuments)
          .filter((documents) => documents.some(({ type }) => offers.has(type)))
          .flatMap((documents) => documents.map(({ label, type }) => documentDraft(item, kind, trimEnds(label), type))),
      ),
    );
}

/** "Financial proposal" above the instalments in which the contract is paid asks for nothing. */
export function isPaymentPlan({ units }: Section): boolean {
  return units.length > 0 && units.every(({ unit }) => speaksOfPayment(unit.text));
}

/**
 * Documents as criteria: only for a consultancy whose notice asks for a technical or a financial offer, where the documents are
 * what is judged. Documents asked of companies only are left out. The first of each type and wording counts.
 */
export function readDocumentCriteria(sections: readonly Section[]): readonly Draft[] {
  const listed = sections
    .filter((section) => section.kind === 'documents' && !(section.heading && isForCompanies(section.heading.text)))
    .filter((section) => !isPaymentPlan(section))
    .flatMap(readSection);
  const drafts = listed.length > 0 ? listed : readSentences(sections);
  const types = drafts.flatMap((each) => (each.kind === 'document' ? [each.params.type] : []));
  if (!types.some((type) => type === 'technicalOffer' || type === 'financialOffer')) return [];
  return drafts.filter(
    (each, index) =>
      drafts.findIndex(({ idWords, label }) => idWords === each.idWords && (listed.length === 0 || label === each.label)) === index,
  );
}
