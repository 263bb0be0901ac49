import links from '../../../../resources/lexicons/link-words.json' with { type: 'json' };
import terms from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { foldedWords } from '../../text/lexicon/word-pattern.ts';
import { type FieldName, fieldOfLabel } from '../header/fields.ts';
import { wordFinder } from '../notice/phrases.ts';
import { isRequirementSection, type Section, type SectionUnit } from '../notice/sections.ts';
import { splitSentences, trimEnds } from '../notice/sentences.ts';
import type { CriterionSource } from '../vacancy.ts';
import { classify } from './classify.ts';
import { makeClause } from './clause.ts';
import type { Draft } from './draft.ts';
import { namesDegree, readAlternative, readInlineAlternative, readLabelledFields, startsWithOr, yearsOf } from './education.ts';
import { finishDrafts, type PlacedAlternative } from './finish-drafts.ts';
import { expandLeads, type ReadyUnit } from './lead-ins.ts';
import { readNationality } from './nationality.ts';
import { listYears } from './numbers.ts';
import { splitClauses } from './split-clauses.ts';

export interface Requirements {
  readonly drafts: readonly Draft[];
  readonly unusedSentences: readonly CriterionSource[];
  /** Sentences that ask fewer years of a higher diploma: the grid holds the fewest. */
  readonly yearsByDegree: readonly CriterionSource[];
}

const headerFields = new Set<FieldName>([
  'start',
  'contractDuration',
  'closesOn',
  'publishedOn',
  'dutyStation',
  'contractType',
  'reference',
  'jobId',
  'posts',
]);
const eligibilityHosts = new Set<Section['kind']>(['header', 'conditions', 'apply']);
const exclusive = wordFinder(terms.exclusive);
const observed = wordFinder(terms.observedInPerson);
/** An address to write to or a call to apply has strayed into the section. */
const application = wordFinder(terms.applicationCall);
const address = /@|https?:|www\.|(?<![\p{N}])(?:\+|00)?\d{2,3}(?:[ .-]\d{2,3}){2,}/u;

interface Collected {
  readonly drafts: Draft[];
  readonly unused: CriterionSource[];
  readonly alternatives: PlacedAlternative[];
  readonly yearsByDegree: CriterionSource[];
  /** The sentence before ended with "or": a diploma that follows is the other way to qualify. */
  endedWithOr: boolean;
}

/** Keeps a diploma-with-years sentence for the education criterion it speaks of; false when there is none. */
function keepAlternative(sentence: string, { drafts, alternatives }: Collected): boolean {
  const index = drafts.findLastIndex(({ kind }) => kind === 'education');
  const target = drafts[index];
  const alternative = target?.kind === 'education' ? readAlternative(sentence) : null;
  if (target?.kind !== 'education' || !alternative || alternative.minLevel >= target.params.minLevel) return false;
  alternatives.push({ index, alternative });
  return true;
}

const reduced = wordFinder(terms.reducedYears);

/**
 * "… is reduced to five years for a first-level degree", "or 2 years with a bachelor": years that depend on the diploma. The
 * criterion takes the fewest, so that nobody fails by those that do not apply, and the panel is told.
 */
function lowerYears(sentence: string, source: CriterionSource, { drafts, yearsByDegree }: Collected): boolean {
  const folded = fold(sentence);
  const isReduced = reduced.matches(folded);
  const years = listYears(isReduced ? folded.slice(reduced.first(folded)?.start) : folded)[0]?.years;
  const index = drafts.findLastIndex(({ kind }) => kind === 'experience');
  const target = drafts[index];
  if (target?.kind !== 'experience' || years === undefined || years >= target.params.minYears) return false;
  if (!isReduced && !(startsWithOr(folded) && namesDegree(folded) && index === drafts.length - 1)) return false;
  drafts[index] = { ...target, params: { ...target.params, minYears: years } };
  yearsByDegree.push(source);
  return true;
}

const orOnly = new RegExp(String.raw`^[\s,;]*${foldedWords(links.or)}[\s,;.]*$`, 'u');
const orAtEnd = new RegExp(String.raw`[\s,;]${foldedWords(links.or)}[\s,;.]*$`, 'u');

/** "School diploma with five years; or / Bachelor's degree with three years": the higher diploma, the lower one as its alternative. */
function joinWays(from: number, { drafts, alternatives }: Collected): void {
  const index = drafts.findLastIndex(({ kind }, at) => kind === 'education' && at < from);
  const [before, after] = [drafts[index], drafts[from]];
  if (before?.kind !== 'education' || after?.kind !== 'education' || before.params.minLevel === after.params.minLevel) return;
  const [higher, lower] = before.params.minLevel > after.params.minLevel ? [before, after] : [after, before];
  drafts.splice(from, higher === after ? 1 : drafts.length - from);
  drafts[index] = higher;
  alternatives.push({ index, alternative: { minLevel: lower.params.minLevel, years: yearsOf(lower.quote), isExtra: false } });
}

/** "Enter disciplines: …" under a ticked degree: the fields of the diploma before it. */
function addFields(sentence: string, { drafts }: Collected): boolean {
  const index = drafts.length - 1;
  const last = drafts[index];
  const fields = readLabelledFields(sentence);
  if (last?.kind !== 'education' || last.params.fields.length > 0 || fields === null) return false;
  const label = `${last.label} – ${trimEnds(sentence)}`;
  drafts[index] = { ...last, label, params: { ...last.params, ...fields } };
  return true;
}

function readSentence(
  sentence: string,
  { unit, importance, quote: wholeQuote }: ReadyUnit,
  section: Section['kind'],
  referenceDate: string | null,
  collected: Collected,
): void {
  const quote = wholeQuote ?? trimEnds(sentence);
  if (orOnly.test(fold(sentence))) {
    collected.endedWithOr = true;
    return;
  }
  if (keepAlternative(sentence, collected) || addFields(sentence, collected)) return;
  if (lowerYears(sentence, { page: unit.page, quote }, collected)) return;
  const folded = fold(sentence);
  const before = collected.drafts.length;
  if (!application.matches(folded) && !address.test(folded) && !observed.matches(folded)) {
    for (const clause of splitClauses(sentence)) {
      const context = { quote, page: unit.page, section, importance: clause.importance ?? importance ?? 'required' } as const;
      collected.drafts.push(...classify(makeClause(clause.text, context), referenceDate, clause.isExperience));
    }
  }
  for (const [offset, each] of collected.drafts.slice(before).entries()) {
    const alternative = each.kind === 'education' ? readInlineAlternative(each.label) : null;
    if (alternative) collected.alternatives.push({ index: before + offset, alternative });
  }
  if (collected.drafts.length === before && /\p{L}{4}|\p{L}\s+\p{L}/u.test(quote)) collected.unused.push({ page: unit.page, quote });
  if (collected.endedWithOr) joinWays(before, collected);
  collected.endedWithOr = orAtEnd.test(folded);
}

/** A header field that stands among the requirements ("Durée du contrat : …") asks nothing. */
function isHeaderField(text: string): boolean {
  const name = fieldOfLabel(/^([^:\t]{2,60})[:\t]/u.exec(text)?.[1] ?? '');
  return name !== null && headerFields.has(name);
}

/** "Open to nationals of Tunisia only": a nationality that remarks or the way to apply make a condition. */
function readEligibility({ unit }: SectionUnit, section: Section['kind'], collected: Collected): void {
  for (const sentence of splitSentences(unit.text)) {
    if (!exclusive.matches(fold(sentence))) continue;
    const clause = makeClause(sentence, { quote: trimEnds(sentence), page: unit.page, section, importance: 'required' });
    const nationality = readNationality(clause);
    if (nationality) collected.drafts.push(nationality);
  }
}

/** "TEAMWORK: Works collaboratively. Places team agenda first.": a named competency is one requirement, however many sentences describe it. */
function sentencesOf({ unit: { text }, isLead }: SectionUnit, section: Section['kind']): readonly string[] {
  const name = /^([^:.;]{3,45})\s*[:–]\s+\S/u.exec(text)?.[1] ?? '';
  const isNamed = name !== '' && name === name.toUpperCase() && name !== name.toLowerCase();
  const sentences = isNamed && (section === 'competencies' || section === 'skills') ? [text] : splitSentences(text);
  // Of a paragraph that ends by announcing a list, only its last sentence does so.
  return isLead ? sentences.slice(0, -1) : sentences;
}

/** The criteria of the requirement sections, in the order of the notice, and the sentences there that became none. */
export function readRequirements(sections: readonly Section[], referenceDate: string | null): Requirements {
  const collected: Collected = { drafts: [], unused: [], alternatives: [], yearsByDegree: [], endedWithOr: false };
  for (const [index, section] of sections.entries()) {
    const isObserved =
      section.kind === 'interview' || (section.kind === 'unknown' && isRequirementSection(sections[index - 1]?.kind ?? 'header'));
    if (eligibilityHosts.has(section.kind)) for (const item of section.units) readEligibility(item, section.kind, collected);
    if (!isRequirementSection(section.kind) && !isObserved) continue;
    for (const item of expandLeads(section.units)) {
      if (isObserved) collected.unused.push({ page: item.unit.page, quote: item.unit.text });
      else if (!isHeaderField(item.unit.text))
        for (const sentence of sentencesOf(item, section.kind)) readSentence(sentence, item, section.kind, referenceDate, collected);
    }
  }
  const { unused, yearsByDegree } = collected;
  return { drafts: finishDrafts(collected.drafts, collected.alternatives), unusedSentences: unused, yearsByDegree };
}
